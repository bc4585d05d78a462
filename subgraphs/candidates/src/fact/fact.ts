import { fromJson, type JsonValue } from '@bufbuild/protobuf';
import { type Interaction, InteractionSchema } from '@rekindle/proto/communications';
import { type NextAction, NextActionSchema, type Suggestion, SuggestionSchema } from '@rekindle/proto/matching';
import { type Enrolment, EnrolmentSchema } from '@rekindle/proto/nurture';
import {
  type Entry,
  EntrySchema,
  type Placement,
  PlacementSchema,
  type RightToRepresent,
  RightToRepresentSchema,
} from '@rekindle/proto/submissions';

export type FactKind =
  | 'INTERACTION'
  | 'ENTRY'
  | 'PLACEMENT'
  | 'RIGHT'
  | 'SUGGESTION'
  | 'ENROLMENT'
  | 'POOL'
  | 'THREAD'
  | 'TASK'
  | 'NEXT_ACTION';

export interface StoredFact {
  kind: FactKind;
  id: string;
  candidateId: string;
  jobId: string | null;
  occurredAt: Date;
  imported: boolean;
  state: JsonValue;
  /** Of the job that it is about, as far as it is known. */
  jobStatus: string | null;
  /** That job is limited to a team: what is derived for all must not tell of it. */
  limited: boolean;
}

/** When it was last changed, next to what it is. */
export type Dated<T> = T & { factAt: Date };
type MaybeLimited<T> = T & Pick<StoredFact, 'limited'>;
export type EntryFact = Dated<MaybeLimited<{ entry: Entry; jobOpen: boolean }>>;
export interface PoolFact {
  id: string;
  name: string;
}
export interface TaskFact {
  /** YYYY-MM-DD */
  dueOn: string | null;
}

/** All that other services told of one person. */
export interface PersonFacts {
  interactions: Interaction[];
  entries: EntryFact[];
  placements: Dated<MaybeLimited<{ placement: Placement }>>[];
  rights: RightToRepresent[];
  suggestions: Dated<MaybeLimited<{ suggestion: Suggestion }>>[];
  enrolments: Dated<{ enrolment: Enrolment }>[];
  pools: PoolFact[];
  /** Since when each unanswered thread waits. */
  waitingSince: Date[];
  openTasks: TaskFact[];
  nextAction: NextAction | null;
}

export function noFacts(): PersonFacts {
  return {
    interactions: [],
    entries: [],
    placements: [],
    rights: [],
    suggestions: [],
    enrolments: [],
    pools: [],
    waitingSince: [],
    openTasks: [],
    nextAction: null,
  };
}

const closedStatuses = new Set(['FILLED', 'LOST', 'CANCELLED']);

export function factsOf(stored: readonly StoredFact[]): PersonFacts {
  const facts = noFacts();
  for (const fact of stored) addFact(facts, fact);
  return facts;
}

function addFact(facts: PersonFacts, fact: StoredFact): void {
  const { kind, state, occurredAt: factAt, jobStatus, limited } = fact;
  if (kind === 'INTERACTION') {
    const interaction = fromJson(InteractionSchema, state);
    if (!interaction.retracted) facts.interactions.push(interaction);
  } else if (kind === 'ENTRY') {
    const entry = fromJson(EntrySchema, state);
    if (!entry.undone) facts.entries.push({ entry, factAt, limited, jobOpen: !closedStatuses.has(jobStatus ?? '') });
  } else if (kind === 'PLACEMENT')
    facts.placements.push({ placement: fromJson(PlacementSchema, state), factAt, limited });
  else if (kind === 'RIGHT') facts.rights.push(fromJson(RightToRepresentSchema, state));
  else if (kind === 'SUGGESTION')
    facts.suggestions.push({ suggestion: fromJson(SuggestionSchema, state), factAt, limited });
  else if (kind === 'ENROLMENT') facts.enrolments.push({ enrolment: fromJson(EnrolmentSchema, state), factAt });
  else if (kind === 'NEXT_ACTION') facts.nextAction = fromJson(NextActionSchema, state);
  else if (kind !== 'TASK' || !limited) addSmallFact(facts, kind, state as Record<string, string | boolean | null>);
}

function addSmallFact(facts: PersonFacts, kind: FactKind, state: Record<string, string | boolean | null>): void {
  if (kind === 'POOL' && state.joined) facts.pools.push({ id: String(state.id), name: String(state.name) });
  if (kind === 'THREAD' && state.waitingSince) facts.waitingSince.push(new Date(String(state.waitingSince)));
  if (kind === 'TASK' && state.open) facts.openTasks.push({ dueOn: (state.dueOn as string | null) ?? null });
}
