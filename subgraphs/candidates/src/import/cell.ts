import type { Pay } from '../candidate/candidate.ts';
import { countryCalled } from './country.ts';

/** A cell that can't be read. Of a value that a row needs it sets the row aside, any other is left out; it stops nothing. */
export class CellProblem extends Error {
  readonly field: string;
  readonly value: string;
  readonly expects: string;

  constructor(field: string, value: string, expects: string) {
    super(`${field} can't be read`);
    this.name = 'CellProblem';
    this.field = field;
    this.value = value;
    this.expects = expects;
  }

  /** A sentence that says where, what and how to mend it; the column is called as the file calls it. */
  inWords(column: string = this.field): string {
    if (this.value === '') return `${column} is empty: write ${this.expects}.`;
    const shown = this.value.length > 60 ? `${this.value.slice(0, 60)}…` : this.value;
    return `${column} holds "${shown}", which can't be read: write ${this.expects}.`;
  }
}

/** A value that a row can do without: when it can't be read it is left out, and told. */
export function orWithout<T>(problems: CellProblem[], without: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CellProblem)) throw error;
    problems.push(error);
    return without;
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

const count = String.raw`(\d{1,2})(?:[.,]\d+)?\s*\+?`;
const unit = String.raw`(?:(?:y|yrs?|years?|j|jahren?|jahre|ans?|años?)\.?)`;
// Without a unit or parentheses a number is an edition: Java 17, Windows 10.
const skillInParts = new RegExp(String.raw`^(.+?)(?:\s*\(\s*${count}\s*${unit}?\s*\)|\s+${count}\s*${unit})$`, 'i');

/** `React (8), SQL; Node.js 5y`: skills with whole years. */
export function readSkills(cells: Cells, field: string): { name: string; years: number | null }[] {
  return cells(field)
    .split(/[;,](?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, name = part, inParentheses, bare] = skillInParts.exec(part) ?? [];
      const said = inParentheses ?? bare;
      return { name: name.slice(0, 120), years: said ? Number(said) : null };
    });
}

export function readNumber(cells: Cells, field: string, least: number, most: number): number | null {
  const value = cells(field);
  return value === '' ? null : asNumber(field, value, least, most);
}

/** 62000, 62'000, 62.000 and 62,000 are the same; 7,5 is seven and a half. */
function asNumber(field: string, value: string, least: number, most: number): number {
  const isGrouped = /^\d{1,3}([.,'’\s]\d{3})+$/.test(value);
  const number = Number(isGrouped ? value.replace(/\D/g, '') : value.replace(/[\s'’]/g, '').replace(',', '.'));
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

/** ISO 3166-1 alpha-2, from the two letters or from the country's name in one of a few languages. */
export function readCountry(cells: Cells, field: string): string | null {
  const value = cells(field);
  if (value === '') return null;
  const country = countryCalled(value);
  if (!country) throw new CellProblem(field, value, 'a country, best by its two letters such as AT');
  return country;
}

const periods = ['HOUR', 'DAY', 'MONTH', 'YEAR'] as const;

const payMost = 100_000_000;
const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD' };

/** Whole units in the file, minor units in the ledger. The currency may stand beside the number. */
export function readPay(cells: Cells, asOf: Date | null): Pay | null {
  const min = readMoney(cells, 'pay_min');
  const max = readMoney(cells, 'pay_max');
  if (!min && !max) return null;
  const currency = cells('pay_currency').toUpperCase() || min?.currency || max?.currency || '';
  if (!/^[A-Z]{3}$/.test(currency))
    throw new CellProblem('pay_currency', currency, 'a currency such as EUR, where there is pay');
  if (min && max && min.units > max.units)
    throw new CellProblem('pay_min', String(min.units), `no more than the most (${max.units})`);
  const period = readWord(cells, 'pay_period', periods) ?? 'YEAR';
  const minor = (money: { units: number } | null) => (money ? Math.round(money.units * 100) : null);
  return { minMinor: minor(min), maxMinor: minor(max), currency, period, asOf };
}

/** `62.000 €`, `CHF 95k`, `62000`. */
function readMoney(cells: Cells, field: string): { units: number; currency: string | null } | null {
  const value = cells(field);
  if (value === '') return null;
  const [, before = '', digits = value, thousands, after = ''] =
    /^([€£$]|[a-z]{3})?\s*(\d[\d.,'’\s]*?)\s*(k)?\s*([€£$]|[a-z]{3})?$/i.exec(value) ?? [];
  const units = asNumber(field, digits, 0, payMost) * (thousands ? 1_000 : 1);
  const beside = before || after;
  return { units, currency: signs[beside] ?? (beside.toUpperCase() || null) };
}
