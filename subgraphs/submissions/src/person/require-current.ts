import { CandidateBlockChangedSchema } from '@rekindle/proto/candidates';
import { InteractionLoggedSchema } from '@rekindle/proto/communications';
import { topicOf } from '@rekindle/proto/topics';
import { unavailable } from '@rekindle/shared/errors/errors';
import { caughtUp } from '@rekindle/shared/inbox/caught-up';
import type { SubmissionsDeps } from '../deps.ts';

const mostLagMs = 5_000;
// Where blocks, and rights heard in conversations, come from.
const topics = [CandidateBlockChangedSchema, InteractionLoggedSchema].map(({ typeName }) => topicOf(typeName).topic);

/** Nobody is sent to a client on old news: holds until what was told is known here, five seconds at most. */
export async function requireCurrent({ bus, clock }: SubmissionsDeps): Promise<void> {
  if (await caughtUp({ bus, group: 'submissions', topics, clock, withinMs: mostLagMs })) return;
  throw unavailable(
    'News of people, such as a block or a right that was taken back, arrives late at the moment. Nothing was sent to the client. Submit again in a minute.',
  );
}
