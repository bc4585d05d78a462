import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { AgencyDeps } from '../context.ts';
import * as auditStore from './audit.store.ts';
import { type ChainBreak, followChain } from './chain.ts';

const entriesPerRun = 2_000;

export interface AuditVerification extends Partial<ChainBreak> {
  intact: boolean;
  entries: number;
  erased: number;
  lastHash: string;
}

/** Up to the entry that was the last one when it began: more may be written meanwhile. */
export async function verifyAudit(deps: AgencyDeps, viewer: Viewer): Promise<AuditVerification> {
  viewer.require('audit:read');
  return deps.database.read(viewer, async (tx) => {
    const head = await auditStore.findHead(tx);
    const chain = followChain(viewer.agencyId);
    for (;;) {
      const { entries } = chain.soFar();
      const run = await auditStore.nextOf(tx, entries, Math.min(entriesPerRun, head.sequence - entries));
      const broken = chain.follow(run) ?? (run.length === 0 ? chain.end(head) : null);
      if (broken) return { intact: false, ...chain.soFar(), ...broken };
      if (run.length === 0) return { intact: true, ...chain.soFar() };
    }
  });
}
