import { AgencyDeletedSchema } from '@rekindle/proto/agency';
import { readTypeDefs } from '@rekindle/shared/graphql/type-defs';
import { on } from '@rekindle/shared/inbox/consumers';
import type { ServiceDeps, ServiceParts } from '@rekindle/shared/lifecycle/service';
import { onAgencyDeleted } from './agency/on-agency-deleted.ts';
import { reactions } from './consumers.ts';
import { candidatesContext } from './context.ts';
import type { CandidatesDeps } from './deps.ts';
import { filesRoutes } from './file/files.routes.ts';
import { carryOnImport } from './import/carry-on-import.ts';
import { fixFileTimer, importTimer } from './import/import-run.ts';
import { writeFixFile } from './import/write-fix-file.ts';
import { onSettleTimer, settleTimer } from './news/settle-later.ts';
import { resolvers } from './schema.ts';
import { temperatureTimer } from './temperature/set-temperature-timers.ts';
import { onTemperatureTimer } from './temperature/temperature-timer.ts';

/** The composition root: everything of this service is made here and handed down. */
export function build({ database, clock, blobs }: ServiceDeps): ServiceParts {
  const deps: CandidatesDeps = { database, clock, blobs };
  return {
    typeDefs: readTypeDefs(import.meta.dirname),
    resolvers,
    context: (viewer) => candidatesContext(deps, viewer),
    reactions: [...reactions, on(AgencyDeletedSchema, 'projection', (tx) => onAgencyDeleted(deps, tx))],
    timers: {
      [temperatureTimer]: onTemperatureTimer,
      [settleTimer]: onSettleTimer,
      [importTimer]: (tx, timer) => carryOnImport(deps, tx, timer),
      [fixFileTimer]: (tx, timer) => writeFixFile(deps, tx, timer),
    },
    routes: filesRoutes(deps),
  };
}
