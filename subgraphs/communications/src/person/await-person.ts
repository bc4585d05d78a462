import type { Database } from '@rekindle/shared/database/database';
import { untilKnown } from '@rekindle/shared/database/until-known';
import { badInput } from '@rekindle/shared/errors/errors';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { findPerson } from './person.store.ts';
import type { Person } from './person.ts';

/** The person as last heard of; an id that stays unknown is refused. */
export async function awaitPerson(database: Database, viewer: Viewer, id: string): Promise<Person> {
  const person = await untilKnown(database, viewer, (tx) => findPerson(tx, id));
  if (!person) throw badInput('candidateId', `There is no candidate ${id}, or you may not see it.`);
  return person;
}
