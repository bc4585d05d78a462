import { createTaskReader } from '@rekindle/communications/task/task.reader';
import { createThreadReader } from '@rekindle/communications/thread/thread.reader';
import { nextActionReader } from '@rekindle/matching/next-action/next-action.reader';
import { rediscoveryReader } from '@rekindle/matching/rediscovery/rediscovery.reader';
import { suggestionReader } from '@rekindle/matching/suggestion/suggestion.reader';
import { systemClock } from '@rekindle/shared/clock/clock';
import { newId } from '@rekindle/shared/ids/ids';
import { scopesByRole } from '@rekindle/shared/viewer/roles';
import { Viewer } from '@rekindle/shared/viewer/viewer';
import { type TestDatabase, testDatabase } from '../testkit/postgres.ts';
import { percentile, printTable, timed } from '../testkit/report-table.ts';
import { migrationsOf } from '../testkit/tenancy.ts';

const rows = 100_000;
const jobs = 500;
const rounds = 5;
const timesARound = 8;
const variants = ['no policy', 'nothing limited', '1,000 limited'] as const;
type Variant = (typeof variants)[number];
type Reads = Record<string, () => Promise<unknown>>;

const agencyId = newId();
const viewer = new Viewer({
  agencyId,
  actor: { kind: 'member', id: newId() },
  role: 'recruiter',
  scopes: scopesByRole.recruiter,
  teamIds: [newId()],
  timeZone: 'UTC',
  requestId: newId(),
});

/** What a list and its count cost where people are limited to another team, beside the same without the policy. */
export async function bench(): Promise<void> {
  await measure('communications', fillConversations, async ({ database }) => ({
    'tasks: first page and count': () => createTaskReader(database, viewer).page({}),
    'open tasks of a member': () =>
      createTaskReader(database, viewer).page({ filter: { status: 'OPEN', assigneeIds: [personId(1)] } }),
    'replies that wait: first page and count': () => createThreadReader(database, viewer).waiting({}),
  }));
  await measure('matching', fillSuggestions, async ({ database }) => ({
    'suggestions of a job and count': () =>
      suggestionReader(database, viewer).ofJob(jobId(7), { first: 50, statuses: ['OPEN'] }),
    'new matches: first page and count': () => suggestionReader(database, viewer).newest({ first: 20 }),
    'next actions: first page and count': () => nextActionReader(database, systemClock, viewer).list({ first: 50 }),
    'who fits a job, counted': () => rediscoveryReader(database, viewer).ofJob(jobId(7)),
  }));
}

async function measure(
  service: string,
  fill: (base: TestDatabase) => Promise<void>,
  readsOf: (base: TestDatabase) => Promise<Reads>,
): Promise<void> {
  const { entities } = (await import(`@rekindle/${service}/database/entities`).catch(() => ({ entities: [] }))) as {
    entities: [];
  };
  const base = await testDatabase({ service, migrations: await migrationsOf(service), entities });
  try {
    await fill(base);
    const policies = await base.sql<{ name: string; condition: string }>(
      `select polrelid::regclass::text as name, pg_get_expr(polqual, polrelid) as condition from pg_policy where polname = 'team_limit'`,
    );
    const reads = await readsOf(base);
    const times = new Map<string, number[]>();
    // One after the other in each round, so that what else goes on is shared by all.
    for (let round = 0; round < rounds; round++) {
      for (const variant of variants) {
        await setUp(base, service, policies, variant);
        for (const [name, read] of Object.entries(reads)) {
          await read();
          const measured = times.get(`${name}:${variant}`) ?? [];
          for (let each = 0; each < timesARound; each++) measured.push((await timed(read))[1]);
          times.set(`${name}:${variant}`, measured);
        }
      }
    }
    // What else the machine does only adds: the quick ones say what a read costs.
    const quick = (name: string, variant: Variant) => percentile(times.get(`${name}:${variant}`) ?? [], 0.1);
    printTable(
      `${service}, ${rows} rows: a viewer of another team (ms; 10th percentile of ${rounds * timesARound})`,
      ['read', ...variants],
      Object.keys(reads).map((name) => [name, ...variants.map((variant) => quick(name, variant))]),
    );
  } finally {
    await base.close();
  }
}

async function setUp(
  base: TestDatabase,
  service: string,
  policies: { name: string; condition: string }[],
  variant: Variant,
): Promise<void> {
  for (const { name, condition } of policies) {
    await base.sql(`drop policy if exists team_limit on ${name}`);
    if (variant !== 'no policy') {
      await base.sql(
        `create policy team_limit on ${name} as restrictive to ${service}_app using (${condition}) with check (${condition})`,
      );
    }
  }
  await base.sql('delete from team_limit');
  if (variant === '1,000 limited') {
    await base.sql(
      `insert into team_limit (agency_id, record_id, team_ids, version)
       select $1, (${person('i * 37')}), array[gen_random_uuid()], 1 from generate_series(1, 1000) as i`,
      [agencyId],
    );
  }
  await base.sql('analyze team_limit');
}

// Ids that follow from a number and from what it is of.
const idText = (number: string, kind: number) =>
  `('00000000-0000-7000-${kind}000-' || lpad((${number})::text, 12, '0'))::uuid`;
const person = (number: string) => idText(number, 8);
const job = (number: string) => idText(number, 9);
const id = (number: number, kind: number) => `00000000-0000-7000-${kind}000-${String(number).padStart(12, '0')}`;
const personId = (number: number) => id(number, 8);
const jobId = (number: number) => id(number, 9);

async function fillConversations({ sql }: TestDatabase): Promise<void> {
  await sql(
    `insert into task (agency_id, id, title, candidate_id, job_id, assignee_id, due_on, status, kind, created_at, version)
     select $1, gen_random_uuid(), 'Call', ${person('i')}, case when i % 3 = 0 then ${job(`i % ${jobs}`)} end,
       ${person('i % 20')}, current_date + (i % 90), case when i % 4 = 0 then 'OPEN' else 'DONE' end, 'GENERAL', now(), 1
     from generate_series(1, ${rows}) as i`,
    [agencyId],
  );
  await sql(
    `insert into thread (agency_id, id, candidate_id, channel, waiting_since, last_at, version)
     select $1, gen_random_uuid(), ${person('i')}, 'EMAIL',
       case when i % 10 = 0 then now() - make_interval(mins => i) end, now(), 1
     from generate_series(1, ${rows}) as i`,
    [agencyId],
  );
  await sql('analyze');
}

async function fillSuggestions({ sql }: TestDatabase): Promise<void> {
  await sql(
    `insert into person (agency_id, id, version, profile, terms, position)
     select $1, ${person('i')}, 1, '{}', '', i from generate_series(1, ${rows}) as i`,
    [agencyId],
  );
  await sql(
    `insert into job (agency_id, id, version, data, open)
     select $1, ${job('i')}, 1, jsonb_build_object('id', ${job('i')}, 'title', 'Baker', 'clientName', 'Mill'), true
     from generate_series(0, ${jobs - 1}) as i`,
    [agencyId],
  );
  await sql(
    `insert into suggestion (agency_id, id, job_id, candidate_id, status, score, reasons, trigger, made_at)
     select $1, gen_random_uuid(), ${job(`i % ${jobs}`)}, ${person('i')},
       case when i % 4 = 0 then 'OPEN' else 'EXPIRED' end, random(), '[]', 'JOB_OPENED', now() - make_interval(mins => i)
     from generate_series(1, ${rows}) as i`,
    [agencyId],
  );
  await sql(
    `insert into next_action (agency_id, candidate_id, version, action, kind, urgency, due_on)
     select $1, ${person('i')}, 1, '{"kind": "NURTURE"}', 'NURTURE', i % 100, current_date - (i % 20)
     from generate_series(1, ${rows}) as i`,
    [agencyId],
  );
  await sql(
    `insert into ranking (agency_id, job_id, version, ranked_at, fit_count, known_count)
     select $1, ${job('i')}, 1, now(), 50, ${rows} from generate_series(0, ${jobs - 1}) as i`,
    [agencyId],
  );
  await sql('analyze');
}
