import { toJson } from '@bufbuild/protobuf';
import type { Envelope } from '@rekindle/proto/envelope';
import { type RightToRepresentChanged, RightToRepresentSchema } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/database';
import { isId } from '@rekindle/shared/ids/ids';
import { dated } from '../fact/fact.store.ts';
import * as jobStore from '../job/job.store.ts';
import { applyNews, happened } from '../news/apply-news.ts';
import { captureOf, jobEpisode } from '../timeline/timeline.ts';
import { heardInWords, inWords, longDay } from '../timeline/words.ts';

export async function onRightChanged(
  tx: Transaction,
  { right }: RightToRepresentChanged,
  envelope: Envelope,
): Promise<void> {
  if (!right) return;
  const { id, candidateId } = right;
  const jobId = isId(right.jobId) ? right.jobId : null;
  const job = jobId ? (await jobStore.namesOf(tx, [jobId])).get(jobId)?.name : undefined;
  const until = right.until ? `, until ${longDay(right.until)}` : '';
  const sentence = `Right to represent ${inWords(right.status)}${job ? ` for ${job}` : ''}${until}${heardInWords(right.heardIn)}`;
  await applyNews(tx, [
    {
      candidateId,
      facts: [
        { ...dated(envelope), kind: 'RIGHT', id, candidateId, jobId, state: toJson(RightToRepresentSchema, right) },
      ],
      entries: [
        {
          candidateId,
          kind: 'REPRESENT_RIGHT_CHANGED',
          sentence,
          ...happened(envelope),
          jobId,
          episode: jobId ? jobEpisode(jobId) : captureOf(candidateId),
          naturalKey: `right:${id}:${right.status}:${right.until}`,
        },
      ],
    },
  ]);
}
