import type { Transaction } from '@rekindle/shared/database/database';
import * as agencyStore from '../agency/agency.store.ts';
import { applyPeople, checkPeople, type PersonResult, type PersonRow } from '../candidate/people-batch.ts';
import * as memberStore from '../member/member.store.ts';
import { CellProblem } from './cell.ts';
import { countryOfZone } from './country.ts';
import type { CsvRecord } from './csv.ts';
import * as lineStore from './import-line.store.ts';
import type { ImportLine, ImportRun } from './import-run.ts';
import { identityKeys, type PeopleRow, readPeopleRow } from './people-row.ts';
import { cellsOf, columnCalled } from './read-cells.ts';

export interface ImportChunk {
  run: ImportRun;
  records: CsvRecord[];
  last: boolean;
}

interface ReadLine {
  line: number;
  row: PeopleRow;
  /** Of each value that is left out, in words. */
  warnings: string[];
}

/** Reads the rows and applies them; a dry run decides by the same plan and writes nothing. */
export async function doPeopleChunk(tx: Transaction, { run, records }: ImportChunk): Promise<void> {
  const { read, problems } = readRows(run, records, countryOfZone(await agencyStore.timeZone(tx)));
  const owners = await memberStore.idsByNameOrEmail(tx, namesOf(read));
  const rows = read.map(({ row }) => personRow(row, owners));
  const dry = run.status === 'CHECKING';
  const results = await (dry ? checkPeople : applyPeople)(tx, rows, { importRunId: run.id, actorId: run.startedById });

  const lines = results.map((result, index) => lineOf(read[index] as ReadLine, result, owners));
  const seen = dry ? await markSeenBefore(tx, run, read, lines) : lines;
  await lineStore.save(tx, run.id, [...problems, ...seen]);
}

function readRows(
  run: ImportRun,
  records: readonly CsvRecord[],
  homeCountry: string | null,
): { read: ReadLine[]; problems: ImportLine[] } {
  const read: ReadLine[] = [];
  const setAside: ImportLine[] = [];
  const inWords = (problem: CellProblem) => problem.inWords(columnCalled(run, problem.field));
  for (const record of records) {
    const { line } = record;
    try {
      const { row, problems } = readPeopleRow(cellsOf(run, record), homeCountry);
      const warnings = problems.map((problem) => `${inWords(problem)} The person is taken without it.`);
      read.push({ line, row, warnings });
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      setAside.push({ line, action: 'SKIP', reason: inWords(error), candidateId: null, toMend: true });
    }
  }
  return { read, problems: setAside };
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
      ? `"${ownerName}" is no member: nobody owns this person yet.`
      : null;
  const isSkipped = result.action === 'SKIP';
  const reasons = [isSkipped ? result.reason : null, result.flaggedBecause, ...read.warnings, ownerUnknown];
  return {
    line: read.line,
    action: result.action,
    reason: reasons.flatMap((reason) => (reason ? [asSentence(reason)] : [])).join(' ') || null,
    candidateId: result.candidateId,
    toMend: isSkipped || read.warnings.length > 0,
  };
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
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
    if (same === undefined) return line;
    const { warnings } = read.find((each) => each.line === line.line) as ReadLine;
    return { ...line, action: 'UPDATE', reason: [`The same person as line ${same}.`, ...warnings].join(' ') };
  });
}
