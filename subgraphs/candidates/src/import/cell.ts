import type { Pay } from '../candidate/candidate.ts';

/** A cell that can't be read: which field, what it held, what it expects. It sets one line aside and stops nothing. */
export class CellProblem extends Error {
  readonly field: string;

  constructor(field: string, value: string, expects: string) {
    const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    super(`${field} is ${value === '' ? 'empty' : `"${shown}"`}; it expects ${expects}`);
    this.name = 'CellProblem';
    this.field = field;
  }
}

export type Cells = (field: string) => string;

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;
const compactDate = /^(\d{4})(\d{2})(\d{2})$/;
const dottedDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** YYYY-MM-DD, YYYYMMDD or DD.MM.YYYY; slashes are refused, since 3/4/2025 is two days. */
export function readDate(cells: Cells, field: string): string | null {
  const value = cells(field);
  if (value === '') return null;
  const parts = isoDate.exec(value) ?? compactDate.exec(value);
  const dotted = dottedDate.exec(value);
  const [year, month, day] = parts ? [parts[1], parts[2], parts[3]] : dotted ? [dotted[3], dotted[2], dotted[1]] : [];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!year || Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date) {
    throw new CellProblem(field, value, 'a date such as 2026-03-31');
  }
  return date;
}

/** An instant; a date without a time is noon in UTC, which is the same day nearly everywhere. */
export function readInstant(cells: Cells, field: string): Date | null {
  const value = cells(field);
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) && !Number.isNaN(Date.parse(value))) return new Date(value);
  const date = readDate(cells, field);
  return date ? new Date(`${date}T12:00:00Z`) : null;
}

/** One of the graph's words, in any case, spaces or dashes for underscores. */
export function readWord<Word extends string>(cells: Cells, field: string, words: readonly Word[]): Word | null {
  const value = cells(field);
  return value === '' ? null : asWord(field, value, words);
}

export function readWords<Word extends string>(cells: Cells, field: string, words: readonly Word[]): Word[] {
  return readList(cells, field).map((value) => asWord(field, value, words));
}

function asWord<Word extends string>(field: string, value: string, words: readonly Word[]): Word {
  const word = value
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_') as Word;
  if (!words.includes(word)) throw new CellProblem(field, value, `one of ${words.join(', ').toLowerCase()}`);
  return word;
}

/** Parts between semicolons, or between commas where there is no semicolon. */
export function readList(cells: Cells, field: string): string[] {
  const value = cells(field);
  return value
    .split(value.includes(';') ? ';' : ',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `React (8); SQL` : skills with whole years. */
export function readSkills(cells: Cells, field: string): { name: string; years: number | null }[] {
  return readList(cells, field).map((part) => {
    const [, name = part, years] = /^(.*?)\s*(?:\((\d{1,2})(?:\s*[a-z]+)?\))?$/i.exec(part) ?? [];
    return { name: name.slice(0, 120), years: years ? Number(years) : null };
  });
}

export function readNumber(cells: Cells, field: string, least: number, most: number): number | null {
  const value = cells(field);
  if (value === '') return null;
  const number = Number(value.replace(/[\s'’]/g, ''));
  if (!Number.isFinite(number) || number < least || number > most) {
    throw new CellProblem(field, value, `a number from ${least} to ${most}`);
  }
  return number;
}

export function readYes(cells: Cells, field: string): boolean {
  const value = cells(field).toLowerCase();
  if (['', 'no', 'false', '0', 'n', 'nein'].includes(value)) return false;
  if (['yes', 'true', '1', 'y', 'x', 'ja'].includes(value)) return true;
  throw new CellProblem(field, cells(field), 'yes or no');
}

/** ISO 3166-1 alpha-2. */
export function readCountry(cells: Cells, field: string): string | null {
  const value = cells(field).toUpperCase();
  if (value === '') return null;
  if (!/^[A-Z]{2}$/.test(value)) throw new CellProblem(field, cells(field), 'a country of two letters such as AT');
  return value;
}

const periods = ['HOUR', 'DAY', 'MONTH', 'YEAR'] as const;

/** Whole units in the file, minor units in the ledger. */
export function readPay(cells: Cells, asOf: Date | null): Pay | null {
  const min = readNumber(cells, 'pay_min', 0, 100_000_000);
  const max = readNumber(cells, 'pay_max', 0, 100_000_000);
  if (min === null && max === null) return null;
  const currency = cells('pay_currency').toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency))
    throw new CellProblem('pay_currency', currency, 'a currency such as EUR, where there is pay');
  if (min !== null && max !== null && min > max)
    throw new CellProblem('pay_min', String(min), `no more than pay_max (${max})`);
  const period = readWord(cells, 'pay_period', periods) ?? 'YEAR';
  const minor = (units: number | null) => (units === null ? null : Math.round(units * 100));
  return { minMinor: minor(min), maxMinor: minor(max), currency, period, asOf };
}
