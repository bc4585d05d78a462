import { AppError } from '@rekindle/shared/errors/errors';
import { CsvError, parse } from 'csv-parse/sync';

export const columnsMax = 100;
export const cellLengthMax = 20_000;

export interface CsvRecord {
  /** The line it begins at; the header is line 1. */
  line: number;
  values: string[];
}

/** A place in a file between two records. */
export interface CsvPosition {
  byte: number;
  line: number;
}

export interface CsvChunk {
  records: CsvRecord[];
  /** Where the next chunk begins; null at the end of the file. */
  next: CsvPosition | null;
}

export const fileStart: CsvPosition = { byte: 0, line: 1 };

const newline = 0x0a;
const carriageReturn = 0x0d;

/** The separator that the header uses most. */
export function findDelimiter(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}

/** Up to `most` records from a place on. A quote that never closes is refused with the line it opens in. */
export function readChunk(bytes: Buffer, delimiter: string, from: CsvPosition, most: number): CsvChunk {
  let { byte, line } = skipBlankLines(bytes, from);
  const records: CsvRecord[] = [];
  for (const { record, info } of parseRecords(bytes.subarray(from.byte), delimiter, most, line)) {
    records.push({ line, values: record });
    const end = from.byte + info.bytes;
    ({ byte, line } = skipBlankLines(bytes, { byte: end, line: line + countNewlines(bytes, byte, end) }));
  }
  const atEnd = records.length < most || byte >= bytes.length;
  return { records, next: atEnd ? null : { byte, line } };
}

function parseRecords(bytes: Buffer, delimiter: string, most: number, line: number) {
  try {
    return parse(bytes, {
      delimiter,
      to: most,
      info: true,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { bytes: number } }[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const opened = line - 1 + Number((error as { lines?: number }).lines ?? 1);
    throw new AppError(
      'BAD_INPUT',
      `A quote that opens near line ${opened} never closes. Close or remove it, and upload again.`,
      {
        field: 'fileId',
        cause: error,
      },
    );
  }
}

function countNewlines(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(newline, from); at !== -1 && at < to; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}

function skipBlankLines(bytes: Buffer, from: CsvPosition): CsvPosition {
  let { byte, line } = from;
  while (bytes[byte] === newline || bytes[byte] === carriageReturn) {
    if (bytes[byte] === newline) line++;
    byte++;
  }
  return { byte, line };
}
