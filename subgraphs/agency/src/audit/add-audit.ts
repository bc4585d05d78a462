import type { Transaction } from '@rekindle/shared/database/database';
import type { Actor } from '@rekindle/shared/viewer/viewer';
import * as agencyStore from '../agency/agency.store.ts';
import { nowhere, type Visit } from '../session/session.ts';
import * as auditStore from './audit.store.ts';
import {
  type AuditAction,
  type AuditActorKind,
  type AuditEntry,
  hashEntry,
  hashPersonal,
  type PersonalPart,
  personalPart,
} from './audit.ts';

export interface NewAuditEntry {
  action: AuditAction;
  /** What it was done to, such as `{ type: 'member', id }`. */
  subject: { type: string; id: string };
  /** Default: the viewer of the transaction. Null: nobody has shown who they are. */
  actor?: Actor | null;
  /** Where the request came from. Default: what the viewer's token says. */
  visit?: Visit;
  /** Words and ids alone, such as `{ from: 'recruiter', to: 'admin' }`: an entry is never changed, so it holds no text of a person. */
  codes?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Default: now. */
  occurredAt?: Date;
}

const kinds: Record<Actor['kind'], AuditActorKind> = { member: 'MEMBER', api_client: 'API_CLIENT', service: 'SERVICE' };

/**
 * Adds an entry to the chain of the transaction's agency: it is kept if and only if the change is. Call it last, since
 * it holds the chain until the commit.
 */
export async function addAudit(tx: Transaction, entry: NewAuditEntry): Promise<void> {
  const { viewer } = tx;
  const actor = entry.actor === undefined ? viewer.actor : entry.actor;
  const visit = entry.visit ?? viewer.visit ?? nowhere;
  const personal = await personalToKeep(tx, visit);
  const head = await auditStore.lockHead(tx);
  const unsigned: Omit<AuditEntry, 'hash'> = {
    sequence: head.sequence + 1,
    actorKind: actor ? kinds[actor.kind] : 'NOBODY',
    actorId: actor?.id ?? '',
    action: entry.action,
    subjectType: entry.subject.type,
    subjectId: entry.subject.id,
    codes: JSON.stringify(entry.codes ?? {}),
    occurredAt: entry.occurredAt ?? tx.clock.now(),
    requestId: visit.requestId ?? viewer.requestId,
    personalHash: personal && hashPersonal(personal),
    previousHash: head.hash,
  };
  await auditStore.append(tx, { ...unsigned, hash: hashEntry(viewer.agencyId, unsigned) }, personal);
}

/** The visitors of the sample agency are strangers who read one and the same audit: of them nothing is kept. */
async function personalToKeep(tx: Transaction, visit: Visit): Promise<PersonalPart | null> {
  const personal = personalPart(visit);
  return personal && !(await agencyStore.isSample(tx)) ? personal : null;
}

/** The member who is signing in or out: the request itself is made by nobody yet. */
export function memberActor(id: string): Actor {
  return { kind: 'member', id };
}
