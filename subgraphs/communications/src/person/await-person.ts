import { pause } from '@rekindle/shared/clock/pause';
import type { Database } from '@rekindle/shared/database/database';
import { badInput } from '@rekindle/shared/errors/errors';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { findPerson } from './person.store.ts';
import type { Person } from './person.ts';

const pauseMs = 50;
const mostWaitMs = 3_000;

/**
 * The person as last heard of. Somebody who was captured a moment ago may not be known here yet, so an unknown id is
 * waited for before it is refused; no connection is held meanwhile.
 */
export async function awaitPerson(database: Database, viewer: Viewer, id: string): Promise<Person> {
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    const person = await database.read(viewer, (tx) => findPerson(tx, id));
    if (person) return person;
    if (waitedMs >= mostWaitMs) throw badInput('candidateId', `There is no candidate ${id}, or you may not see it.`);
    await pause(pauseMs);
  }
}
