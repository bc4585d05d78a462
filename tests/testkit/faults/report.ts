import { appendFileSync } from 'node:fs';
import { type Differences, isKept, say } from './differences.ts';

export interface FaultRow {
  fault: string;
  adapter: string;
  acknowledged: number;
  differences: Differences;
  /** From the fault to the first thing that goes all the way again; of several faults the longest. */
  seconds: number;
  /** Within so many seconds it is meant to. Shown and not asserted: machines are noisy. */
  promised?: number;
}

/** Prints the fault's row of the table, hands it to `npm run faults`, and throws when the system did not keep its word. */
export function report({ fault, adapter, acknowledged, differences, seconds, promised }: FaultRow): void {
  const { lost, doubled, differing } = differences;
  const recovered = promised ? `${seconds.toFixed(1)} of ${promised}` : seconds.toFixed(1);
  const counts = [acknowledged, lost.length, doubled.length, differing.length, recovered];
  const line = `| ${[fault, adapter, ...counts].join(' | ')} |`;
  process.stderr.write(`${line}\n`);
  if (process.env.REKINDLE_FAULTS_TABLE) appendFileSync(process.env.REKINDLE_FAULTS_TABLE, `${line}\n`);
  if (!isKept(differences)) throw new Error(say(differences));
}
