import type { Envelope } from '@rekindle/proto/envelope';
import type { Actor } from '@rekindle/shared/viewer/viewer';
import { nowhere, type Visit } from '../session/session.ts';
import type { NewAuditEntry } from './add-audit.ts';

/** Who did in another service what its event tells, when, and in which request. */
export function toldBy(
  { actor, occurredAt, correlationId }: Envelope,
  visit: Visit = nowhere,
): Pick<NewAuditEntry, 'actor' | 'occurredAt' | 'visit'> {
  return {
    actor: actor ? { kind: actor.kind as Actor['kind'], id: actor.id } : null,
    visit: { ...visit, requestId: correlationId },
    ...(occurredAt
      ? { occurredAt: new Date(Number(occurredAt.seconds) * 1000 + Math.floor(occurredAt.nanos / 1e6)) }
      : {}),
  };
}
