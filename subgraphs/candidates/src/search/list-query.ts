import { dayOf } from '@rekindle/shared/clock/clock';
import { badInput } from '@rekindle/shared/errors/errors';
import type { CursorKind } from '@rekindle/shared/graphql/cursor-values';
import { requireId } from '@rekindle/shared/ids/ids';
import { nameKey } from '../candidate/name-key.ts';
import type { CandidateFilter, CandidateOrder } from '../generated/graphql.ts';

interface Order {
  column: string;
  type: string;
  /** Of its value in a cursor. */
  kind: CursorKind;
  direction: 'asc' | 'desc';
}

/** The column that a list is ordered by, before the id. */
export const orders: Record<CandidateOrder, Order> = {
  LAST_CONTACT: { column: 'last_contact_at', type: 'timestamptz', kind: 'instant', direction: 'desc' },
  NAME: { column: 'name_key', type: 'text', kind: 'text', direction: 'asc' },
  NEWEST: { column: 'created_at', type: 'timestamptz', kind: 'instant', direction: 'desc' },
  // Those without a date come last: nothing is due later than this day.
  NEXT_ACTION: { column: 'next_action_order', type: 'date', kind: 'day', direction: 'asc' },
};

export interface Conditions {
  sql: string;
  params: unknown[];
}

/** The filter as SQL on the search row; the words of a text and lists go through functions that may use their indexes. */
export function conditionsOf(filter: CandidateFilter | null | undefined, now: Date, timeZone: string): Conditions {
  const params: unknown[] = [];
  const parts: string[] = ['true'];
  const add = (sql: (param: string) => string, value: unknown) => {
    params.push(value);
    parts.push(sql(`$${params.length}`));
  };
  if (!filter) return { sql: 'true', params };
  const text = filter.text?.trim();
  if (text) {
    const { words, part } = searchTerms(text);
    params.push(words, part);
    parts.push(`candidate_id in (select candidates_with_text($${params.length - 1}::tsquery, $${params.length}))`);
  }
  if (filter.ownerIds?.length)
    add((param) => `owner_id = any (${param}::uuid[])`, ids(filter.ownerIds, 'filter.ownerIds'));
  if (filter.temperatures?.length) add((param) => `temperature = any (${param})`, filter.temperatures);
  if (filter.sourceTypes?.length) add((param) => `source_type = any (${param})`, filter.sourceTypes);
  if (filter.countries?.length)
    add(
      (param) => `country = any (${param})`,
      filter.countries.map((country) => country.toUpperCase()),
    );
  if (filter.tags?.length || filter.skills?.length || filter.poolId) {
    params.push(
      filter.tags?.length ? filter.tags.map((tag) => tag.toLowerCase()) : null,
      filter.skills?.length ? filter.skills.map(nameKey) : null,
      filter.poolId ? requireId(filter.poolId, 'filter.poolId') : null,
    );
    const at = params.length;
    parts.push(`candidate_id in (select candidates_with_all($${at - 2}::text[], $${at - 1}::text[], $${at}::uuid))`);
  }
  if (filter.warm != null) parts.push(filter.warm ? 'warm' : 'not warm');
  if (filter.followUpDue) add((param) => `follow_up_due_on <= ${param}::date`, dayOf(now, timeZone));
  if (filter.importRunId)
    add((param) => `import_run_id = ${param}::uuid`, requireId(filter.importRunId, 'filter.importRunId'));
  if (filter.possibleDuplicate != null)
    parts.push(filter.possibleDuplicate ? 'possible_duplicate' : 'not possible_duplicate');
  return { sql: parts.join(' and '), params };
}

const longestText = 200;
const mostWords = 12;

/** All words must begin some word of the person; `part` is looked for within emails, phone digits and the employer. */
export function searchTerms(text: string): { words: string; part: string | null } {
  if (text.length > longestText) throw badInput('text', `text must have at most ${longestText} characters`);
  const words = nameKey(text).split(' ').filter(Boolean).slice(0, mostWords);
  const digits = /^[+\d\s()/.-]+$/.test(text) ? text.replace(/\D/g, '').replace(/^0+/, '') : '';
  // Letters alone are words; a part of an address has some other sign in it.
  const address = /[^\p{L}\s]/u.test(text) ? text.trim().toLowerCase() : '';
  const part = digits.length >= 4 ? digits : address;
  return {
    // Letters and digits only, so nothing in it is an operator; a query of no words meets nobody.
    words: words.map((word) => `'${word}':*`).join(' & '),
    part: part.length >= 3 ? part.replace(/[\\%_]/g, '\\$&') : null,
  };
}

function ids(list: readonly string[], field: string): string[] {
  return list.map((id, index) => requireId(id, `${field}.${index}`));
}
