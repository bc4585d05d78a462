import { arch, cpus, platform, totalmem } from 'node:os';

type Cell = string | number;

/** A table with the machine that it was measured on. */
export function printTable(title: string, headers: string[], rows: Cell[][]): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, Node ${process.version}`;
  const text = [headers, ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? tidy(cell) : cell)))];
  const widths = headers.map((_, column) => Math.max(...text.map((row) => String(row[column] ?? '').length)));
  const lines = text.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  process.stdout.write(`\n${title}\n${machine}\n\n${lines.join('\n')}\n`);
}

const tidy = (value: number): string => (Math.abs(value) < 100 ? value.toFixed(1) : value.toFixed(0));

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const startMs = performance.now();
  return [await work(), performance.now() - startMs];
}
