import { newId } from '@rekindle/shared/ids/ids';
import type { OffLimitsFact, PersonFacts } from '../facts/facts.ts';
import type { Sought } from '../ranking/feature.ts';
import { type LeftOut, leftOut } from '../ranking/left-out.ts';
import { handSetModel, type Ranked, rank } from '../ranking/ranking.ts';
import { reasonsOf } from '../ranking/reasons.ts';
import { judge, type Suggestion, type SuggestionTrigger, type Verdict } from './suggestion.ts';

/** One person for one job: how well, what keeps them out, and what that does to the suggestion there is. */
export interface Evaluated {
  ranked: Ranked;
  leftOut: LeftOut | null;
  suggestible: boolean;
}

export function evaluate(
  person: PersonFacts,
  sought: Sought,
  rules: readonly OffLimitsFact[],
  existing: Suggestion | null,
): Evaluated {
  const ranked = rank(person, sought);
  const fits = ranked.fits && !person.archived;
  const kept = fits ? leftOut(person, sought, rules, existing?.status === 'DISMISSED') : null;
  return { ranked, leftOut: kept, suggestible: fits && kept === null };
}

export interface Change {
  verdict: Verdict;
  suggestion: Suggestion;
}

/** The suggestion as it is to be kept, or null when it stays as it is. */
export function change(
  existing: Suggestion | null,
  { ranked, suggestible }: Evaluated,
  context: { jobId: string; trigger: SuggestionTrigger; now: Date },
): Change | null {
  const { trigger, now, jobId } = context;
  const verdict = judge(existing, { suggestible, score: ranked.score });
  const state = { score: ranked.score, reasons: reasonsOf(ranked), trigger };
  if (verdict === 'make') {
    const suggestion: Suggestion = {
      ...state,
      id: newId(),
      jobId,
      candidateId: ranked.candidateId,
      version: 1,
      status: 'OPEN',
      madeAt: now,
      strengthenedAt: null,
      dismissedBecause: null,
    };
    return { verdict, suggestion };
  }
  if (!existing || verdict === 'leave') return null;
  const version = existing.version + 1;
  if (verdict === 'expire') return { verdict, suggestion: { ...existing, version, status: 'EXPIRED' } };
  if (verdict === 'reopen')
    return { verdict, suggestion: { ...existing, ...state, version, status: 'OPEN', madeAt: now } };
  if (verdict === 'strengthen') return { verdict, suggestion: { ...existing, ...state, version, strengthenedAt: now } };
  const same = JSON.stringify(state.reasons) === JSON.stringify(existing.reasons);
  return same ? null : { verdict, suggestion: { ...existing, ...state, trigger: existing.trigger, version } };
}

/** What was shown, as it was at that moment. */
export const shownAs = (suggestion: Suggestion, { findings, score }: Ranked) => ({
  id: newId(),
  suggestionId: suggestion.id,
  features: Object.fromEntries(Object.entries(findings).map(([name, { value }]) => [name, value])),
  score,
  model: handSetModel.version,
});
