import { assert } from '@rekindle/shared/errors/errors';
import type { LiveStep } from './content/live-steps.ts';
import type { Pay, Person, RecruiterKey, SampleAgency } from './content/types.ts';
import { candidateId, clientId, jobId, memberId, pathId, pathIdByName } from './live-ids.ts';
import type { SampleRecruiter } from './load-sample.ts';

/** What a load knows while it runs: ids given by the graph for the sample's own keys. */
export interface LiveRun {
  sample: SampleAgency;
  recruiters: Map<RecruiterKey, SampleRecruiter>;
  key: string;
  jobIds: Map<string, string>;
}

const upper = (word: string) => word.toUpperCase();
const dateOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** Each step is one mutation under a key of its own, so that a repetition changes nothing. */
export async function runLiveStep(run: LiveRun, step: LiveStep, idempotencyKey: string): Promise<void> {
  const recruiter = run.recruiters.get(step.by);
  assert(recruiter, `the recruiter ${step.by} is signed in`);

  async function mutate<T = { __typename: string }>(mutation: string, payload: string, input: object): Promise<T> {
    assert(recruiter, 'signed in');
    const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await recruiter.gateway.ask<Record<string, T & { __typename: string }>>(
      `mutation ($input: ${name}!) { ${mutation}(input: $input) { __typename ${payload} } }`,
      { input: { idempotencyKey, ...input } },
    );
    return answer[mutation] as T;
  }

  switch (step.kind) {
    case 'add_candidate':
      await mutate('addCandidate', '', candidateInput(step.person));
      return;
    case 'add_fit_note':
      await mutate('addFitNote', '', {
        candidateId: await candidateId(run, step.candidateId),
        text: step.text,
        role: step.role,
      });
      return;
    case 'set_off_limits':
      await mutate('setOffLimits', '', {
        clientId: await clientId(run, step.clientId),
        scope: upper(step.scope),
        why: upper(step.why),
        fromDate: step.from,
        untilDate: step.until,
        reason: step.reason,
        liftableById: memberId(run, step.liftableBy),
      });
      return;
    case 'save_pool': {
      const saved = await mutate<{ pool: { id: string } }>(
        'savePool',
        '... on SavePoolSuccess { pool { id } } ... on PoolNameTaken { pool { id } }',
        {
          name: step.name,
          kind: upper(step.poolKind),
          description: step.description,
        },
      );
      const candidateIds = await Promise.all(step.candidateIds.map((id) => candidateId(run, id)));
      await recruiter.gateway.ask('mutation ($input: AddToPoolInput!) { addToPool(input: $input) { __typename } }', {
        input: { idempotencyKey: `${idempotencyKey}:members`, poolId: saved.pool.id, candidateIds },
      });
      return;
    }
    case 'save_path': {
      const steps = step.steps.map((each) => ({ ...each, kind: upper(each.kind) }));
      const id = await pathIdByName(run, step.name);
      await mutate('savePath', '', {
        // A new path and a changed one are two inputs, and so two keys.
        idempotencyKey: `${idempotencyKey}:${id ?? 'new'}`,
        id,
        name: step.name,
        entryRule: step.entryRule && upper(step.entryRule),
        entryMode: upper(step.entryMode),
        steps,
      });
      return;
    }
    case 'enrol':
      await mutate('enrol', '', {
        pathId: await pathId(run, step.pathKey),
        candidateId: await candidateId(run, step.candidateId),
      });
      return;
    case 'add_task':
      await mutate('addTask', '', {
        title: step.title,
        dueOn: step.dueOn,
        dueAt: step.dueAt,
        assigneeId: memberId(run, step.assignee),
        kind: upper(step.taskKind),
        candidateId: step.candidateId && (await candidateId(run, step.candidateId)),
        jobId: step.jobId && (await jobId(run, step.jobId)),
        clientId: step.clientId && (await clientId(run, step.clientId)),
      });
      return;
    case 'log_message':
      await mutate('logMessage', '', {
        candidateId: await candidateId(run, step.candidateId),
        channel: upper(step.channel),
        direction: upper(step.direction),
        subject: step.subject,
        text: step.text,
        occurredAt: step.occurredAt,
        jobId: step.jobId && (await jobId(run, step.jobId)),
        interestStated: step.interestStated,
        availability: step.availability && { ...step.availability, kind: upper(step.availability.kind) },
      });
      return;
    case 'open_job': {
      const job = run.sample.jobs.find(({ id }) => id === step.jobId);
      assert(job, `the sample has the job ${step.jobId}`);
      const opened = await mutate<{ job: { id: string } }>('openJob', '... on OpenJobSuccess { job { id } }', {
        clientId: await clientId(run, job.clientId),
        title: job.title,
        mustHaves: job.mustHaves.map(needOf),
        niceToHaves: job.niceToHaves.map(needOf),
        location: job.location,
        workModes: job.workModes.map(upper),
        employmentType: upper(job.employmentType),
        pay: payInput(job.pay),
        startDate: dateOf(job.startDate),
        openings: job.openings,
        feeModel: upper(job.feeModel),
        ownerId: memberId(run, job.owner),
      });
      run.jobIds.set(job.id, opened.job.id);
    }
  }
}

/** `React (5)` asks for five years. */
function needOf(text: string): { name: string; years: number | null } {
  const [, name = text, years] = /^(.*?)(?:\s*\((\d+)\))?$/.exec(text) ?? [];
  return { name, years: years ? Number(years) : null };
}

function payInput(pay: Pay) {
  return { minMinor: pay.min * 100, maxMinor: pay.max * 100, currency: pay.currency, period: upper(pay.period) };
}

function candidateInput(person: Person) {
  return {
    name: person.name,
    title: person.title,
    employer: person.employer,
    emails: person.emails,
    phones: person.phones,
    links: person.linkedin ? [person.linkedin] : [],
    location: person.location,
    skills: person.skills,
    availability: { kind: upper(person.availability.kind), date: dateOf(person.availability.date) },
    preferences: {
      employmentTypes: person.employmentTypes.map(upper),
      workModes: person.workModes.map(upper),
      willNot: person.willNot,
    },
    pay: person.pay && payInput(person.pay),
    source: { type: upper(person.source.type), channel: person.source.channel, referrer: person.source.referrer },
    tags: person.tags,
    evenIfKnown: true,
  };
}
