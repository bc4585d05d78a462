import type { Transaction } from '@rekindle/shared/database/database';
import { limitedRecords } from '../limit/limit.store.ts';
import * as personStore from '../person/person.store.ts';
import type {
  ActionFacts,
  Attempt,
  EntryFact,
  InteractionFact,
  JobFact,
  OffLimitsFact,
  PersonFacts,
  PlacementFact,
} from './facts.ts';
import { unnamed } from './unnamed.ts';

interface Owned<T> {
  candidateId: string;
  data: T;
}

/** Each id and its aliases to the survivor among the ids that were asked for. */
async function survivors(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const aliases = await tx.query<{ aliasId: string; survivorId: string }>(
    'select alias_id as "aliasId", survivor_id as "survivorId" from person_alias where survivor_id = any ($1::uuid[])',
    [ids],
  );
  return new Map([
    ...ids.map((id) => [id, id] as const),
    ...aliases.map((row) => [row.aliasId, row.survivorId] as const),
  ]);
}

async function documents<T>(tx: Transaction, table: string, ids: Map<string, string>, where = 'true') {
  const rows = await tx.query<Owned<T>>(
    `select candidate_id as "candidateId", data from ${table} where candidate_id = any ($1::uuid[]) and ${where} order by id`,
    [[...ids.keys()]],
  );
  return Map.groupBy(rows, (row) => ids.get(row.candidateId) ?? row.candidateId);
}

async function lastInteractions(tx: Transaction, ids: Map<string, string>, which: string) {
  const rows = await tx.query<Owned<InteractionFact>>(
    `select distinct on (candidate_id) candidate_id as "candidateId", data from interaction
     where candidate_id = any ($1::uuid[]) and (data->>'retracted') = 'false' and (data->>'${which}') = 'true'
     order by candidate_id, occurred_at desc`,
    [[...ids.keys()]],
  );
  const newest = new Map<string, InteractionFact>();
  for (const { candidateId, data } of rows) {
    const id = ids.get(candidateId) ?? candidateId;
    const known = newest.get(id)?.occurredAt ?? '';
    if ((data.occurredAt ?? '') >= known) newest.set(id, data);
  }
  return newest;
}

const dataOf = <T>(rows: Map<string, Owned<T>[]>, id: string): T[] => (rows.get(id) ?? []).map(({ data }) => data);

export async function personFacts(tx: Transaction, candidateIds: readonly string[]): Promise<Map<string, PersonFacts>> {
  const people = await personStore.find(tx, candidateIds);
  const ids = await survivors(
    tx,
    people.map(({ profile }) => profile.id),
  );
  const entries = await documents<EntryFact>(tx, 'entry', ids);
  const placements = await documents<PlacementFact>(tx, 'placement', ids);
  const twoWay = await lastInteractions(tx, ids, 'twoWay');
  const interest = await lastInteractions(tx, ids, 'interestStated');
  const decline = await lastInteractions(tx, ids, 'decline');
  const limited = await limitedRecords(tx);
  const idsOf = Map.groupBy(ids, ([, survivor]) => survivor);
  return new Map(
    people.map(({ profile, archived }) => [
      profile.id,
      {
        profile,
        ids: (idsOf.get(profile.id) ?? []).map(([id]) => id),
        archived,
        lastTwoWay: twoWay.get(profile.id) ?? null,
        lastInterest: interest.get(profile.id) ?? null,
        lastDecline: decline.get(profile.id) ?? null,
        entries: dataOf(entries, profile.id).filter(({ undone }) => !undone),
        placements: dataOf(placements, profile.id),
        limited,
      },
    ]),
  );
}

export async function actionFacts(tx: Transaction, candidateIds: readonly string[]): Promise<Map<string, ActionFacts>> {
  const people = await personFacts(tx, candidateIds);
  const ids = await survivors(tx, [...people.keys()]);
  const waiting = await documents<ActionFacts['waiting'][number]>(tx, 'thread', ids, 'waiting');
  const tasks = await documents<ActionFacts['tasks'][number]>(tx, 'task', ids, 'open');
  const rights = await documents<ActionFacts['rights'][number]>(tx, 'right_to_represent', ids);
  const enrolments = await documents<ActionFacts['enrolments'][number]>(tx, 'enrolment', ids);
  const suggestions = await openSuggestions(tx, [...people.keys()]);
  const attempts = await tx.query<Attempt & { candidateId: string }>(
    `select candidate_id as "candidateId", kind, about, at from attempt
     where candidate_id = any ($1::uuid[]) order by at desc limit 5000`,
    [[...ids.keys()]],
  );
  const snoozes = await tx.query<{ candidateId: string; kind: string; until: Date }>(
    'select candidate_id as "candidateId", kind, until from snooze where candidate_id = any ($1::uuid[])',
    [[...people.keys()]],
  );
  const jobIds = [...people.values()].flatMap(({ entries }) => entries.map(({ jobId }) => jobId));
  const jobs = await jobsByIds(tx, [...new Set([...jobIds, ...suggestions.map(({ jobId }) => jobId)])]);
  const zone = await timeZone(tx);
  const attemptsOf = Map.groupBy(attempts, ({ candidateId }) => ids.get(candidateId) ?? candidateId);
  const suggestionsOf = Map.groupBy(suggestions, ({ candidateId }) => candidateId);
  return new Map(
    [...people].map(([id, facts]) => [
      id,
      unnamed({
        ...facts,
        jobs,
        waiting: dataOf(waiting, id),
        tasks: dataOf(tasks, id),
        rights: dataOf(rights, id),
        enrolments: dataOf(enrolments, id),
        openSuggestions: suggestionsOf.get(id) ?? [],
        attempts: attemptsOf.get(id) ?? [],
        snooze: snoozes.find(({ candidateId }) => candidateId === id) ?? null,
        timeZone: zone,
      }),
    ]),
  );
}

async function openSuggestions(tx: Transaction, ids: string[]) {
  return await tx.query<ActionFacts['openSuggestions'][number] & { candidateId: string }>(
    `select id, job_id as "jobId", candidate_id as "candidateId", made_at as "madeAt", score from suggestion
     where candidate_id = any ($1::uuid[]) and status = 'OPEN' order by score desc, id`,
    [ids],
  );
}

export async function jobsByIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, JobFact>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ data: JobFact }>('select data from job where id::text = any ($1::text[])', [ids]);
  return new Map(rows.map(({ data }) => [data.id, data]));
}

export async function offLimitsInForce(tx: Transaction, today: string): Promise<OffLimitsFact[]> {
  const rows = await tx.query<{ data: OffLimitsFact }>('select data from off_limits where not lifted order by id');
  return rows
    .map(({ data }) => data)
    .filter(({ fromDate, untilDate }) => (!fromDate || fromDate <= today) && (!untilDate || untilDate >= today));
}

/** Of the agency; UTC until it has told. */
export async function timeZone(tx: Transaction): Promise<string> {
  const [row] = await tx.query<{ zone: string }>('select time_zone as zone from agency');
  return row?.zone || 'UTC';
}
