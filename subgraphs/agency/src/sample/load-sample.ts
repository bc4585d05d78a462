import type { Transaction } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';
import * as agencyStore from '../agency/agency.store.ts';
import { agencyViewer, type SampleLoad } from '../agency/agency.ts';
import * as memberStore from '../member/member.store.ts';
import { nowhere } from '../session/session.ts';
import { startSession } from '../session/start-session.ts';
import { historyCsv, peopleCsv } from './content/csv.ts';
import { sampleAgency } from './content/sample.ts';
import type { RecruiterKey, SampleAgency } from './content/types.ts';
import { type GatewayClient, gatewayClient } from './gateway-client.ts';
import { importFile } from './import-file.ts';
import { type LiveRun, runLiveStep } from './live-step.ts';
import type { SampleLoaderDeps } from './sample-loader.ts';

/** Fills the sample agency through the gateway, as its recruiters would: two imports, then what they do day by day. */
export async function loadSample(deps: SampleLoaderDeps, agencyId: string, signal: AbortSignal): Promise<void> {
  const viewer = agencyViewer(agencyId);
  const startedAt = await deps.database.read(viewer, agencyStore.sampleStartedAt);
  // Dates are relative to the day it was founded, also when the load goes on later.
  const sample = sampleAgency(startedAt);
  const total = sample.live.length + 2; // two imports come first
  const progress = (done: number, step: string, status: SampleLoad['status'] = 'RUNNING') =>
    deps.database.transact(viewer, (tx) => agencyStore.saveSampleLoad(tx, { status, done, total, step }));

  const recruiters = await deps.database.transact(viewer, (tx) => signInRecruiters(tx, sample, deps.gatewayUrl));
  const first = recruiters.get('mara')?.gateway;
  assert(first, 'the sample has its first recruiter');

  const run: LiveRun = { sample, recruiters, key: `sample:${agencyId}`, jobIds: new Map() };
  const done = (await deps.database.read(viewer, agencyStore.findSampleLoad))?.done ?? 0;
  const imports = [
    { kind: 'PEOPLE', name: 'people.csv', csv: peopleCsv, step: 'Importing 2,000 people' },
    { kind: 'HISTORY', name: 'history.csv', csv: historyCsv, step: 'Importing two years of history' },
  ] as const;
  for (const [index, { kind, name, csv, step }] of imports.entries()) {
    if (index < done) continue;
    await progress(index, step);
    await importFile(first, kind, name, csv(sample), `${run.key}:${kind}`);
  }
  for (const [index, step] of sample.live.entries()) {
    if (index + imports.length < done) continue;
    signal.throwIfAborted();
    await progress(index + imports.length, 'Today’s work of the recruiters');
    await runLiveStep(run, step, `${run.key}:${index}`);
  }
  await progress(total, 'Ready', 'DONE');
  deps.logger.info({ agencyId }, 'the sample agency is loaded');
}

export interface SampleRecruiter {
  memberId: string;
  gateway: GatewayClient;
}

async function signInRecruiters(
  tx: Transaction,
  sample: SampleAgency,
  gatewayUrl: string,
): Promise<Map<RecruiterKey, SampleRecruiter>> {
  const recruiters = new Map<RecruiterKey, SampleRecruiter>();
  for (const { key, email } of sample.recruiters) {
    const member = await memberStore.byEmail(tx, email);
    assert(member, `the sample's recruiter ${key} is a member`);
    const { sessionToken } = await startSession(tx, {
      accountId: member.accountId,
      memberId: member.id,
      method: 'sample',
      visit: nowhere,
    });
    recruiters.set(key, { memberId: member.id, gateway: gatewayClient(gatewayUrl, sessionToken) });
  }
  return recruiters;
}
