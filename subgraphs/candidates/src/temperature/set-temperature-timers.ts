import type { Transaction } from '@rekindle/shared/database/database';
import { setTimer } from '@rekindle/shared/timers/timers';
import type { Candidate } from '../candidate/candidate.ts';
import * as temperatureStore from './temperature.store.ts';

export const temperatureTimer = 'temperature';

/** One timer an agency and midnight, not one a person: a temperature changes by itself at no other time. */
export async function setTemperatureTimers(tx: Transaction, people: readonly Candidate[]): Promise<void> {
  const instants = people.flatMap(({ temperatureChangesAt: at }) => (at ? [at] : []));
  for (const dueAt of await temperatureStore.addChanges(tx, instants)) {
    await setTimer(tx, { kind: temperatureTimer, key: dueAt.toISOString(), dueAt });
  }
}
