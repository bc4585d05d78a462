import type { Transaction } from '@rekindle/shared/database/database';
import { AppError } from '@rekindle/shared/errors/errors';
import { newId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as agencyStore from '../agency/agency.store.ts';
import type { Agency } from '../agency/agency.ts';
import { agencyViewer } from '../agency/agency.ts';
import type { AgencyDeps } from '../context.ts';
import type { ResetSampleInput } from '../generated/graphql.ts';
import { foundSample } from './found-sample.ts';
import { setSampleTimer } from './retire-sample.ts';
import * as sampleStore from './sample.store.ts';

export type ResetSampleAccepted = { kind: 'accepted'; agency: Agency };
export type ResetSampleResult = ResetSampleAccepted | { kind: 'not_a_sample'; message: string };

const hourMs = 3_600_000;
const foundingsAnHour = 6;
const longestLoadMs = 15 * 60_000;
// Who reset it has a moment to come over to the new one.
const graceMs = 30_000;

/** Founds the sample anew under another id; the old one is deleted everywhere a moment later. */
export async function resetSample(
  deps: AgencyDeps,
  viewer: Viewer,
  input: ResetSampleInput,
): Promise<ResetSampleResult> {
  viewer.require('agency:read');
  const old = await deps.database.read(viewer, agencyStore.find);
  if (!old?.sample) return { kind: 'not_a_sample', message: 'Only the sample agency can be reset; this one is real.' };
  // Its members are the same visitor, who may switch between them, so any of them may; a key of a program is none.
  if (!viewer.memberId) viewer.require('agency:admin');
  // The new agency's id follows from the request, so that a repeated request founds no second one.
  const result = await deps.database.write<{ agencyId: string }>(viewer, 'resetSample', input, async () => ({
    agencyId: newId(),
  }));
  const isLoading = await deps.database.read(viewer, (tx) => isBeingLoaded(tx));
  const agency = await deps.database.transact(agencyViewer(result.agencyId), async (tx) => {
    const founded = await agencyStore.find(tx);
    if (founded) return founded;
    await takeOver(tx, old, isLoading);
    return foundSample(tx, old.timeZone);
  });
  await deps.database.transact(agencyViewer(old.id), (tx) => setSampleTimer(tx, graceMs));
  deps.sampleFounded();
  return { kind: 'accepted', agency };
}

async function isBeingLoaded(tx: Transaction): Promise<boolean> {
  const load = await agencyStore.findSampleLoad(tx);
  const startedAt = await agencyStore.sampleStartedAt(tx);
  return load?.status === 'RUNNING' && tx.clock.now().getTime() - startedAt.getTime() < longestLoadMs;
}

async function takeOver(tx: Transaction, old: Agency, isLoading: boolean): Promise<void> {
  const current = await sampleStore.lock(tx);
  if (current?.agencyId !== old.id) {
    throw new AppError('CONFLICT', 'The sample agency has just been reset. Open it again.');
  }
  if (isLoading) throw new AppError('CONFLICT', 'The sample agency is still being filled. Wait until it is ready.');
  const now = tx.clock.now();
  const lately = current.foundedAt.filter((at) => now.getTime() - at.getTime() < hourMs);
  if (lately.length >= foundingsAnHour) {
    throw new AppError('CONFLICT', 'The sample agency was reset several times within an hour. Try again later.');
  }
  await sampleStore.replace(tx, [...lately, now]);
}
