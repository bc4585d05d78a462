import type { Transaction } from '@rekindle/shared/database/database';
import { type DueTimer, setTimer } from '@rekindle/shared/timers/timers';
import type { Candidate } from '../candidate/candidate.ts';
import * as candidateStore from '../candidate/candidate.store.ts';
import { settlePeople } from '../candidate/settle-people.ts';
import * as temperatureStore from './temperature.store.ts';

export const temperatureTimer = 'temperature';
const peopleAtATime = 200;

/** One timer an agency and midnight, not one a person: a temperature changes by itself at no other time. */
export async function setTemperatureTimers(tx: Transaction, people: readonly Candidate[]): Promise<void> {
  const instants = people.flatMap(({ temperatureChangesAt: at }) => (at ? [at] : []));
  for (const dueAt of await temperatureStore.addChanges(tx, instants)) {
    await setTimer(tx, { kind: temperatureTimer, key: dueAt.toISOString(), dueAt });
  }
}

/** Derives those anew whose temperature changes by itself; many take several firings of the same timer. */
export async function onTemperatureTimer(tx: Transaction, timer: DueTimer): Promise<void> {
  const ids = await temperatureStore.peopleDueAt(tx, tx.clock.now(), peopleAtATime);
  await settlePeople(tx, await candidateStore.lockMany(tx, ids));
  if (ids.length === peopleAtATime) await setTimer(tx, { kind: temperatureTimer, key: timer.key, dueAt: timer.dueAt });
  else await temperatureStore.removeChange(tx, new Date(timer.key));
}
