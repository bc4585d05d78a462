import type { CandidateFilter, CandidateOrder, SourceType, TemperatureKind } from '../../../generated/graphql.ts';
import { sourceTypes } from '../../../lib/candidate-words.ts';
import { temperatures } from '../../../ui/Temperature.tsx';

export const orders = ['LAST_CONTACT', 'NEXT_ACTION', 'NEWEST', 'NAME'] as const satisfies readonly CandidateOrder[];

/** What narrows the list, as the address holds it. */
export interface View {
  text: string;
  owner: string;
  temperature: string;
  source: string;
  tag: readonly string[];
  skill: readonly string[];
  warm: boolean;
  due: boolean;
  duplicate: boolean;
  pool: string;
  import: string;
  order: (typeof orders)[number];
}

export function readView(search: URLSearchParams): View {
  const order = orders.find((each) => each === search.get('order'));
  return {
    text: search.get('text') ?? '',
    owner: search.get('owner') ?? '',
    temperature: temperatures.find((each) => each === search.get('temperature')) ?? '',
    source: sourceTypes.find((each) => each === search.get('source')) ?? '',
    tag: search.getAll('tag'),
    skill: search.getAll('skill'),
    warm: search.has('warm'),
    due: search.has('due'),
    duplicate: search.has('duplicate'),
    pool: search.get('pool') ?? '',
    import: search.get('import') ?? '',
    order: order ?? 'LAST_CONTACT',
  };
}

/** Only what differs from the whole list goes into the address. */
export function writeView(view: View): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(view)) {
    if (Array.isArray(value)) for (const each of value) search.append(name, each);
    else if (value === true) search.set(name, '1');
    else if (typeof value === 'string' && value !== '' && value !== 'LAST_CONTACT') search.set(name, value);
  }
  return search;
}

export function filterOf(view: View): CandidateFilter {
  return {
    ...(view.text && { text: view.text }),
    ...(view.owner && { ownerIds: [view.owner] }),
    ...(view.temperature && { temperatures: [view.temperature as TemperatureKind] }),
    ...(view.source && { sourceTypes: [view.source as SourceType] }),
    ...(view.tag.length > 0 && { tags: [...view.tag] }),
    ...(view.skill.length > 0 && { skills: [...view.skill] }),
    ...(view.warm && { warm: true }),
    ...(view.due && { followUpDue: true }),
    ...(view.duplicate && { possibleDuplicate: true }),
    ...(view.pool && { poolId: view.pool }),
    ...(view.import && { importRunId: view.import }),
  };
}

export const isNarrowed = (view: View): boolean => Object.keys(filterOf(view)).length > 0;
