import type { Availability } from '../candidate/candidate.ts';
import type { HeardIn } from '../generated/graphql.ts';
import { CellProblem, type Cells, readDate, readInstant, readWord } from './cell.ts';

const kinds = [
  'NOW',
  'FROM_DATE',
  'NOTICE_PERIOD',
  'ON_ASSIGNMENT_UNTIL',
  'PASSIVE',
  'NOT_LOOKING_UNTIL',
  'UNAVAILABLE',
  'UNKNOWN',
] as const;
const datedKinds: readonly string[] = ['FROM_DATE', 'ON_ASSIGNMENT_UNTIL', 'NOT_LOOKING_UNTIL'];
const heardIns: readonly HeardIn[] = ['CALL', 'EMAIL', 'MEETING', 'MESSAGE', 'CV', 'IMPORT', 'MANUAL'];
const atOnce = /^((ab )?sofort|immediately|now|asap|immediat|inmediata?)$/i;

/** Its kind, or what a date or a notice period alone says. */
export function readAvailability(cells: Cells, lastContactAt: Date | null): Availability | null {
  const isAtOnce = atOnce.test(cells('availability_date'));
  const date = isAtOnce ? null : readDate(cells, 'availability_date');
  const noticeDays = readNotice(cells, 'notice_period');
  const kind =
    readWord(cells, 'availability', kinds) ??
    (isAtOnce ? 'NOW' : date ? 'FROM_DATE' : noticeDays === null ? null : 'NOTICE_PERIOD');
  if (!kind) return null;
  if (datedKinds.includes(kind) && !date) {
    throw new CellProblem('availability_date', '', `a date, since availability is ${kind.toLowerCase()}`);
  }
  return {
    kind,
    date: datedKinds.includes(kind) ? date : null,
    noticeDays: kind === 'NOTICE_PERIOD' ? noticeDays : null,
    asOf: readInstant(cells, 'availability_as_of') ?? lastContactAt,
    heardIn: readWord(cells, 'availability_heard_in', heardIns) ?? 'IMPORT',
  };
}

const daysByUnit: Readonly<Record<string, number>> = { d: 1, t: 1, j: 1, w: 7, s: 7, m: 30 };

/** `3 Monate`, `6 weeks`, `30 days`; without a unit nobody knows what it counts. */
function readNotice(cells: Cells, field: string): number | null {
  const value = cells(field);
  if (value === '') return null;
  if (/^(0|none|no|keine|aucun|ninguno)$/i.test(value)) return 0;
  const [, count, unit = ''] =
    /^(\d{1,3})\s*(d|t|j|w|s|m)(?:$|ays?|age?n?|ours?|[ií]as?|eeks?|ochen?|emaines?|emanas?|onths?|onate?n?|ois|eses|es)/i.exec(
      value,
    ) ?? [];
  const days = Number(count) * (daysByUnit[unit.toLowerCase()] ?? Number.NaN);
  if (!Number.isInteger(days) || days > 730) {
    throw new CellProblem(field, value, 'how long in days, weeks or months, such as 3 months');
  }
  return days;
}
