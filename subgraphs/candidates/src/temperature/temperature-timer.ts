import { dayOf } from '@rekindle/shared/clock/clock';
import type { Transaction } from '@rekindle/shared/database/database';
import { type DueTimer, setTimer } from '@rekindle/shared/timers/timers';
import type { Candidate } from '../candidate/candidate.ts';
import * as candidateStore from '../candidate/candidate.store.ts';
import { settlePeople } from '../candidate/settle-people.ts';
import { startOfDay } from './days.ts';
import * as temperatureStore from './temperature.store.ts';

export const temperatureTimer = 'temperature';
const peopleAtATime = 200;

/** One timer an agency and day, not one a person: a temperature changes at midnight only. */
export async function setTemperatureTimers(tx: Transaction, people: readonly Candidate[], timeZone: string): Promise<void> {
  const days = new Set(people.flatMap(({ temperatureChangesAt: at }) => (at ? [dayOf(at, timeZone)] : [])));
  for (const day of await temperatureStore.addDays(tx, [...days])) {
    await setTimer(tx, { kind: temperatureTimer, key: day, dueAt: startOfDay(day, timeZone) });
  }
}

/** Derives those anew whose temperature changes by itself; many take several firings of the same timer. */
export async function onTemperatureTimer(tx: Transaction, timer: DueTimer): Promise<void> {
  const ids = await temperatureStore.dueAt(tx, tx.clock.now(), peopleAtATime);
  await settlePeople(tx, await candidateStore.lockMany(tx, ids));
  if (ids.length === peopleAtATime) await setTimer(tx, { kind: temperatureTimer, key: timer.key, dueAt: timer.dueAt });
  else await temperatureStore.removeDay(tx, timer.key);
}
