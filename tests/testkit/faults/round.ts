import { randomInt } from 'node:crypto';
import { type RandomSource, randomSource } from '../random.ts';

/** `REKINDLE_FAULTS=long` runs the counts that are promised; else the same code runs a few of each. */
const isLong = process.env.REKINDLE_FAULTS === 'long';
export const inRound = <T>(short: T, long: T): T => (isLong ? long : short);

const seed = Number(process.env.REKINDLE_SEED ?? randomInt(2 ** 31));
let said = false;

/** Numbers of this run's seed; `stream` keeps those of one worker apart from those of another. */
export function seeded(stream = 0): RandomSource {
  if (!said) process.stderr.write(`This round can be had again with REKINDLE_SEED=${seed}\n`);
  said = true;
  return randomSource(seed + stream * 7919);
}
