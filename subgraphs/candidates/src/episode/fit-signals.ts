import { type Timestamp, timestampDate } from '@bufbuild/protobuf/wkt';
import type { Suggestion } from '@rekindle/proto/matching';
import type { Entry } from '@rekindle/proto/submissions';
import { inWords, sentenceCase } from '../timeline/words.ts';
import type { FitSignal } from './episode.ts';

const iso = (time: Timestamp | undefined) => (time ? timestampDate(time).toISOString() : null);
const longestChip = 34;

/** Silver medalist · Feedback 4 of 5 */
export function entrySignals(entry: Entry): FitSignal[] {
  const rated = entry.feedback.findLast((feedback) => feedback.rating > 0);
  const placed = entry.outcome === 'PLACED';
  return [
    ...(placed ? [{ label: 'Placed', asOf: iso(entry.outcomeAt), tone: 'STRONG' as const }] : []),
    ...(entry.silverMedalist
      ? [{ label: 'Silver medalist', asOf: iso(entry.outcomeAt), tone: 'STRONG' as const }]
      : []),
    ...(rated ? [{ label: `Feedback ${rated.rating} of 5`, asOf: iso(rated.givenAt), tone: 'PLAIN' as const }] : []),
  ];
}

/** The suggestion's reasons as chips: short ones as they are, long ones by what they are about. */
export function suggestionSignals(suggestion: Suggestion): FitSignal[] {
  return suggestion.reasons.map((reason) => ({
    label:
      reason.sentence.length <= longestChip
        ? reason.sentence.replace(/\.$/, '')
        : sentenceCase(inWords(reason.feature)),
    asOf: iso(reason.evidenceAt),
    tone: reason.against ? 'MISSING' : 'PLAIN',
  }));
}
