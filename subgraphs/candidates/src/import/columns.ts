import { nameKey } from '../candidate/name-key.ts';
import { type CsvRecord, columnsMax } from './csv.ts';
import type { ImportFieldDefinition } from './people-fields.ts';
import type { FileProblem } from './read-file.ts';

export interface Column {
  index: number;
  header: string;
  field: string | null;
  /** Share of rows that have a value, 0 to 100. */
  fillPercent: number;
  samples: string[];
}

const samplesMax = 3;
const sampleLengthMax = 80;

/** Counts what each column holds, record by record. */
export function columnCounter(headers: readonly string[]) {
  const counts = headers.map(() => ({ filled: 0, samples: new Set<string>() }));
  let rows = 0;
  return {
    add({ values }: CsvRecord): void {
      rows++;
      for (const [index, count] of counts.entries()) {
        const value = values[index] ?? '';
        if (value === '') continue;
        count.filled++;
        if (count.samples.size < samplesMax) count.samples.add(value.slice(0, sampleLengthMax));
      }
    },
    columns(mapping: ReadonlyMap<number, string>): Column[] {
      return headers.map((header, index) => ({
        index,
        header,
        field: mapping.get(index) ?? null,
        fillPercent: rows === 0 ? 0 : Math.round((100 * (counts[index]?.filled ?? 0)) / rows),
        samples: [...(counts[index]?.samples ?? [])],
      }));
    },
  };
}

/** Each field goes to the first column whose header is its name, or one of its names in other systems. */
export function proposeMapping(
  headers: readonly string[],
  fields: readonly ImportFieldDefinition[],
): Map<number, string> {
  const mapping = new Map<number, string>();
  const folded = headers.map(nameKey);
  for (const field of fields) {
    const names = [nameKey(field.name), nameKey(field.label), ...(field.aliases ?? [])];
    for (const name of names) {
      // A column without a name, or called "#", is nobody's.
      const index = folded.findIndex((header, at) => header !== '' && header === name && !mapping.has(at));
      if (index === -1) continue;
      mapping.set(index, field.name);
      break;
    }
  }
  callSurnamesSo(mapping, folded);
  return mapping;
}

/** Beside a column of first names, "Name" is the surname; "Full name" stays what it says. */
function callSurnamesSo(mapping: Map<number, string>, folded: readonly string[]): void {
  const fields = [...mapping.values()];
  if (!fields.includes('first_name') || fields.includes('last_name')) return;
  for (const [index, field] of mapping)
    if (field === 'name' && folded[index] === 'name') mapping.set(index, 'last_name');
}

/** A header is words; a first line with an address, a date or a long number is data. */
export function findHeaderProblem(headers: readonly string[]): FileProblem | null {
  if (headers.length > columnsMax) {
    return {
      line: 1,
      message: `The file has ${headers.length} columns; at most ${columnsMax} are read. Remove those that are not needed.`,
    };
  }
  const data = headers.find((header) => /@|^\+?\d[\d\s/.-]{5,}$|^\d{4}-\d{2}-\d{2}/.test(header));
  if (data !== undefined) {
    return {
      line: 1,
      message: `The first line seems to be data ("${data.slice(0, 60)}"). Put a line with the names of the columns above it.`,
    };
  }
  if (headers.every((header) => header === '')) {
    return { line: 1, message: 'The first line has no names of columns. Put them there and upload again.' };
  }
  const filled = headers.filter((header) => header !== '').map(nameKey);
  const twice = filled.find((header, index) => filled.indexOf(header) !== index);
  if (twice !== undefined) {
    return { line: 1, message: `Two columns are called "${twice}". Rename or remove one.` };
  }
  return null;
}

/** What is wrong with a mapping, in a sentence; null: it can be used. */
export function findMappingProblem(
  mapping: readonly { index: number; field: string }[],
  columnCount: number,
  fields: readonly ImportFieldDefinition[],
  kind: 'PEOPLE' | 'HISTORY',
): string | null {
  const known = new Set(fields.map(({ name }) => name));
  for (const { index, field } of mapping) {
    if (!known.has(field)) return `"${field}" is no field. Choose one from the list.`;
    if (!Number.isInteger(index) || index < 0 || index >= columnCount)
      return `There is no column ${index}; the file has ${columnCount}.`;
  }
  const names = mapping.map(({ field }) => field);
  const twice = names.find((field, at) => names.indexOf(field) !== at);
  if (twice) return `Two columns become "${twice}". Leave one out.`;
  if (kind === 'HISTORY')
    return names.includes('kind') ? null : 'One column must say what each row is: map it to "kind".';
  return names.includes('name') || names.includes('first_name') || names.includes('last_name')
    ? null
    : 'A person needs a name: map a column to "name", or to "first_name" and "last_name".';
}
