import { companyKey } from '@rekindle/proto/rules/company';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { AddClientInput } from '../generated/graphql.ts';
import { awaitMember } from '../member/await-member.ts';
import { repeatRules } from '../off-limits/repeat-rules.ts';
import type { ClientAnswer } from '../outcomes.ts';
import { addClientEvent } from './client.events.ts';
import { findKnownClient, insertClients, lockNames, refuseHiddenName, requireClient } from './client.store.ts';
import type { Client } from './client.ts';
import { readDomains, readFormerNames, readName } from './read-client.ts';

export type AddClientOutcome = ClientAnswer | ClientAnswer<'known'>;

export async function addClient(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: AddClientInput,
): Promise<AddClientOutcome> {
  viewer.require('submissions:write');
  const name = readName(input.name);
  const domains = readDomains(input.domains);
  const formerNames = readFormerNames(input.formerNames);
  const parentId = input.parentId ? requireId(input.parentId, 'parentId') : null;
  const ownerId = (await awaitMember(deps, viewer, input.ownerId, 'ownerId')) ?? viewer.memberId;
  return deps.database.write<AddClientOutcome>(viewer, 'addClient', input, async (tx) => {
    const nameKey = companyKey(name);
    await lockNames(tx);
    // A branch may share its parent's domain.
    const known = await findKnownClient(tx, nameKey, parentId ? [] : domains);
    if (known) return { kind: 'known', clientId: known.id };
    await refuseHiddenName(tx, nameKey);
    const parent = parentId ? await requireClient(tx, parentId) : null;
    const id = newId();
    const client: Client = {
      id,
      name,
      nameKey,
      parentId,
      groupId: parent?.groupId ?? id,
      formerNames,
      domains,
      ownerId,
      archived: false,
      limitedToTeamId: null,
      version: 1,
      createdAt: deps.clock.now(),
    };
    await insertClients(tx, [client]);
    await addClientEvent(tx, 'created', client);
    if (parent) await repeatRules(tx, client.groupId);
    return { kind: 'accepted', clientId: id };
  });
}
