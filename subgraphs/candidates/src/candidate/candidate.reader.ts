import type { Clock } from '@rekindle/shared/clock/clock';
import type { Database } from '@rekindle/shared/database/database';
import { batching } from '@rekindle/shared/graphql/loader';
import { type Connection, connection, readPage } from '@rekindle/shared/graphql/paging';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { QueryCandidatesArgs } from '../generated/graphql.ts';
import * as noteStore from '../note/note.store.ts';
import type { Note } from '../note/note.ts';
import { conditionsOf, orders, searchTerms } from '../search/list-query.ts';
import * as searchStore from '../search/search.store.ts';
import type { Summary } from '../search/search-row.ts';
import * as candidateStore from './candidate.store.ts';
import type { Candidate } from './candidate.ts';
import { type HandoffNote, newestOf } from './handoff.store.ts';
import { nameKey } from './name-key.ts';

export interface CandidateReader {
  /** The person, or the survivor when the id was merged. */
  byId(id: string): Promise<Candidate | null>;
  list(args: QueryCandidatesArgs): Promise<Connection<Candidate>>;
  count(filter: QueryCandidatesArgs['filter']): Promise<number>;
  named(text: string, most: number): Promise<Candidate[]>;
  summary(candidateId: string): Promise<Summary | null>;
  handoff(candidateId: string): Promise<HandoffNote | null>;
  pinnedNote(candidateId: string): Promise<Note | null>;
  note(id: string): Promise<Note | null>;
}

export function candidateReader(database: Database, clock: Clock, viewer: Viewer): CandidateReader {
  const read: Database['read'] = (as, work) => {
    as.require('candidates:read');
    return database.read(as, work);
  };

  const people = batching(
    (ids) =>
      read(viewer, async (tx) => {
        const found = await candidateStore.findMany(tx, ids);
        const missing = ids.filter((id) => !found.some((candidate) => candidate.id === id));
        if (missing.length === 0) return found.map((candidate) => ({ asked: candidate.id, candidate }));
        const aliases = await candidateStore.findAliases(tx, missing);
        const survivors = await candidateStore.findMany(tx, [...new Set(aliases.values())]);
        const merged = [...aliases].flatMap(([asked, survivor]) => {
          const candidate = survivors.find(({ id }) => id === survivor);
          return candidate ? [{ asked, candidate }] : [];
        });
        return [...found.map((candidate) => ({ asked: candidate.id, candidate })), ...merged];
      }),
    ({ asked }) => asked,
  );
  const summaries = batching(
    (ids) => read(viewer, (tx) => searchStore.summariesOf(tx, ids)),
    (row) => row.candidateId,
  );
  const handoffs = batching(
    (ids) => read(viewer, (tx) => newestOf(tx, ids)),
    (note) => note.candidateId,
  );
  const pinned = batching(
    (ids) => read(viewer, (tx) => noteStore.pinnedOf(tx, ids)),
    (note) => note.candidateId,
  );
  const notes = batching(
    (ids) => read(viewer, (tx) => noteStore.findMany(tx, ids)),
    (note) => note.id,
  );

  async function byId(id: string): Promise<Candidate | null> {
    return (await people.load(requireId(id, 'id')))?.candidate ?? null;
  }
  /** In the order of the ids. */
  async function inOrder(ids: readonly string[]): Promise<Candidate[]> {
    return (await Promise.all(ids.map(byId))).filter((candidate) => candidate !== null);
  }

  return {
    byId,
    async list({ filter, orderBy, first, after }) {
      const order = orderBy ?? 'LAST_CONTACT';
      const page = readPage(`candidates:${order}`, [orders[order].kind, 'id'], { first, after });
      const conditions = conditionsOf(filter, clock.now(), viewer.timeZone);
      const beyond = page.after as [string, string] | null;
      const listed = await read(viewer, (tx) => searchStore.page(tx, conditions, order, beyond, page.limit));
      const values = new Map(listed.map(({ id, orderValue }) => [id, orderValue]));
      const candidates = await inOrder(listed.map(({ id }) => id));
      return connection(`candidates:${order}`, candidates, page, ({ id }) => [values.get(id) ?? '', id]);
    },
    count: (filter) => read(viewer, (tx) => searchStore.count(tx, conditionsOf(filter, clock.now(), viewer.timeZone))),
    async named(text, most) {
      const needle = nameKey(text);
      const { part } = searchTerms(text.trim());
      if (needle === '' && part === null) return [];
      return inOrder(await read(viewer, (tx) => searchStore.findNamed(tx, needle, part, most)));
    },
    summary: async (candidateId) => (await summaries.load(candidateId))?.summary ?? null,
    handoff: (candidateId) => handoffs.load(candidateId),
    pinnedNote: (candidateId) => pinned.load(candidateId),
    note: (id) => notes.load(id),
  };
}
