import { timestampDate } from '@bufbuild/protobuf/wkt';
import { Cause, type Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { isId } from '@rekindle/shared/ids/ids';
import { type Asked, gather } from '@rekindle/shared/inbox/gather';
import * as candidateStore from '../candidate/candidate.store.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { type Announce, settlePeople } from '../candidate/settle-people.ts';
import * as factStore from '../fact/fact.store.ts';
import type { NewTimelineEntry } from '../timeline/timeline.ts';
import { writeEntries } from '../timeline/write-entries.ts';
import { settleLater } from './settle-later.ts';

/** What another service told of one person. */
export interface News {
  candidateId: string;
  facts?: factStore.NewFact[];
  entries?: NewTimelineEntry[];
  /** What the person said of themselves; gives what to announce, or nothing when it is not news. */
  change?(candidate: Candidate): { candidate: Candidate; entries: NewTimelineEntry[]; announce: Announce } | null;
}

/**
 * Keeps the facts, writes the entries and settles the people, once for all news of a batch. News of somebody who is not
 * known (erased) is dropped. Imported news comes in thousands: its people are settled together, a moment later.
 */
export async function applyNews(tx: Transaction, news: readonly News[]): Promise<void> {
  for (const one of news) await gather(tx, applyAll, one);
}

/** Apart by why they are told: what follows from live news must not be taken for imported, or for told again. */
async function applyAll(tx: Transaction, asked: readonly Asked<News>[]): Promise<void> {
  for (const [cause, ofCause] of Map.groupBy(asked, (one) => one.tx.cause?.cause)) {
    await applyTogether(tx, ofCause, cause === Cause.IMPORT);
  }
}

async function applyTogether(tx: Transaction, asked: readonly Asked<News>[], imported: boolean): Promise<void> {
  const ids = asked.map(({ item }) => item.candidateId).filter(isId);
  const aliases = await candidateStore.findAliases(tx, ids);
  const people = await candidateStore.lockMany(tx, [...new Set(ids.map((id) => aliases.get(id) ?? id))]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const known = asked
    .map(({ item, tx: as }) => ({ ...item, candidateId: aliases.get(item.candidateId) ?? item.candidateId, as }))
    .filter(({ candidateId }) => byId.has(candidateId));

  const announcing = new Map<string, Announce[]>();
  const entries: NewTimelineEntry[] = [];
  for (const { candidateId, change, entries: own = [] } of known) {
    entries.push(...own.map((entry) => ofSurvivor(entry, candidateId)));
    const changed = change?.(byId.get(candidateId) as Candidate);
    if (!changed) continue;
    byId.set(candidateId, changed.candidate);
    entries.push(...changed.entries);
    announcing.set(candidateId, [...(announcing.get(candidateId) ?? []), changed.announce]);
  }
  await factStore.saveMany(
    tx,
    known.flatMap(({ facts = [], candidateId }) => facts.map((fact) => ({ ...fact, candidateId }))),
  );
  // What follows from several news of one person names the last of them as its cause.
  const causes = new Map(known.map(({ candidateId, as }) => [candidateId, as]));
  const as = (candidateId: string) => causes.get(candidateId) ?? tx;
  await writeEntries(tx, entries, { silently: imported, as });
  if (imported && announcing.size === 0) return settleLater(tx, [...byId.keys()]);
  const announce: Announce = (candidate) =>
    (announcing.get(candidate.id) ?? []).flatMap((announceOne) => announceOne(candidate));
  await settlePeople(tx, [...byId.values()], announce, as);
}

function ofSurvivor(entry: NewTimelineEntry, candidateId: string): NewTimelineEntry {
  if (entry.candidateId === candidateId) return entry;
  const episode = entry.episode.kind === 'CAPTURE' ? { ...entry.episode, subjectId: candidateId } : entry.episode;
  return { ...entry, candidateId, episode };
}

/** When it happened and which member did it. */
export function happened(envelope: Envelope): { occurredAt: Date; actorId: string | null } {
  const { actor, occurredAt } = envelope;
  return {
    occurredAt: occurredAt ? timestampDate(occurredAt) : new Date(0),
    actorId: actor?.kind === 'member' && isId(actor.id) ? actor.id : null,
  };
}
