import { create, type DescMessage, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { CandidateCapturedSchema, type CandidateSchema } from '@rekindle/proto/candidates';
import { Cause, EnvelopeSchema } from '@rekindle/proto/envelope';
import { JobOpenedSchema, type JobSchema } from '@rekindle/proto/submissions';
import { topicOf } from '@rekindle/proto/topics';
import type { BusRecord, EventBus } from '@rekindle/shared/bus/event-bus';
import { openBus } from '@rekindle/shared/bus/open-bus';
import type { Clock } from '@rekindle/shared/clock/clock';
import { openDatabase } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { applyEvents } from '@rekindle/shared/inbox/apply-events';
import { startConsumers } from '@rekindle/shared/inbox/consumers';
import { decode, tableOf } from '@rekindle/shared/inbox/decode';
import { turns } from '@rekindle/shared/inbox/turns';
import { startTimers } from '@rekindle/shared/timers/timers';
import { type MemberRole, scopesByRole } from '@rekindle/shared/viewer/roles';
import { Viewer } from '@rekindle/shared/viewer/viewer';
import { reactions } from '../../../subgraphs/matching/src/consumers.ts';
import { type MatchingContext, type MatchingDeps, matchingContext } from '../../../subgraphs/matching/src/context.ts';
import { migrations } from '../../../subgraphs/matching/src/database/migrations.ts';
import { peopleIndex } from '../../../subgraphs/matching/src/retrieval/people-index.ts';
import { workerRetrieval } from '../../../subgraphs/matching/src/retrieval/worker-retrieval.ts';
import { timers } from '../../../subgraphs/matching/src/timers.ts';
import { eventually } from '../../testkit/eventually.ts';
import { type TestDatabase, testBus, testDatabase } from '../../testkit/postgres.ts';

export const day = 24 * 3_600_000;
export const ago = (days: number) => timestampFromDate(new Date(Date.now() - days * day));
export const dayFrom = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

/** A movable clock for one process. */
export function movableClock(): Clock & { offsetMs: number } {
  return {
    offsetMs: 0,
    now() {
      return new Date(Date.now() + this.offsetMs);
    },
  };
}

export interface Stack {
  base: TestDatabase;
  deps: MatchingDeps;
  clock: ReturnType<typeof movableClock>;
  agencyId: string;
  memberId: string;
  /** What a recruiter of no team sees, unless somebody else is named. */
  context(as?: { role?: MemberRole; teamIds?: string[] }): MatchingContext;
  send<Desc extends DescMessage>(schema: Desc, message: MessageInitShape<Desc>, about: About): Promise<void>;
  /** The events of one batch, past the bus: they share a transaction. */
  together(news: readonly News[]): Promise<void>;
  /** As plain fields, so that a test may send them again with a change. */
  person<P extends MessageInitShape<typeof CandidateSchema>>(
    person: P,
    about?: Partial<About>,
  ): Promise<P & { id: string }>;
  job<J extends MessageInitShape<typeof JobSchema>>(
    job: J,
    about?: Partial<About>,
  ): Promise<typeof frontendJob & J & { id: string }>;
  caughtUp(): Promise<void>;
  close(): Promise<void>;
}

export interface About {
  id: string;
  version?: number;
  cause?: Cause;
  eventId?: string;
}

export type News = [schema: DescMessage, message: Record<string, unknown>, about: About];

/** Matching with its database, bus, consumers, timers and index thread, fed by events alone. */
export async function matchingStack(): Promise<Stack> {
  const clock = movableClock();
  const base = await testDatabase({ service: 'matching', migrations, clock });
  const busServer = await testBus();
  const bus: EventBus = await openBus({ busUrl: busServer.busUrl, clientId: 'matching' });
  const indexDatabase = await openDatabase({ url: base.urls.app, entities: [], poolSize: 2, clock });
  const retrieval = workerRetrieval({
    limitBytes: 256 * 1024 * 1024,
    evicted: (agencyId) => people.forget(agencyId),
    failed: (error) => {
      throw error;
    },
  });
  const people = peopleIndex(indexDatabase, retrieval);
  const deps: MatchingDeps = { database: base.database, clock, people };
  const reacting = reactions(deps);
  const table = tableOf(reacting);
  const consumers = await startConsumers({ group: 'matching', bus, database: base.database, reactions: reacting });
  const running = await startTimers({
    service: 'matching',
    database: base.database,
    handlers: timers(deps),
    clock,
    pollMs: 50,
  });
  const [agencyId, memberId] = [newId(), newId()];
  const viewerOf = ({ role = 'recruiter', teamIds = [] }: { role?: MemberRole; teamIds?: string[] }) =>
    new Viewer({
      agencyId,
      actor: { kind: 'member', id: memberId },
      role,
      scopes: scopesByRole[role],
      teamIds,
      timeZone: 'UTC',
      requestId: newId(),
    });
  const versions = new Map<string, number>();

  function recordOf(
    schema: DescMessage,
    message: Record<string, unknown>,
    { id, cause, eventId = newId(), version }: About,
  ): BusRecord {
    const next = version ?? (versions.get(id) ?? 0) + 1;
    versions.set(id, Math.max(next, versions.get(id) ?? 0));
    const envelope = create(EnvelopeSchema, {
      eventId,
      agencyId,
      type: schema.typeName,
      schemaVersion: 1,
      aggregateId: id,
      aggregateVersion: BigInt(next),
      occurredAt: timestampFromDate(new Date()),
      recordedAt: timestampFromDate(new Date()),
      cause: cause ?? Cause.LIVE,
      correlationId: eventId,
      payload: toBinary(schema, create(schema, message)),
    });
    const { topic } = topicOf(schema.typeName);
    const value = toBinary(EnvelopeSchema, envelope);
    return { topic, key: `${agencyId}:${id}`, value, headers: { type: schema.typeName, agency: agencyId } };
  }

  const stack: Stack = {
    base,
    deps,
    clock,
    agencyId,
    memberId,
    context: (as = {}) => matchingContext(deps, viewerOf(as)),
    async send(schema, message, about) {
      await bus.publish([recordOf(schema, { ...message }, about)]);
    },
    async together(news) {
      // A failure is thrown, and not met by trying them one by one.
      const events = news.flatMap(([schema, message, about], partition) => {
        const record = { ...recordOf(schema, message, about), partition, offset: 0n };
        return decode(table, record) ?? [];
      });
      const { signal } = new AbortController();
      const applying = { group: 'matching', database: base.database, signal, mostAttempts: 1, firstRetryMs: 1 };
      await applyEvents({ ...applying, inTurn: turns() }, events, true);
    },
    async person(person, about = {}) {
      const candidate = { id: newId(), ...person };
      await stack.send(CandidateCapturedSchema, { candidate }, { id: candidate.id, ...about });
      return candidate;
    },
    async job(job, about = {}) {
      const opened = { ...frontendJob, id: newId(), openedAt: timestampFromDate(new Date()), ...job };
      await stack.send(JobOpenedSchema, { job: opened }, { id: opened.id, ...about });
      return opened;
    },
    async caughtUp() {
      await eventually(async () => (await bus.lag('matching')).every(({ records }) => records === 0));
    },
    async close() {
      await running.stop();
      await consumers.stop();
      await bus.close();
      await people.stop();
      await retrieval.stop();
      await indexDatabase.close();
      await base.close();
      await busServer.close();
    },
  };
  await people.load(agencyId);
  return stack;
}

export const frontendJob = {
  clientId: '0190a000-0000-7000-8000-00000000c001',
  clientGroupId: '0190a000-0000-7000-8000-00000000c001',
  clientName: 'Halden Ltd',
  title: 'Senior Frontend Engineer',
  status: 'OPEN',
  mustHaves: [{ name: 'React', years: 5 }, { name: 'TypeScript' }],
  niceToHaves: [{ name: 'GraphQL' }],
  location: { city: 'Vienna', country: 'AT' },
  workModes: ['HYBRID'],
  employmentType: 'CONTRACT',
  openings: 1,
};

export const frontendPerson = () => ({
  name: 'Lena Kovács',
  title: 'Senior Frontend Developer',
  employer: 'Norrland Bank',
  skills: [
    { name: 'ReactJS', years: 8, heardIn: 'CV', asOf: ago(40) },
    { name: 'TypeScript', years: 6, heardIn: 'CV', asOf: ago(40) },
  ],
  location: { city: 'Vienna', country: 'AT' },
  availability: { kind: 'FROM_DATE', date: dayFrom(7), asOf: ago(2), heardIn: 'EMAIL' },
  preferences: { employmentTypes: ['CONTRACT'], workModes: ['HYBRID', 'REMOTE'] },
  lastTwoWayContactAt: ago(2),
});

export const warehousePerson = {
  name: 'Davit Mamedov',
  title: 'Forklift driver',
  skills: [{ name: 'Forklift licence', years: 4, heardIn: 'CV' }],
  location: { city: 'Vienna', country: 'AT' },
};
