import { badInput } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { readText } from '../client/read-client.ts';
import type { SubmissionsDeps } from '../deps.ts';
import type { RecordFeedbackInput } from '../generated/graphql.ts';
import type { EntryAnswer } from '../outcomes.ts';
import { lockEntry } from './entry.store.ts';
import type { Entry, Feedback } from './entry.ts';
import { feedbackGiven } from './facts.ts';
import { recordFacts } from './record-facts.ts';

export async function recordFeedback(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: RecordFeedbackInput,
): Promise<EntryAnswer> {
  viewer.require('submissions:write');
  const entryId = requireId(input.entryId, 'entryId');
  const said = readFeedback(input.text, input.rating, 'text');
  if (!said)
    throw badInput('text', 'text and rating are both empty. Give what the client said, or a rating from 1 to 5.');
  return deps.database.write<EntryAnswer>(viewer, 'recordFeedback', input, async (tx) => {
    const entry = await lockEntry(tx, entryId);
    const fact = feedbackGiven(entry, feedbackOn(entry, said, deps.clock.now()));
    await recordFacts(tx, [{ before: entry, facts: [fact] }], viewer.memberId);
    return { kind: 'accepted', entryId };
  });
}

export interface Said {
  text: string | null;
  rating: number | null;
}

/** Null when the client said nothing. */
export function readFeedback(
  text: string | null | undefined,
  rating: number | null | undefined,
  field: string,
): Said | null {
  const said = { text: readText(text, field, 10_000), rating: rating ?? null };
  if (said.rating !== null && (!Number.isInteger(said.rating) || said.rating < 1 || said.rating > 5)) {
    throw badInput('rating', 'rating expects a whole number from 1 to 5.');
  }
  return said.text === null && said.rating === null ? null : said;
}

export function feedbackOn(entry: Entry, said: Said, at: Date): Feedback {
  return { id: newId(), entryId: entry.id, givenAt: at, text: said.text, rating: said.rating, stage: entry.stage };
}
