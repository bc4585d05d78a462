import { newId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as agencyStore from '../agency/agency.store.ts';
import type { Agency } from '../agency/agency.ts';
import { agencyViewer } from '../agency/agency.ts';
import type { AgencyDeps } from '../context.ts';
import type { ResetSampleInput } from '../generated/graphql.ts';
import { foundSample } from './found-sample.ts';
import * as sampleStore from './sample.store.ts';

export type ResetSampleAccepted = { kind: 'accepted'; agency: Agency };
export type ResetSampleResult = ResetSampleAccepted | { kind: 'not_a_sample'; message: string };

/** Founds the sample anew under another id; nothing of the old one is shown any more. */
export async function resetSample(
  deps: AgencyDeps,
  viewer: Viewer,
  input: ResetSampleInput,
): Promise<ResetSampleResult> {
  viewer.require('agency:read');
  const old = await deps.database.read(viewer, agencyStore.find);
  if (!old?.sample) return { kind: 'not_a_sample', message: 'Only the sample agency can be reset; this one is real.' };
  // The new agency's id follows from the request, so that a repeated request founds no second one.
  const result = await deps.database.write<{ agencyId: string }>(viewer, 'resetSample', input, async () => ({
    agencyId: newId(),
  }));
  const agency = await deps.database.transact(agencyViewer(result.agencyId), async (tx) => {
    const founded = await agencyStore.find(tx);
    if (founded) return founded;
    await sampleStore.replace(tx);
    return foundSample(tx, old.timeZone);
  });
  deps.sampleFounded();
  return { kind: 'accepted', agency };
}
