import { Refusal } from './refusal.ts';

/** What became of the rows of one event. */
export class RunTally {
  created = 0;
  updated = 0;
  unchanged = 0;
  readonly refused: { line: number; reason: string }[] = [];

  /** Runs one row; a refusal is noted with its line, anything else is thrown on. */
  take(line: number, apply: () => 'created' | 'updated' | 'unchanged'): void {
    try {
      this[apply()]++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refused.push({ line, reason: error.reason });
    }
  }
}
