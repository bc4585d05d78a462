import { companyKey } from '@rekindle/proto/rules/company';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { ChangeClientInput } from '../generated/graphql.ts';
import { awaitMember } from '../member/await-member.ts';
import { repeatRules } from '../off-limits/repeat-rules.ts';
import { type ChangedMeanwhile, type ClientAnswer, changedMeanwhile, isStale } from '../outcomes.ts';
import { addClientEvent } from './client.events.ts';
import { findKnownClient, lockClient, lockNames, refuseHiddenName, updateClient } from './client.store.ts';
import type { Client } from './client.ts';
import { readDomains, readName } from './read-client.ts';

export type ChangeClientOutcome = ClientAnswer | ChangedMeanwhile;

export async function changeClient(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: ChangeClientInput,
): Promise<ChangeClientOutcome> {
  viewer.require('submissions:write');
  const id = requireId(input.id, 'id');
  const ownerId = await awaitMember(deps, viewer, input.ownerId, 'ownerId');
  return deps.database.write<ChangeClientOutcome>(viewer, 'changeClient', input, async (tx) => {
    if (input.name) await lockNames(tx);
    const before = await lockClient(tx, id);
    if (isStale(input.expectedVersion, before.version)) return changedMeanwhile('The client', before.version);
    const after = changed(before, input, ownerId);
    const known = input.name ? await findKnownClient(tx, after.nameKey, []) : null;
    if (known && known.id !== id) throw badInput('name', `There is a client of this name already: ${known.name}.`);
    if (!known) await refuseHiddenName(tx, after.nameKey);
    await updateClient(tx, after);
    await addClientEvent(tx, 'changed', after);
    await repeatRules(tx, after.groupId);
    return { kind: 'accepted', clientId: id };
  });
}

function changed(before: Client, input: ChangeClientInput, ownerId: string | null): Client {
  const name = input.name ? readName(input.name) : before.name;
  // Its people still carry the old name on their CVs.
  const formerNames = name === before.name ? before.formerNames : [...new Set([...before.formerNames, before.name])];
  return {
    ...before,
    name,
    // One that was kept stays: by today's rules it might be that of another client.
    nameKey: input.name ? companyKey(name) : before.nameKey,
    formerNames,
    domains: input.domains ? readDomains(input.domains) : before.domains,
    ownerId: ownerId ?? before.ownerId,
    version: before.version + 1,
  };
}
