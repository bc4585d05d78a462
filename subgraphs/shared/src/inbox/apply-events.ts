import type { Logger } from 'pino';
import type { StoredRecord } from '../bus/event-bus.ts';
import { backoffMs, pause } from '../clock/pause.ts';
import type { Database, Transaction } from '../database/transaction.ts';
import { isUnreachable } from '../database/transient-errors.ts';
import { failpoint } from '../errors/failpoint.ts';
import { describeFailure } from '../telemetry/failure.ts';
import { systemViewer } from '../viewer/viewer.ts';
import { duplicatesDropped, erasedDropped, eventsApplied, observeDelay, reactionRetries } from './consumer-metrics.ts';
import { addDeadLetter } from './dead-letter.store.ts';
import type { DecodedEvent } from './decode.ts';
import { doGathered } from './gather.ts';
import { erasedAmong, takeNew } from './inbox.store.ts';
import { loggedEvent } from './logged-event.ts';
import { react } from './react.ts';
import type { Turns } from './turns.ts';

export interface Applying {
  group: string;
  database: Database;
  signal: AbortSignal;
  logger?: Logger;
  /** Lets one transaction of this consumer run after the other. */
  inTurn: Turns;
  /** Before an event becomes a dead letter. */
  mostAttempts: number;
  firstRetryMs: number;
}

export type StoredEvent = DecodedEvent<StoredRecord>;

const mostInOneTransaction = 100;

/**
 * Events of one agency share a transaction; when it fails, each is tried alone so that one can't hold up the others.
 * While other partitions wait it throws instead: the batch comes again apart from them.
 */
export async function applyEvents(applying: Applying, events: StoredEvent[], othersWait = false): Promise<void> {
  for (const ofAgency of Map.groupBy(events, (event) => event.envelope.agencyId).values()) {
    for (let start = 0; start < ofAgency.length; start += mostInOneTransaction) {
      const chunk = ofAgency.slice(start, start + mostInOneTransaction);
      try {
        await applyTogether(applying, chunk);
      } catch (error) {
        if (othersWait) throw error;
        applying.logger?.warn(
          { failure: describeFailure(error), group: applying.group, events: chunk.length },
          'events are tried one by one',
        );
        for (const event of chunk) await applyAlone(applying, event);
      }
    }
  }
}

async function applyTogether({ group, database, inTurn }: Applying, events: StoredEvent[]): Promise<void> {
  const agencyId = events[0]?.envelope.agencyId ?? '';
  const work = async (opened: Transaction) => {
    const tx: Transaction = { ...opened, erased: new Set(), gathered: new Map() };
    const fresh = await takeNew(
      tx,
      group,
      events.map((event) => event.envelope.eventId),
    );
    const subjects = events.map((event) => event.envelope.subjectCandidateId).filter((id) => id !== '');
    for (const id of await erasedAmong(tx, subjects)) tx.erased?.add(id);
    const done = { applied: [] as StoredEvent[], duplicates: 0, erased: 0 };
    for (const event of events) {
      // Deleting tells apart an event that stands twice in one batch.
      if (!fresh.delete(event.envelope.eventId)) done.duplicates++;
      else if (tx.erased?.has(event.envelope.subjectCandidateId)) done.erased++;
      else {
        await react(tx, event);
        done.applied.push(event);
      }
    }
    await doGathered(tx);
    failpoint('consumer.before-commit');
    return done;
  };
  const counts = await inTurn(() => database.transact(systemViewer(agencyId, group), work));
  failpoint('consumer.committed');
  eventsApplied.inc({ group }, counts.applied.length);
  for (const { envelope } of counts.applied) observeDelay(group, envelope);
  duplicatesDropped.inc({ group }, counts.duplicates);
  erasedDropped.inc({ group }, counts.erased);
}

async function applyAlone(applying: Applying, event: StoredEvent): Promise<void> {
  const { group, signal, logger } = applying;
  for (let failures = 0, attempt = 1; ; attempt++) {
    try {
      await applyTogether(applying, [event]);
      return;
    } catch (error) {
      if (signal.aborted) throw error;
      // A database that is away is nobody's fault: such attempts are not counted, the event waits.
      const isAway = isUnreachable(error);
      if (!isAway) failures++;
      const about = { ...loggedEvent(event.record, event.envelope), group, attempt, failure: describeFailure(error) };
      if (failures >= applying.mostAttempts) {
        if (await addDeadLetter(applying, event.record, error, failures, event.envelope)) {
          logger?.error(about, 'an event failed for good: it is a dead letter now');
        }
        return;
      }
      // However long it stays away, the log is not filled with it.
      if (!isAway || attempt % 10 === 1) logger?.warn(about, 'an event failed and is tried again');
      reactionRetries.inc({ group });
      await pause(backoffMs(isAway ? attempt : failures, applying.firstRetryMs, 5_000), signal);
    }
  }
}
