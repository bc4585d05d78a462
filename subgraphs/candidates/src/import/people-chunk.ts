import type { Transaction } from '@rekindle/shared/database/database';
import { applyPeople, checkPeople, type PersonResult, type PersonRow } from '../candidate/people-batch.ts';
import * as memberStore from '../member/member.store.ts';
import { CellProblem } from './cell.ts';
import type { CsvRecord } from './csv.ts';
import * as lineStore from './import-line.store.ts';
import type { ImportLine, ImportRun } from './import-run.ts';
import { identityKeys, type PeopleRow, readPeopleRow } from './people-row.ts';
import { cellsOf } from './read-cells.ts';

export interface ImportChunk {
  run: ImportRun;
  records: CsvRecord[];
  last: boolean;
}

interface ReadLine {
  line: number;
  row: PeopleRow;
}

/** Reads the rows and applies them; a dry run decides by the same plan and writes nothing. */
export async function doPeopleChunk(tx: Transaction, { run, records }: ImportChunk): Promise<void> {
  const { read, problems } = readRows(run, records);
  const owners = await memberStore.idsByNameOrEmail(tx, namesOf(read));
  const rows = read.map(({ row }) => personRow(row, owners));
  const dry = run.status === 'CHECKING';
  const results = await (dry ? checkPeople : applyPeople)(tx, rows, { importRunId: run.id, actorId: run.startedById });

  const lines = results.map((result, index) => lineOf(read[index] as ReadLine, result, owners));
  const seen = dry ? await markSeenBefore(tx, run, read, lines) : lines;
  await lineStore.save(tx, run.id, [...problems, ...seen]);
}

function readRows(run: ImportRun, records: readonly CsvRecord[]): { read: ReadLine[]; problems: ImportLine[] } {
  const read: ReadLine[] = [];
  const problems: ImportLine[] = [];
  for (const record of records) {
    try {
      read.push({ line: record.line, row: readPeopleRow(cellsOf(run, record)) });
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      problems.push({ line: record.line, action: 'SKIP', reason: error.message, candidateId: null });
    }
  }
  return { read, problems };
}

function namesOf(read: readonly ReadLine[]): string[] {
  return [...new Set(read.flatMap(({ row }) => (row.ownerName ? [row.ownerName] : [])))];
}

// One old system an agency, so far: its ids need no other name.
const oldSystem = 'import';

function personRow(row: PeopleRow, owners: ReadonlyMap<string, string>): PersonRow {
  const { ownerName, oldId, employmentTypes, workModes, source, firstSeenAt, ...rest } = row;
  return {
    ...rest,
    preferences: { employmentTypes, workModes },
    source: { ...source, firstSeenAt },
    ownerId: ownerName ? (owners.get(ownerName.toLowerCase()) ?? null) : null,
    externalReference: oldId ? { system: oldSystem, id: oldId } : null,
  };
}

function lineOf(read: ReadLine, result: PersonResult, owners: ReadonlyMap<string, string>): ImportLine {
  const { ownerName } = read.row;
  const ownerUnknown =
    ownerName && !owners.has(ownerName.toLowerCase())
      ? `owner "${ownerName}" is no member; nobody owns this person yet`
      : null;
  const skipped = result.action === 'SKIP' ? result.reason : null;
  const reasons = [skipped, result.flaggedBecause, ownerUnknown].filter((reason) => reason !== null);
  return {
    line: read.line,
    action: result.action,
    reason: reasons.join('; ') || null,
    candidateId: result.candidateId,
  };
}

/** What earlier chunks of a dry run would create is not there; their keys tell that a later line is the same person. */
async function markSeenBefore(
  tx: Transaction,
  run: ImportRun,
  read: readonly ReadLine[],
  lines: ImportLine[],
): Promise<ImportLine[]> {
  const keysByLine = new Map(read.map(({ line, row }) => [line, identityKeys(row)]));
  const earlier = await lineStore.linesByKey(tx, run.id, [...keysByLine.values()].flat());
  await lineStore.saveKeys(
    tx,
    run.id,
    [...keysByLine].flatMap(([line, keys]) => keys.map((key) => ({ key, line }))),
  );
  return lines.map((line) => {
    if (line.action !== 'CREATE') return line;
    const same = keysByLine.get(line.line)?.flatMap((key) => earlier.get(key) ?? [])[0];
    return same === undefined ? line : { ...line, action: 'UPDATE', reason: `the same person as line ${same}` };
  });
}
