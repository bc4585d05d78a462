import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from '../desk.ts';
import { eventually } from '../eventually.ts';
import type { MailServer } from '../mail-server.ts';
import { seeded } from './round.ts';

/** What was acknowledged, under the words that mark it. */
export interface DeskWrites {
  notes: Map<string, string>;
  calls: Map<string, string>;
  tasks: Map<string, string>;
  clients: Map<string, string>;
  invitations: Map<string, string>;
  /** Suggestion to entry. */
  shortlisted: Map<string, { entryId: string; candidateId: string; jobId: string }>;
  /** Candidate to enrolment. */
  enrolled: Map<string, string>;
  /** Candidate to the title and the skill that they were given last. */
  changed: Map<string, { title: string; skill: string }>;
}

export interface DeskLoad {
  writes: DeskWrites;
  acknowledged(): number;
  /** How often a client had to ask again. */
  retries(): number;
  /** Aborted when a client met an answer that it should not have. */
  signal: AbortSignal;
  /** Ends after the writes in hand, which are insisted on. */
  stop(): Promise<void>;
}

export interface DeskLoadOptions {
  clients?: number;
  patienceMs?: number;
}

interface Scene {
  clientId: string;
  pathId: string;
  poolId: string;
}

const emptyWrites = (): DeskWrites => ({
  notes: new Map(),
  calls: new Map(),
  tasks: new Map(),
  clients: new Map(),
  invitations: new Map(),
  shortlisted: new Map(),
  enrolled: new Map(),
  changed: new Map(),
});

/** A new agency's owner, signed in; where mail is sent, with an address that is confirmed. */
export async function foundAgency(desk: Desk, mail?: MailServer): Promise<void> {
  const email = `ada-${randomUUID().slice(0, 8)}@halden.example`;
  await desk.auth('sign-up', {
    agencyName: 'Halden Search',
    name: 'Ada Novak',
    email,
    password: 'a short sentence is easy',
    timeZone: 'UTC',
  });
  if (!mail) return;
  const { text = '' } = await mail.take(email);
  await desk.auth(`email-proofs/${/confirm-email\/(\S+)/.exec(text)?.[1]}`, {});
}

/** Careful clients at one desk that has signed in: each write once, again with the same key until there is an answer. */
export async function startDeskLoad(desk: Desk, options: DeskLoadOptions = {}): Promise<DeskLoad> {
  const { clients = 3, patienceMs = 60_000 } = options;
  const writes = emptyWrites();
  const stopping = new AbortController();
  const run = randomUUID().slice(0, 4);
  const today = new Date().toISOString().slice(0, 10);
  let [acknowledged, retries] = [0, 0];

  async function insist<T = any>(mutation: string, selections: string, input: object): Promise<T> {
    const idempotencyKey = randomUUID();
    const endAtMs = Date.now() + patienceMs;
    for (;;) {
      try {
        const answer = await desk.mutate<T>(mutation, selections, { idempotencyKey, ...input });
        acknowledged += 1;
        return answer;
      } catch (error) {
        // A person, job or suggestion that was just made reaches the other services by an event.
        const mistake = /BAD_INPUT|CONFLICT|FORBIDDEN/.test((error as Error).message);
        if (mistake || Date.now() > endAtMs) throw error;
        retries += 1;
        await wait(60);
      }
    }
  }

  async function prepare(): Promise<Scene> {
    const steps = [{ kind: 'TASK', text: 'Call' }];
    const { client } = await insist('addClient', 'client { id }', { name: `Norrland Bank ${run}` });
    const { path } = await insist('savePath', 'path { id }', { name: `Keep in touch ${run}`, steps });
    const { pool } = await insist('savePool', 'pool { id }', { name: `Vienna ${run}` });
    return { clientId: client.id, pathId: path.id, poolId: pool.id };
  }

  /** One recruiter's work on one person. */
  async function work(mark: string, { clientId, pathId, poolId }: Scene): Promise<void> {
    const { candidate } = await insist('addCandidate', 'candidate { id }', {
      name: `Person ${mark}`,
      skills: [{ name: 'React', years: 6 }],
      location: { city: 'Vienna', country: 'AT' },
      availability: { kind: 'NOW' },
      source: { type: 'SOURCED' },
    });
    const candidateId: string = candidate.id;
    const keep = async (kept: Map<string, string>, words: string, written: Promise<unknown>) => {
      await written;
      kept.set(words, candidateId);
    };
    await keep(writes.notes, `note ${mark}.`, insist('addNote', 'note { id }', { candidateId, text: `note ${mark}.` }));
    const call = { candidateId, outcome: 'SPOKE', text: `call ${mark}.`, interestStated: true };
    await keep(writes.calls, call.text, insist('logCall', 'interaction { id }', call));
    const task = { title: `task ${mark}.`, dueOn: today, candidateId };
    await keep(writes.tasks, task.title, insist('addTask', 'task { id }', task));
    const changed = { title: `title ${mark}`, skill: `Skill ${mark}` };
    await insist('changeCandidate', 'candidate { id }', {
      id: candidateId,
      title: changed.title,
      skills: [{ name: 'React', years: 6 }, { name: changed.skill }],
    });
    writes.changed.set(candidateId, changed);
    const name = `Client ${mark}.`;
    await keep(writes.clients, name, insist('addClient', 'client { id }', { name }));
    const email = `${mark}@halden.example`;
    await keep(writes.invitations, email, insist('inviteMember', 'link', { email, role: 'RECRUITER' }));
    await insist('addToPool', 'pool { id }', { poolId, candidateIds: [candidateId] });
    const { enrolment } = await insist('enrol', 'enrolment { id }', { pathId, candidateId });
    writes.enrolled.set(candidateId, enrolment.id);
    await shortlist(mark, clientId);
  }

  /** A new job, and the first suggestion for it that nobody else takes. */
  async function shortlist(mark: string, clientId: string): Promise<void> {
    const { job } = await insist('openJob', 'job { id }', {
      clientId,
      title: `Job ${mark}`,
      mustHaves: [{ name: 'React', years: 3 }],
      location: { city: 'Vienna', country: 'AT' },
    });
    const suggestion = await eventually(async () => {
      const { rediscovery } = await desk.ask(
        'query ($id: ID!) { rediscovery(jobId: $id) { suggestions(first: 1) { edges { node { id candidate { id } } } } } }',
        { id: job.id },
      );
      return rediscovery?.suggestions.edges[0]?.node ?? false;
    }, patienceMs);
    const input = { jobId: job.id, candidateId: suggestion.candidate.id, suggestionId: suggestion.id };
    const { entry } = await insist('shortlistCandidate', 'entry { id }', input);
    writes.shortlisted.set(suggestion.id, { entryId: entry.id, candidateId: input.candidateId, jobId: job.id });
  }

  const scene = await prepare();
  const working = Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const random = seeded(client + 1);
      for (let round = 0; !stopping.signal.aborted; round++) {
        await work(`${run}w${client}r${round}`, scene);
        await wait(random.below(50));
      }
    }),
  );
  working.catch(() => stopping.abort());
  return {
    writes,
    acknowledged: () => acknowledged,
    retries: () => retries,
    signal: stopping.signal,
    async stop() {
      stopping.abort();
      await working;
    },
  };
}
