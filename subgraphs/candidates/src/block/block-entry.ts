import type { ContactBlock } from '../candidate/candidate.ts';
import { captureOf, type NewTimelineEntry } from '../timeline/timeline.ts';
import { blockInWords } from '../timeline/words.ts';

/** Why the agency doesn't represent somebody is for its team leads, so the reason stays out of the timeline. */
export function blockEntry(
  candidateId: string,
  block: ContactBlock,
  actorId: string | null,
  at: Date,
  lifted: boolean,
): NewTimelineEntry {
  const words = blockInWords(block);
  return {
    candidateId,
    kind: 'BLOCK_CHANGED',
    sentence: lifted ? `Block lifted: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words,
    text: block.kind === 'DO_NOT_REPRESENT' ? null : block.reason,
    actorId,
    occurredAt: at,
    episode: captureOf(candidateId),
    naturalKey: `block:${block.id}:${lifted ? 'lifted' : 'set'}`,
  };
}
