import { describe, expect, it } from '@jest/globals';
import { historyColumns, historyCsv, peopleColumns, peopleCsv } from './csv.ts';
import { addDays, daysBetween } from './dates.ts';
import { historyRows } from './history-rows.ts';
import type { LiveStep } from './live-steps.ts';
import { sampleAgency } from './sample.ts';
import type { Job, Person } from './types.ts';

const now = new Date('2026-11-24T10:00:00Z');
const sample = sampleAgency(now);
const people = new Map(sample.people.map((person) => [person.id, person]));
const jobs = new Map(sample.jobs.map((job) => [job.id, job]));
const clients = new Map(sample.clients.map((client) => [client.id, client]));

const personNamed = (name: string): Person => {
  const person = sample.people.find((candidate) => candidate.name === name);
  if (person === undefined) throw new Error(`no ${name}`);
  return person;
};
const stepsOf = <K extends LiveStep['kind']>(kind: K): Extract<LiveStep, { kind: K }>[] =>
  sample.live.filter((step): step is Extract<LiveStep, { kind: K }> => step.kind === kind);

describe('the sample agency', () => {
  it('is the same, to the letter, for the same moment', () => {
    const again = sampleAgency(new Date(now));
    expect(peopleCsv(again) === peopleCsv(sample)).toBe(true);
    expect(historyCsv(again) === historyCsv(sample)).toBe(true);
    expect(JSON.stringify(again.live)).toBe(JSON.stringify(sample.live));
  });

  it('has the promised size', () => {
    const sizes = [sample.recruiters, sample.teams, sample.clients, sample.jobs, sample.people].map(
      ({ length }) => length,
    );
    expect(sizes).toEqual([4, 2, 15, 40, 2000]);
    expect(sample.jobs.filter(({ status }) => status === 'open')).toHaveLength(12);
    expect(sample.people.filter(({ doNotContact }) => doNotContact)).toHaveLength(20);
    expect(stepsOf('save_pool')).toHaveLength(5);
    expect(stepsOf('log_message')).toHaveLength(4);
    expect(stepsOf('open_job').map(({ jobId }) => jobs.get(jobId)?.title)).toEqual([
      'Warehouse Systems Lead',
      'Senior Frontend Engineer',
    ]);
  });

  it('asks for 19 follow-ups by today, 4 of them overdue', () => {
    const due = stepsOf('add_task').map(({ dueOn }) => dueOn);
    expect(due.filter((date) => date < '2026-11-24')).toHaveLength(4);
    expect(due.filter((date) => date <= '2026-11-24')).toHaveLength(19);
  });

  it('gives every email to one person, and a phone to two only in the six near-duplicates', () => {
    const emails = sample.people.flatMap((person) => person.emails);
    expect(new Set(emails).size).toBe(emails.length);
    const phones = sample.people.flatMap((person) => person.phones);
    expect(phones.length - new Set(phones).size).toBe(6);
    expect(phones.filter((phone) => !/^\+[1-9]\d{9,13}$/u.test(phone))).toEqual([]);
  });

  it('refers only to what it holds', () => {
    const facts = [...sample.submissions, ...sample.interviews, ...sample.placements];
    expect(
      facts.filter(
        ({ candidateId, jobId, clientId }) =>
          !people.has(candidateId) || jobs.get(jobId)?.clientId !== clientId || !clients.has(clientId),
      ),
    ).toEqual([]);
    expect(
      sample.conversations.filter(
        ({ candidateId, jobId }) => !people.has(candidateId) || (jobId !== null && !jobs.has(jobId)),
      ),
    ).toEqual([]);
    const named = sample.live.flatMap((step) =>
      'candidateIds' in step ? step.candidateIds : 'candidateId' in step ? [step.candidateId] : [],
    );
    expect(named.filter((id) => id !== null && !people.has(id))).toEqual([]);
    const blocked = named.filter((id) => id !== null && people.get(id)?.doNotContact === true);
    expect(blocked).toEqual([]);
  });

  it('knows nobody twice in one job', () => {
    const pairs = sample.submissions.map(({ candidateId, jobId }) => `${candidateId} ${jobId}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

describe('its dates', () => {
  it.each(['2026-11-24T10:00:00Z', '2027-01-02T06:30:00Z', '2028-02-29T23:10:00Z'])(
    'are past, but for starts and availability, at %s',
    (moment) => {
      const at = new Date(moment);
      const other = sampleAgency(at);
      const past = [
        ...other.people.flatMap(({ firstSeen, lastContact, availability }) => [
          firstSeen,
          lastContact,
          availability.asOf,
        ]),
        ...other.jobs.flatMap(({ openedAt, closedAt }) => [openedAt, closedAt]),
        ...other.submissions.flatMap((entry) => [entry.at, entry.decidedAt]),
        ...other.interviews.filter(({ status }) => status === 'held').map((interview) => interview.at),
        ...other.placements.map((placement) => placement.at),
        ...other.conversations.map((conversation) => conversation.at),
      ];
      expect(past.filter((date) => date !== null && date > at)).toEqual([]);
    },
  );

  it('come in order: opened, sent, interviewed, decided, placed', () => {
    const wrong = sample.submissions.filter((entry) => {
      const job = jobs.get(entry.jobId) as Job;
      const person = people.get(entry.candidateId) as Person;
      const interviews = sample.interviews
        .filter(({ candidateId, jobId }) => candidateId === entry.candidateId && jobId === entry.jobId)
        .map(({ at }) => at.getTime());
      const end = entry.decidedAt?.getTime() ?? Number.POSITIVE_INFINITY;
      const inOrder = [person.firstSeen.getTime(), entry.at.getTime(), ...interviews, end];
      return entry.at < job.openedAt || inOrder.some((time, index) => index > 0 && time < (inOrder[index - 1] ?? 0));
    });
    expect(wrong).toEqual([]);
    expect(
      sample.placements.filter(
        ({ at, startDate, endDate }) => startDate < at || (endDate !== null && endDate < startDate),
      ),
    ).toEqual([]);
  });

  it('never have somebody talked to before being known', () => {
    expect(
      sample.conversations.filter(({ candidateId, at }) => at < (people.get(candidateId) as Person).firstSeen),
    ).toEqual([]);
  });
});

describe('outcomes', () => {
  it('carry who said no and why, exactly where somebody did', () => {
    expect(
      sample.submissions.filter(
        ({ outcome, rejectedBy, reason }) =>
          (outcome === 'rejected') !== (rejectedBy !== null) || (outcome === 'active' && reason !== null),
      ),
    ).toEqual([]);
    expect(
      sample.submissions.filter(
        ({ rejectedBy, reason, feedback }) => rejectedBy === 'client' && (reason === null || feedback === null),
      ),
    ).toEqual([]);
  });

  it('place as many as the filled jobs of the agency had openings', () => {
    const filled = sample.jobs.filter(
      ({ outcome }) => outcome?.startsWith('Filled by us') === true || outcome?.startsWith('Filled: ') === true,
    );
    for (const job of filled)
      expect([job.title, sample.placements.filter(({ jobId }) => jobId === job.id).length]).toEqual([
        job.title,
        job.openings,
      ]);
  });
});

describe('the story of Lena Kovács', () => {
  const lena = personNamed('Lena Kovács');
  const entry = sample.submissions.find(({ candidateId }) => candidateId === lena.id);
  const said = sample.conversations.filter(({ candidateId }) => candidateId === lena.id);

  it('begins on LinkedIn two years ago and passes from Tomás to Mara', () => {
    expect([lena.source.type, lena.firstSeen.toISOString().slice(0, 10), lena.owner]).toEqual([
      'linkedin',
      '2024-09-03',
      'mara',
    ]);
    expect(said.find(({ title }) => title?.startsWith('Handoff'))?.owner).toBe('tomas');
  });

  it('reached the final interview at Norrland Bank, where an internal candidate was chosen', () => {
    expect(entry).toMatchObject({
      clientId: 'C-02',
      stage: 'interview',
      outcome: 'rejected',
      rejectedBy: 'client',
      reason: 'internal_candidate_chosen',
      rating: 4,
    });
    expect(
      sample.interviews
        .filter(({ candidateId }) => candidateId === lena.id)
        .at(-1)
        ?.at.toISOString()
        .slice(0, 10),
    ).toBe('2026-03-11');
  });

  it('is free from 1 December, heard in a call twelve days ago, and replied two days ago', () => {
    expect(lena.availability).toMatchObject({ kind: 'from_date', heardIn: 'call' });
    expect(lena.availability.date?.toISOString().slice(0, 10)).toBe('2026-12-01');
    expect(daysBetween(lena.availability.asOf ?? now, addDays(now, 0.9))).toBe(12);
    expect(said.at(-1)).toMatchObject({ direction: 'inbound', channel: 'email' });
  });
});

describe('the import files', () => {
  it('have the product’s own columns, and only known ones', () => {
    expect(peopleCsv(sample).split('\n')[0]).toBe(peopleColumns.join(','));
    expect(historyCsv(sample).split('\n')[0]).toBe(historyColumns.join(','));
    const unknown = historyRows(sample).flatMap((row) =>
      Object.keys(row).filter((column) => !historyColumns.includes(column)),
    );
    expect(unknown).toEqual([]);
  });

  it('refer only to rows above, and leave out the jobs that are opened live', () => {
    const seen = new Set<unknown>(sample.people.map(({ id }) => id));
    for (const row of historyRows(sample)) {
      for (const column of ['candidate_old_id', 'client_old_id', 'job_old_id', 'parent_old_id']) {
        const id = row[column] ?? '';
        expect(id === '' || seen.has(id)).toBe(true);
      }
      expect(seen.has(row.old_id)).toBe(false);
      seen.add(row.old_id);
    }
    for (const { jobId } of stepsOf('open_job')) expect(seen.has(jobId)).toBe(false);
  });
});
