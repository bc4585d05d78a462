import { fromBinary } from '@bufbuild/protobuf';
import { timestampMs } from '@bufbuild/protobuf/wkt';
import { ApiClientChangedSchema, MemberChangedSchema, SessionRevokedSchema } from '@rekindle/proto/agency';
import { Cause, type Envelope, EnvelopeSchema } from '@rekindle/proto/envelope';
import { topicNames, topics } from '@rekindle/proto/topics';
import type { EventBus, Stoppable } from '@rekindle/shared/bus/event-bus';
import { describeFailure } from '@rekindle/shared/telemetry/failure';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import { inSpan, SpanKind, type TraceHeaders, traceIdOf, withTrace } from '@rekindle/shared/telemetry/spans';
import type { LiveHub } from './live-hub.ts';
import type { Change, RecentChanges } from './recent-changes.ts';

const keptMs = 10 * 60_000;

/** Between services only: nothing that a client shows changes with them. */
const internal = new Set([
  SessionRevokedSchema.typeName,
  'rekindle.agency.v1.AgencyDeleted',
  'rekindle.candidates.v1.CandidateRead',
  'rekindle.candidates.v1.HistoryRowsImported',
  'rekindle.communications.v1.HistoryRowsApplied',
  'rekindle.submissions.v1.HistoryRowsApplied',
  ...topics.filter(({ topic }) => topic === 'rekindle.shared.v1').map(({ message }) => message),
]);

export interface FollowDeps {
  bus: EventBus;
  /** Each replica reads everything, so each has a group of its own. */
  replica: string;
  hub: LiveHub;
  recent: RecentChanges;
  sessionRevoked(sessionId: string): void;
  memberChanged(memberId: string): void;
  apiClientChanged(clientId: string): void;
  logger: Logger;
}

/** Reads the bus and tells the streams what changed: type, id, version and actor, never content. */
export function followBus(deps: FollowDeps): Promise<Stoppable> {
  return deps.bus.subscribe({
    group: `gateway-live-${deps.replica}`,
    topics: topicNames,
    from: 'end',
    async onBatch(batch) {
      for (const record of batch.records) {
        try {
          await follow(deps, fromBinary(EnvelopeSchema, record.value), record.headers);
        } catch (error) {
          const { topic, partition } = record;
          const about = { topic, partition, offset: String(record.offset), failure: describeFailure(error) };
          deps.logger.warn(about, 'an event could not be read');
        }
      }
    },
  });
}

function follow(deps: FollowDeps, envelope: Envelope, headers: TraceHeaders): Promise<void> {
  const traceId = traceIdOf(headers.traceparent);
  const tell = async () => receive(deps, envelope, traceId);
  if (!traceId) return tell();
  return withTrace(headers, () => inSpan(`tell ${envelope.type}`, {}, tell, SpanKind.CONSUMER));
}

function receive(deps: FollowDeps, envelope: Envelope, traceId: string | undefined): void {
  // Told again for those who keep copies: nothing has happened.
  if (envelope.cause === Cause.REPUBLISH) return;
  if (envelope.type === SessionRevokedSchema.typeName) {
    deps.sessionRevoked(fromBinary(SessionRevokedSchema, envelope.payload).sessionId);
    return;
  }
  if (envelope.type === MemberChangedSchema.typeName) deps.memberChanged(envelope.aggregateId);
  if (envelope.type === ApiClientChangedSchema.typeName) deps.apiClientChanged(envelope.aggregateId);
  const recordedAtMs = envelope.recordedAt ? timestampMs(envelope.recordedAt) : Date.now();
  // A replica that was away gets what it missed; what is older than the streams remember is of no use.
  if (internal.has(envelope.type) || recordedAtMs < Date.now() - keptMs) return;
  const change = toChange(envelope, traceId);
  deps.recent.add(change);
  deps.hub.publish(change);
}

function toChange(envelope: Envelope, traceId: string | undefined): Change {
  return {
    eventId: envelope.eventId,
    agencyId: envelope.agencyId,
    limitedToTeamIds: envelope.limitedToTeamIds,
    arrivedAtMs: Date.now(),
    data: JSON.stringify({
      type: envelope.type,
      id: envelope.aggregateId,
      aggregateType: envelope.aggregateType,
      version: Number(envelope.aggregateVersion),
      actor: envelope.actor?.id ?? '',
      ...(traceId ? { traceId } : {}),
    }),
  };
}
