import { create, fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidateReadSchema } from '@rekindle/proto/candidates';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { limitTable, tenantTable } from '@rekindle/shared/database/migrate';
import { keepTeamLimit, pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { type Role, scopesByRole } from '@rekindle/shared/viewer/roles';
import { systemViewer, Viewer } from '@rekindle/shared/viewer/viewer';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../testkit/postgres.ts';

class CreateTasks implements MigrationInterface {
  name = '0001-tasks';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table task (agency_id uuid not null, id uuid primary key, candidate_id uuid, job_id uuid)`,
    );
    await runner.query(tenantTable('task'));
    await runner.query(limitTable('task', ['candidate_id', 'job_id']));
  }
  async down(): Promise<void> {}
}

const agencyId = newId();
const system = systemViewer(agencyId, 'limits');
const [teamA, teamB] = [newId(), newId()];

function member(role: Role, ...teamIds: string[]): Viewer {
  const actor = { kind: role === 'api_client' ? role : 'member', id: newId() } as const;
  return new Viewer({ agencyId, actor, role, scopes: scopesByRole[role], teamIds, timeZone: 'UTC', requestId: '' });
}
const ofA = member('recruiter', teamA);
const ofB = member('recruiter', teamB);
const everybody = { 'an owner': member('owner'), 'an admin': member('admin'), 'the system': system, 'its team': ofA };
const others = {
  'another team': ofB,
  'a lead of another team': member('team_lead', teamB),
  'a member without a team': member('recruiter'),
  'an API client': member('api_client'),
};

let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase({ service: 'limits', migrations: [CreateTasks] });
});
afterAll(() => base?.close());

let version = 0;
const limit = (recordId: string, ...teamIds: string[]) =>
  base.database.transact(system, (tx) => keepTeamLimit(tx, recordId, teamIds, ++version));

async function addTask(about: { candidateId?: string; jobId?: string }, viewer = system): Promise<string> {
  const id = newId();
  await base.database.transact(viewer, (tx) =>
    tx.query('insert into task values ($1, $2, $3, $4)', [agencyId, id, about.candidateId, about.jobId]),
  );
  return id;
}

const sees = async (viewer: Viewer, taskId: string) =>
  (await base.database.read(viewer, (tx) => tx.query('select 1 from task where id = $1', [taskId]))).length === 1;

describe('what is about a limited record', () => {
  let candidateId: string;
  let task: string;
  beforeAll(async () => {
    candidateId = newId();
    task = await addTask({ candidateId });
    await limit(candidateId, teamA);
  });

  it.each(Object.entries(everybody))('is seen by %s', async (_, viewer) => {
    expect(await sees(viewer, task)).toBe(true);
  });

  it.each(Object.entries(others))('is not there for %s', async (_, viewer) => {
    expect(await sees(viewer, task)).toBe(false);
  });

  it('is neither changed nor deleted nor added by who does not see it', async () => {
    await base.database.transact(ofB, async (tx) => {
      expect(await tx.query('update task set job_id = null where id = $1 returning 1', [task])).toEqual([]);
      expect(await tx.query('delete from task where id = $1 returning 1', [task])).toEqual([]);
    });
    await expect(addTask({ candidateId }, ofB)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(addTask({ candidateId }, ofA)).resolves.toBeTruthy();
  });

  it('is hidden from a connection that did not say its teams, and is no error', async () => {
    const rows = await base.database.transact(ofA, async (tx) => {
      await tx.query(`select set_config('app.team_ids', '', true)`);
      return await tx.query('select 1 from task where id = $1', [task]);
    });
    expect(rows).toEqual([]);
  });

  it('comes back for all once the limit is lifted, and an older limit that comes late changes nothing', async () => {
    const other = await addTask({ candidateId });
    await limit(candidateId);
    expect(await sees(ofB, other)).toBe(true);
    await base.database.transact(system, (tx) => keepTeamLimit(tx, candidateId, [teamA], 1));
    expect(await sees(ofB, other)).toBe(true);
  });
});

it('hides by each of its columns, and leaves alone what is about nobody', async () => {
  const [candidateId, jobId] = [newId(), newId()];
  await limit(jobId, teamA);
  const limited = await addTask({ candidateId, jobId });
  const open = await addTask({ candidateId });
  const aboutNobody = await addTask({});
  expect(await Promise.all([limited, open, aboutNobody].map((task) => sees(ofB, task)))).toEqual([false, true, true]);
});

it('of two teams asks for both', async () => {
  const jobId = newId();
  await limit(jobId, teamA, teamB);
  const task = await addTask({ jobId });
  expect(await Promise.all([ofA, ofB, member('recruiter', teamA, teamB)].map((viewer) => sees(viewer, task)))).toEqual([
    false,
    false,
    true,
  ]);
});

it('keeps limits of one agency out of another', async () => {
  const candidateId = newId();
  const foreign = systemViewer(newId(), 'limits');
  await base.database.transact(foreign, (tx) => keepTeamLimit(tx, candidateId, [teamA], 1));
  expect(await sees(ofB, await addTask({ candidateId }))).toBe(true);
});

it('lets a rule that holds for all look past the limits, for as long as it looks', async () => {
  const candidateId = newId();
  await limit(candidateId, teamA);
  await addTask({ candidateId });
  const count = 'select 1 from task where candidate_id = $1';
  await base.database.read(ofB, async (tx) => {
    expect(await pastTeamLimits(tx, (all) => all.query(count, [candidateId]))).toHaveLength(1);
    expect(await tx.query(count, [candidateId])).toHaveLength(0);
  });
});

describe('an event', () => {
  async function teamsTold(aggregate: string, options: { subject?: string; about?: string[]; told?: string[] }) {
    const eventId = await base.database.transact(system, (tx) =>
      addEvent(tx, {
        schema: CandidateReadSchema,
        message: create(CandidateReadSchema, {}),
        aggregate: { type: 'file_reading', id: aggregate, version: 1 },
        subjectCandidateId: options.subject,
        about: options.about,
        limitedToTeamIds: options.told,
      }),
    );
    const [row] = await base.sql<{ envelope: Buffer }>('select envelope from outbox where event_id = $1', [eventId]);
    return fromBinary(EnvelopeSchema, row?.envelope ?? Buffer.of()).limitedToTeamIds;
  }

  it('says which teams may hear of it, by its aggregate, its person and what else it is about', async () => {
    const [candidateId, jobId] = [newId(), newId()];
    await limit(candidateId, teamA);
    await limit(jobId, teamB);
    expect(await teamsTold(newId(), {})).toEqual([]);
    expect(await teamsTold(candidateId, {})).toEqual([teamA]);
    expect(await teamsTold(newId(), { subject: candidateId })).toEqual([teamA]);
    expect(await teamsTold(newId(), { subject: candidateId, about: [jobId] })).toEqual([teamA, teamB]);
  });

  it('of a limit that changes is told to those who could see the record before', async () => {
    const candidateId = newId();
    await limit(candidateId, teamA);
    expect(await teamsTold(candidateId, { told: [] })).toEqual([]);
  });
});
