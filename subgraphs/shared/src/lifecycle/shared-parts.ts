import { erasedSnapshot, onSubjectErased } from '../erasure/erasure.ts';
import type { Snapshots } from '../ops/republish.ts';
import { onRepublishAsked } from '../republish/on-republish-asked.ts';
import { republishStep, republishTimer } from '../republish/runs.ts';
import type { ServiceDefinition, ServiceDeps, ServiceParts } from './service.ts';

type Named = Pick<ServiceDefinition, 'name' | 'snapshots'>;

/** What a service can tell again: its own records, and whom it knows to be erased. */
export function snapshotsOf({ snapshots }: Named): Snapshots {
  return { ...snapshots, erased: erasedSnapshot };
}

/** What every service does besides its own: it tells again what others have missed, and forgets who was erased. */
export function withShared(
  definition: Named,
  { database }: Pick<ServiceDeps, 'database'>,
  parts: ServiceParts,
): ServiceParts {
  const snapshots = snapshotsOf(definition);
  const { name } = definition;
  const { reactions = [], timers = {}, forget = async () => {} } = parts;
  return {
    ...parts,
    reactions: [...reactions, onSubjectErased(forget), onRepublishAsked(name, snapshots)],
    timers: { ...timers, [republishTimer]: republishStep(name, database, snapshots) },
  };
}
