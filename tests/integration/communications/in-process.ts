import {
  create,
  type DescMessage,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from '@bufbuild/protobuf';
import { timestampDate, timestampFromDate } from '@bufbuild/protobuf/wkt';
import { Cause, EnvelopeSchema } from '@rekindle/proto/envelope';
import { topicOf } from '@rekindle/proto/topics';
import type { EventBus, StoredRecord } from '@rekindle/shared/bus/event-bus';
import type { Migration } from '@rekindle/shared/database/migrate';
import { addSubgraph } from '@rekindle/shared/graphql/server';
import { newId } from '@rekindle/shared/ids/ids';
import { applyEvents } from '@rekindle/shared/inbox/apply-events';
import { decode, tableOf } from '@rekindle/shared/inbox/decode';
import { turns } from '@rekindle/shared/inbox/turns';
import { createHttp } from '@rekindle/shared/lifecycle/http';
import type { ServiceDeps, ServiceParts } from '@rekindle/shared/lifecycle/service';
import { guardWithTokens } from '@rekindle/shared/lifecycle/token-guard';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { type MemberRole, type Scope, scopesByRole } from '@rekindle/shared/viewer/roles';
import { mintToken, tokenKeys } from '@rekindle/shared/viewer/token';
import { generateTokenKeys, readSigningKey } from '@rekindle/shared/viewer/token-keys';
import type { EntitySchema } from 'typeorm';
import { testDatabase } from '../../testkit/postgres.ts';

export interface Member {
  id: string;
  agencyId: string;
  role?: MemberRole;
  timeZone?: string;
  teamIds?: string[];
  /** Default: those of the role. */
  scopes?: readonly Scope[];
}

export interface Told {
  agencyId: string;
  aggregateId: string;
  version?: number;
  cause?: Cause;
  occurredAt?: Date;
  subject?: string;
}

interface Definition {
  service: 'communications' | 'nurture';
  migrations: Migration[];
  entities: EntitySchema<any>[];
  build(deps: Pick<ServiceDeps, 'database' | 'clock' | 'bus'>): ServiceParts;
  /** Default: nothing ever lies unread, as every event is applied when it is told. */
  bus?: EventBus;
}

const alwaysRead: EventBus = {
  publish: async () => {},
  subscribe: async () => ({ stop: async () => {} }),
  lag: async () => [],
  close: async () => {},
};

export type InProcess = Awaited<ReturnType<typeof openInProcess>>;

/** A whole service on its own database in this process: asked over its HTTP, told events as its consumer would be. */
export async function openInProcess({ service, migrations, entities, build, bus = alwaysRead }: Definition) {
  let offsetMs = 0;
  const clock = { now: () => new Date(Date.now() + offsetMs) };
  const logger = createLogger(service, 'silent');
  const base = await testDatabase({ service, migrations, entities, clock });
  const parts = build({ database: base.database, clock, bus });
  const generated = await generateTokenKeys('key-1');
  const key = await readSigningKey('REKINDLE_SIGNING_KEY', JSON.stringify(generated.privateKey));
  const app = createHttp({ logger, ready: async () => {} });
  guardWithTokens(app, tokenKeys(generated.publicKeys), service);
  const stopGraph = await addSubgraph(app, { ...parts, introspection: false, logger });
  const table = tableOf(parts.reactions ?? []);

  async function send(payload: string, member: Member) {
    const role = member.role ?? 'recruiter';
    const actor = { kind: 'member' as const, id: member.id };
    const { agencyId, timeZone = 'Europe/Berlin' } = member;
    const claims = {
      agencyId,
      actor,
      role,
      scopes: member.scopes ?? scopesByRole[role],
      teamIds: member.teamIds ?? [],
      timeZone,
      requestId: newId(),
    };
    const token = mintToken(key, service, payload, claims);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
    return answer.json();
  }

  /** The bytes of an event as the bus would carry it. */
  function record<Desc extends DescMessage>(schema: Desc, message: MessageInitShape<Desc>, told: Told): StoredRecord {
    const now = clock.now();
    const value = toBinary(
      EnvelopeSchema,
      create(EnvelopeSchema, {
        eventId: newId(),
        agencyId: told.agencyId,
        type: schema.typeName,
        schemaVersion: 1,
        aggregateType: topicOf(schema.typeName).aggregate,
        aggregateId: told.aggregateId,
        aggregateVersion: BigInt(told.version ?? 1),
        subjectCandidateId: told.subject ?? '',
        occurredAt: timestampFromDate(told.occurredAt ?? now),
        recordedAt: timestampFromDate(now),
        actor: { kind: 'service', id: 'test' },
        cause: told.cause ?? Cause.LIVE,
        payload: toBinary(schema, create(schema, message)),
      }),
    );
    const { topic } = topicOf(schema.typeName);
    return {
      topic,
      key: `${told.agencyId}:${told.aggregateId}`,
      value,
      headers: { type: schema.typeName },
      partition: 0,
      offset: 0n,
    };
  }

  async function apply(records: StoredRecord[]): Promise<void> {
    const events = records.flatMap((each) => decode(table, each) ?? []);
    const { signal } = new AbortController();
    await applyEvents(
      { group: service, database: base.database, signal, inTurn: turns(), mostAttempts: 1, firstRetryMs: 1 },
      events,
    );
    const [letter] = await base.sql<{ error: string }>('select error from dead_letter');
    if (letter) throw new Error(`a reaction failed: ${letter.error}`);
  }

  return {
    base,
    clock,
    parts,
    record,
    apply,
    moveClock: (byMs: number) => {
      offsetMs += byMs;
    },
    tell: async <Desc extends DescMessage>(schema: Desc, message: MessageInitShape<Desc>, told: Told) =>
      await apply([record(schema, message, told)]),
    /** The data; an error of the answer is thrown as JSON. */
    async ask(member: Member, query: string, variables: object = {}): Promise<any> {
      const answer = await send(JSON.stringify({ query, variables }), member);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    /** The first error's extensions and message. */
    async refusal(member: Member, query: string, variables: object = {}) {
      const answer = await send(JSON.stringify({ query, variables }), member);
      const [error] = answer.errors ?? [];
      return { message: error?.message as string | undefined, ...error?.extensions } as {
        message?: string;
        code?: string;
        field?: string;
      };
    },
    /** What waits in the outbox, oldest first. */
    async said<Desc extends DescMessage>(schema: Desc, agencyId: string) {
      const rows = await base.sql<{ envelope: Buffer }>(
        'select envelope from outbox where type = $1 and agency_id = $2 order by position',
        [schema.typeName, agencyId],
      );
      return rows.map(({ envelope: bytes }) => {
        const envelope = fromBinary(EnvelopeSchema, new Uint8Array(bytes));
        const message = fromBinary(schema, envelope.payload) as MessageShape<Desc>;
        const occurredAt = envelope.occurredAt ? timestampDate(envelope.occurredAt) : null;
        const { cause, limitedToTeamIds } = envelope;
        return { message, cause, version: Number(envelope.aggregateVersion), occurredAt, limitedToTeamIds };
      });
    },
    async close() {
      await stopGraph();
      await app.close();
      await base.close();
    },
  };
}
