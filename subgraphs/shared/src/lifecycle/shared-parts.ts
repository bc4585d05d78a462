import { openDatabase } from '../database/database.ts';
import { serviceUrls } from '../database/migrate.ts';
import { databaseNameOf } from '../database/roles.ts';
import { erasedSnapshot, onSubjectErased } from '../erasure/erasure.ts';
import type { Operating } from '../ops/operations.ts';
import type { Snapshots } from '../ops/republish.ts';
import { onRepublishAsked } from '../republish/asked.ts';
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
  { database, logger }: Pick<ServiceDeps, 'database' | 'logger'>,
  parts: ServiceParts,
): ServiceParts {
  const snapshots = snapshotsOf(definition);
  const { name } = definition;
  const { reactions = [], timers = {}, forget = async () => {} } = parts;
  return {
    ...parts,
    reactions: [...reactions, onSubjectErased(forget), onRepublishAsked(name, snapshots, logger)],
    timers: { ...timers, [republishTimer]: republishStep(name, database, snapshots) },
  };
}

/** A copy is made as the owner of the tables, and filled as the service is: under the same policies. */
export function rebuildingOf(
  { name, entities = [] }: Pick<ServiceDefinition, 'name' | 'entities'>,
  { bus, clock, config, logger }: Pick<ServiceDeps, 'bus' | 'clock' | 'config' | 'logger'>,
): Operating['rebuilding'] {
  const { admin, app, relay } = config.databaseUrls;
  const databaseName = admin ? databaseNameOf(admin) : '';
  return {
    ownerUrl: admin ? serviceUrls({ adminUrl: admin, databaseName, service: name }).migrator : null,
    relayUrl: relay,
    bus,
    clock,
    openCopy: (schema) => openDatabase({ url: withSearchPath(app, schema), entities, poolSize: 3, clock, logger }),
  };
}

export function withSearchPath(url: string, schema: string): string {
  const changed = new URL(url);
  changed.searchParams.set('options', `-c search_path=${schema},public`);
  return changed.toString();
}
