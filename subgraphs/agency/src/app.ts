import { lookup, resolveTxt } from 'node:dns/promises';
import type { ServiceConfig } from '@rekindle/shared/config/base-config';
import { readTypeDefs } from '@rekindle/shared/graphql/type-defs';
import type { ServiceDeps, ServiceParts } from '@rekindle/shared/lifecycle/service';
import { createSealer, readSealingKeys } from '@rekindle/shared/secrets/seal';
import { auditRoutes } from './audit/audit.routes.ts';
import type { AgencyConfig } from './config.ts';
import { reactions } from './consumers.ts';
import { type AgencyDeps, agencyContext } from './context.ts';
import { mailProof, proofMailTimer } from './email-proof/mail-email-proof.ts';
import { isPublicAddress } from './identity-provider/public-host.ts';
import { internalRoutes } from './internal/internal.routes.ts';
import { openMailer } from './mail/mailer.ts';
import { mailReset, resetMailTimer } from './password-reset/forgot-password.ts';
import { deleteAgain, deletedAgainTimer, retireSample, sampleTimer } from './sample/retire-sample.ts';
import { sampleLoader } from './sample/sample-loader.ts';
import { resolvers } from './schema.ts';
import { auditFailedSignIn, failedSignInTimer } from './session/failed-sign-in.ts';
import { tellAgain, tellAgainTimer } from './tell-again.ts';

async function addressesOf(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/** A long record comes in pieces. */
async function textRecords(name: string): Promise<string[]> {
  return (await resolveTxt(name)).map((pieces) => pieces.join(''));
}

/** The composition root: everything of this service is made here and handed down. */
export async function build(service: ServiceDeps<ServiceConfig & AgencyConfig>): Promise<ServiceParts> {
  const { database, clock, logger, config } = service;
  const loader = sampleLoader({ database, clock, logger, gatewayUrl: config.REKINDLE_GATEWAY_URL });
  const isLocal = config.REKINDLE_ENVIRONMENT === 'local';
  const mailer = config.SMTP_URL ? openMailer(config.SMTP_URL, config.REKINDLE_MAIL_FROM) : null;
  if (!mailer) logger.warn('SMTP_URL is not set: nobody is asked to show that an address is theirs');
  const deps: AgencyDeps = {
    database,
    clock,
    logger,
    publicUrl: config.REKINDLE_PUBLIC_URL,
    sealer: createSealer(await readSealingKeys('REKINDLE_SEALING_KEY', config.REKINDLE_SEALING_KEY)),
    mailer,
    oidc: {
      allowHttp: isLocal,
      mayReach: isLocal || config.REKINDLE_PRIVATE_ISSUERS ? () => true : isPublicAddress,
      lookup: addressesOf,
      textRecords,
    },
    sampleFounded: () => loader.wake(),
  };
  return {
    typeDefs: readTypeDefs(import.meta.dirname),
    resolvers,
    reactions,
    context: (viewer) => agencyContext(deps, viewer),
    routes: (app) => {
      internalRoutes(deps)(app);
      auditRoutes(deps)(app);
    },
    timers: {
      [proofMailTimer]: (tx, timer) => mailProof(deps, tx, timer),
      [resetMailTimer]: (tx, timer) => mailReset(deps, tx, timer),
      [sampleTimer]: retireSample,
      [deletedAgainTimer]: deleteAgain,
      [failedSignInTimer]: (tx, timer) => auditFailedSignIn(deps, tx, timer),
      [tellAgainTimer]: tellAgain,
    },
    start: async () => loader.wake(),
    async stop() {
      await loader.stop();
      mailer?.close();
    },
  };
}
