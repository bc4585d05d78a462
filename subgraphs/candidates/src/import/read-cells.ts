import { CellProblem, type Cells } from './cell.ts';
import { type CsvRecord, cellLengthMax } from './csv.ts';
import { fieldsOf, type ImportRun } from './import-run.ts';

/** The cells of a record by the fields they were mapped to; a field without a column is empty. */
export function cellsOf(run: ImportRun, record: CsvRecord): Cells {
  const indexByField = new Map(
    run.columns.flatMap(({ field, index }): [string, number][] => (field ? [[field, index]] : [])),
  );
  if (record.values.length > run.headers.length) {
    throw new CellProblem(
      'The line',
      `${record.values.length} values`,
      `${run.headers.length}, as many as there are headers, and look for a separator inside a value`,
    );
  }
  return (field) => {
    const index = indexByField.get(field);
    const value = index === undefined ? '' : (record.values[index] ?? '');
    if (value.length > cellLengthMax) {
      throw new CellProblem(field, value, `at most ${cellLengthMax} characters, not ${value.length}`);
    }
    return value;
  };
}

/** The column of a field as the file calls it; a field that no column was mapped to by its own name. */
export function columnCalled(run: ImportRun, field: string): string {
  const column = run.columns.find((each) => each.field === field);
  return column?.header || fieldsOf(run.kind).find(({ name }) => name === field)?.label || field;
}
