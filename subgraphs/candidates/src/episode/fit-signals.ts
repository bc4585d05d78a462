import { type Timestamp, timestampDate } from '@bufbuild/protobuf/wkt';
import type { Suggestion } from '@rekindle/proto/matching';
import type { Entry } from '@rekindle/proto/submissions';
import { inWords, sentenceCase } from '../timeline/words.ts';
import type { FitSignal } from './episode.ts';

const iso = (time: Timestamp | undefined) => (time ? timestampDate(time).toISOString() : null);
const longestChip = 34;
/** Where a sentence may be cut: what follows adds to it. A town is no such place. */
const cuts = /[,;]| in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

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

/** The suggestion's reasons as chips: skill by skill, and other sentences as short as they go. */
export function suggestionSignals(suggestion: Suggestion): FitSignal[] {
  return suggestion.reasons.flatMap((reason) =>
    chipsOf(reason).map((label) => ({
      label,
      asOf: iso(reason.evidenceAt),
      tone: reason.against
        ? ('MISSING' as const)
        : reason.feature === 'stage_reached'
          ? ('STRONG' as const)
          : ('PLAIN' as const),
    })),
  );
}

function chipsOf({ feature, sentence, against }: Suggestion['reasons'][number]): string[] {
  if (feature === 'must_haves' || feature === 'nice_to_haves') return skillChips(sentence);
  if (feature === 'stage_reached') return [sentence.split(' for ')[0] ?? sentence];
  if (feature === 'title' && !against) return ['Title fits'];
  const short = sentence.replace(/\.$/, '').split(cuts)[0] ?? sentence;
  return [short.length <= longestChip ? short : sentenceCase(inWords(feature))];
}

/** "React for 8 years and SQL" is React 8 y and SQL; "GraphQL is not on the CV" is GraphQL? */
function skillChips(sentence: string): string[] {
  const missing = /^(.*?) (?:is|are) not on the /.exec(sentence);
  const skills = (missing?.[1] ?? sentence.split(';')[0] ?? sentence).split(/, | and /);
  return skills.map((skill) =>
    (missing ? `${skill}?` : skill.replace(/ for (\d+) years?$/, ' $1 y')).slice(0, longestChip),
  );
}
