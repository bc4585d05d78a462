import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TeamChangedSchema } from '@rekindle/proto/agency';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { newId } from '@rekindle/shared/ids/ids';
import { scopesByRole } from '@rekindle/shared/viewer/roles';
import { Viewer } from '@rekindle/shared/viewer/viewer';
import { limitClient } from '../../../subgraphs/submissions/src/client/limit-client.ts';
import type { SubmissionsDeps } from '../../../subgraphs/submissions/src/deps.ts';
import { eventually } from '../../testkit/eventually.ts';
import { addClient, type InProcess, type Member, open, openJob } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

it('a job that is opened while its client is being limited has the limit, and so has what is told of it', async () => {
  const [agencyId, teamId] = [newId(), newId()];
  const owner: Member = { id: newId(), agencyId, role: 'owner', teamIds: [] };
  await service.tell(TeamChangedSchema, { team: { id: teamId, name: 'A' } }, { agencyId, aggregateId: teamId });
  const clientId = await addClient(service, owner, { name: 'Nordwind' });
  const viewer = new Viewer({
    agencyId,
    actor: { kind: 'member', id: owner.id },
    role: 'owner',
    scopes: scopesByRole.owner,
    teamIds: [],
    timeZone: 'UTC',
    requestId: newId(),
  });
  const { database } = service.base;
  const waiting = () =>
    service.base.sql(
      'select 1 from pg_locks l join pg_database d on d.oid = l.database or l.database is null where datname = current_database() and not granted',
    );
  let opening: Promise<string> | undefined;
  const slow: typeof database = {
    ...database,
    write: (as, mutation, input, work) =>
      database.write(as, mutation, input, async (tx) => {
        const result = await work(tx);
        opening = openJob(service, owner, clientId, { title: 'Head of Secrets' });
        // Held back before it reads the client, or at the latest before it is written.
        await eventually(async () => (await waiting()).length > 0);
        return result;
      }),
  };
  const deps = { database: slow, clock: service.clock } as SubmissionsDeps;
  await limitClient(deps, viewer, { idempotencyKey: newId(), clientId, teamId });
  const jobId = await opening;

  const limits = await service.base.sql<{ team_ids: string[] }>(
    'select team_ids from team_limit where record_id = $1',
    [jobId],
  );
  expect(limits).toEqual([{ team_ids: [teamId] }]);
  const [opened] = await service.base.sql<{ envelope: Buffer }>(
    `select envelope from outbox where type like '%JobOpened'`,
  );
  expect(fromBinary(EnvelopeSchema, opened?.envelope ?? Buffer.of()).limitedToTeamIds).toEqual([teamId]);
});
