import { isDeepStrictEqual } from 'node:util';
import { dayOf } from '@rekindle/shared/clock/clock';
import type { Transaction } from '@rekindle/shared/database/database';
import { pastTeamLimits, teamLimitsOf } from '@rekindle/shared/database/team-limits';
import { addEvent, type NewEvent } from '@rekindle/shared/outbox/outbox';
import * as agencyStore from '../agency/agency.store.ts';
import * as episodeStore from '../episode/episode.store.ts';
import type { EpisodeColumns, StoredEpisode } from '../episode/episode.ts';
import { ledgerColumns } from '../episode/ledger-columns.ts';
import * as factStore from '../fact/fact.store.ts';
import { noFacts } from '../fact/fact.ts';
import * as jobStore from '../job/job.store.ts';
import * as searchStore from '../search/search.store.ts';
import { searchRowOf } from '../search/search-row.ts';
import { deriveTemperature } from '../temperature/derive-temperature.ts';
import { setTemperatureTimers } from '../temperature/set-temperature-timers.ts';
import * as timelineStore from '../timeline/timeline.store.ts';
import { temperatureChanged } from './candidate.events.ts';
import type { Candidate } from './candidate.ts';
import { updatePeople } from './save-people.ts';

/** What is said of a person once their state is whole; each event counts as one more published state. */
export type Announce = (candidate: Candidate) => NewEvent[];

/**
 * Brings everything that is derived of people up to date (contact, temperature, ledger, search row), saves them, and
 * announces them, each as a consequence of what `as` says. The caller has locked or inserted them, changed them in memory, and written facts and entries.
 */
export async function settlePeople(
  tx: Transaction,
  people: readonly Candidate[],
  announce: Announce = () => [],
  as: (candidateId: string) => Transaction = () => tx,
): Promise<Candidate[]> {
  if (people.length === 0) return [];
  // What is derived is the same whoever causes it, so nothing may be hidden here; and it must name nothing that is limited.
  return await pastTeamLimits(tx, (all) => settle(all, people, announce, as));
}

async function settle(
  tx: Transaction,
  people: readonly Candidate[],
  announce: Announce,
  as: (candidateId: string) => Transaction,
): Promise<Candidate[]> {
  const ids = people.map((person) => person.id);
  const timeZone = await agencyStore.timeZone(tx);
  const now = tx.clock.now();
  const today = dayOf(now, timeZone);
  const factsByPerson = await factStore.findOf(tx, ids);
  const episodes = await episodeStore.findOf(tx, ids);
  const latest = await timelineStore.latestOf(tx, ids);
  const jobNames = await jobStore.namesOf(
    tx,
    [...episodes.values()].flat().flatMap(({ jobId }) => (jobId ? [jobId] : [])),
  );

  const alike = people.flatMap(({ possibleDuplicates }) => possibleDuplicates.map(({ candidateId }) => candidateId));
  const limited = alike.length > 0 ? await teamLimitsOf(tx, alike) : new Map();
  const isLimited = (recordId: string) => limited.has(recordId) || jobNames.get(recordId)?.limited === true;

  const settled = people.map((person) => {
    const facts = factsByPerson.get(person.id) ?? noFacts();
    const candidate = deriveTemperature(person, facts, timeZone, now);
    const own = episodes.get(person.id) ?? [];
    const columns = ledgerColumns({ candidate, facts, timeZone, jobNames }, own);
    const row = searchRowOf({
      candidate,
      facts,
      episodes: own,
      columns,
      isLimited,
      latest: latest.get(person.id),
      today,
      timeZone,
    });
    // Of somebody new the first event says it.
    const changed = person.stateVersion > 0 && person.temperature?.kind !== candidate.temperature?.kind;
    return { candidate, columns, row, events: eventsOf(candidate, announce, changed) };
  });

  const saved = settled.map(({ candidate, events }) => ({
    ...candidate,
    stateVersion: candidate.stateVersion + events.length,
  }));
  await updatePeople(tx, saved);
  await episodeStore.saveColumns(
    tx,
    settled.flatMap(({ candidate, columns }) => changedColumns(episodes.get(candidate.id) ?? [], columns)),
  );
  await searchStore.saveMany(
    tx,
    settled.map(({ row }) => row),
  );
  await setTemperatureTimers(tx, saved);
  for (const { candidate, events } of settled) {
    for (const event of events) await addEvent(as(candidate.id), event);
  }
  return saved;
}

const changedColumns = (episodes: readonly StoredEpisode[], columns: ReadonlyMap<string, EpisodeColumns>) =>
  episodes.flatMap(({ id, columns: before }) => {
    const now = columns.get(id);
    return now && !isDeepStrictEqual(now, before) ? [{ id, columns: now }] : [];
  });

/** Each event carries the whole state at its own version. */
function eventsOf(candidate: Candidate, announce: Announce, temperatureHasChanged: boolean): NewEvent[] {
  const announced = announce({ ...candidate, stateVersion: candidate.stateVersion + 1 });
  if (!temperatureHasChanged) return announced;
  return [
    ...announced,
    temperatureChanged({ ...candidate, stateVersion: candidate.stateVersion + announced.length + 1 }),
  ];
}
