import type { Transaction } from '@rekindle/shared/database/database';
import { type DueTimer, setTimer } from '@rekindle/shared/timers/timers';
import * as candidateStore from '../candidate/candidate.store.ts';
import { settlePeople } from '../candidate/settle-people.ts';
import { temperatureTimer } from './set-temperature-timers.ts';
import * as temperatureStore from './temperature.store.ts';

const peopleAtATime = 200;

/** Derives those anew whose temperature changes by itself; many take several firings of the same timer. */
export async function onTemperatureTimer(tx: Transaction, timer: DueTimer): Promise<void> {
  const ids = await temperatureStore.peopleDueAt(tx, tx.clock.now(), peopleAtATime);
  await settlePeople(tx, await candidateStore.lockMany(tx, ids));
  if (ids.length === peopleAtATime) await setTimer(tx, { kind: temperatureTimer, key: timer.key, dueAt: timer.dueAt });
  else await temperatureStore.removeChange(tx, new Date(timer.key));
}
