import { AppError, badInput, notFound } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as fileStore from '../file/file.store.ts';
import { blobKey } from '../file/file.ts';
import type { StartImportInput } from '../generated/graphql.ts';
import { type Column, columnCounter, findHeaderProblem, proposeMapping } from './columns.ts';
import { fileStart, findDelimiter, readChunk } from './csv.ts';
import { isWithheld } from './hidden-lines.store.ts';
import { importRunChanged } from './import.events.ts';
import type { ImportDeps } from './import-deps.ts';
import * as runStore from './import-run.store.ts';
import { fieldsOf, type ImportAccepted, type ImportRun, rowsMax } from './import-run.ts';
import { decodeFile, type FileProblem } from './read-file.ts';

export type StartImportResult = ImportAccepted | FileRefused;
export type FileRefused = { kind: 'refused' } & FileProblem;

const chunkRows = 5_000;

/** Reads the whole file once: its headers, how full each column is, and how many rows there are. Applies nothing. */
export async function startImport(
  deps: ImportDeps,
  viewer: Viewer,
  input: StartImportInput,
): Promise<StartImportResult> {
  viewer.require('candidates:write');
  const fileId = requireId(input.fileId, 'fileId');
  const file = await deps.database.read(viewer, async (tx) =>
    (await isWithheld(tx, fileId)) ? null : fileStore.byId(tx, fileId),
  );
  const bytes = file && (await deps.blobs.get(blobKey(viewer.agencyId, fileId)));
  if (!file || !bytes) throw notFound(`file ${fileId}`);
  const profile = await profileFile(deps, blobKey(viewer.agencyId, fileId), bytes);
  return deps.database.write(viewer, 'startImport', input, async (tx) => {
    if (profile.kind === 'refused') return profile;
    const fields = fieldsOf(input.kind);
    const mapping =
      (await runStore.findMapping(tx, input.kind, profile.headers)) ?? proposeMapping(profile.headers, fields);
    const run: ImportRun = {
      id: newId(),
      kind: input.kind,
      fileId,
      fileName: requireFileName(input.fileName),
      fileSha256: file.sha256,
      delimiter: profile.delimiter,
      headers: profile.headers,
      columns: profile.columns(mapping),
      status: 'MAPPING',
      error: null,
      rowCount: profile.rowCount,
      progress: 0,
      positionByte: 0,
      positionLine: 1,
      awaited: [],
      startedById: viewer.memberId,
      teams: tx.teams,
      startedAt: tx.clock.now(),
      endedAt: null,
      fixFileId: null,
      version: 1,
    };
    await runStore.insert(tx, run);
    await addEvent(tx, importRunChanged(run));
    return { kind: 'accepted', runId: run.id };
  });
}

type Profile =
  | {
      kind: 'read';
      delimiter: string;
      headers: string[];
      rowCount: number;
      columns(mapping: ReadonlyMap<number, string>): Column[];
    }
  | FileRefused;

async function profileFile(deps: ImportDeps, key: string, bytes: Buffer): Promise<Profile> {
  const decoded = decodeFile(bytes);
  if (decoded.kind === 'refused') return decoded;
  const text = Buffer.from(decoded.text.replace(/^\uFEFF/, ''));
  // From here on there is one encoding and no mark, so that places in the file are places in its text.
  if (!text.equals(bytes)) await deps.blobs.put(key, text);
  const delimiter = findDelimiter(text.toString('utf8', 0, 64 * 1024));
  try {
    return profileText(text, delimiter);
  } catch (error) {
    if (error instanceof AppError) return { kind: 'refused', message: error.publicMessage };
    throw error;
  }
}

function profileText(text: Buffer, delimiter: string): Profile {
  const first = readChunk(text, delimiter, fileStart, 1);
  const headers = first.records[0]?.values ?? [];
  const problem = findHeaderProblem(headers);
  if (problem) return { kind: 'refused', ...problem };
  const counter = columnCounter(headers);
  let rowCount = 0;
  for (let next = first.next; next; ) {
    const chunk = readChunk(text, delimiter, next, chunkRows);
    for (const record of chunk.records) counter.add(record);
    rowCount += chunk.records.length;
    next = chunk.next;
  }
  if (rowCount === 0)
    return { kind: 'refused', message: 'The file has a header and no rows. Export it again with its rows.' };
  if (rowCount > rowsMax)
    return {
      kind: 'refused',
      message: `The file has ${rowCount} rows; at most ${rowsMax} are read at once. Split it.`,
    };
  return { kind: 'read', delimiter, headers, rowCount, columns: counter.columns };
}

function requireFileName(name: string): string {
  if (name.trim() === '' || name.length > 200)
    throw badInput('fileName', 'The name of a file has 1 to 200 characters.');
  return name.trim();
}
