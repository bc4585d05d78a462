import type { Database } from '@rekindle/shared/database/database';
import { untilKnown } from '@rekindle/shared/database/until-known';
import { badInput } from '@rekindle/shared/errors/errors';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { knownPeople } from './person.store.ts';

/** Refuses ids for which this agency has no candidate. */
export async function awaitPeople(database: Database, viewer: Viewer, ids: string[], field: string): Promise<void> {
  let missing: string | undefined;
  const known = await untilKnown(database, viewer, async (tx) => {
    const people = await knownPeople(tx, ids);
    missing = ids.find((id) => !people.has(id));
    return missing === undefined;
  });
  if (!known) throw badInput(field, `There is no candidate ${missing}, or you may not see it.`);
}
