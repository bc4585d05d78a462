import { toJson } from '@bufbuild/protobuf';
import { type InteractionLogged, InteractionSchema } from '@rekindle/proto/communications';
import { Cause, type Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { isId } from '@rekindle/shared/ids/ids';
import { doGathered } from '@rekindle/shared/inbox/gather';
import { dated } from '../fact/fact.store.ts';
import type { ActivityKind } from '../generated/graphql.ts';
import { applyNews, happened } from '../news/apply-news.ts';
import { captureOf, jobEpisode } from '../timeline/timeline.ts';
import { heardChange } from './heard-change.ts';
import { interactionInWords } from './interaction-in-words.ts';
import * as replacedStore from './replaced-word.store.ts';

const kinds: Record<string, ActivityKind> = {
  EMAIL: 'EMAIL',
  CALL: 'CALL',
  SMS: 'SMS',
  WHATSAPP: 'WHATSAPP',
  LINKEDIN: 'LINKEDIN',
  MEETING: 'MEETING',
};

export async function onInteractionLogged(
  tx: Transaction,
  { interaction }: InteractionLogged,
  envelope: Envelope,
): Promise<void> {
  const kind = kinds[interaction?.channel ?? ''];
  if (!interaction || !kind) return;
  const { candidateId } = interaction;
  const jobId = isId(interaction.jobId) ? interaction.jobId : null;
  const inbound = interaction.direction === 'INBOUND';
  const { occurredAt, actorId } = happened(envelope);
  // Told again, it is no word of the person: what was said since, or taken away by hand, stands.
  const heard = envelope.cause === Cause.REPUBLISH ? undefined : interaction.heard;
  const replaced: replacedStore.ReplacedWord[] = [];
  await applyNews(tx, [
    {
      candidateId,
      facts: [
        {
          ...dated(envelope),
          kind: 'INTERACTION',
          id: interaction.id,
          candidateId,
          state: toJson(InteractionSchema, interaction),
        },
      ],
      entries: [
        {
          candidateId,
          kind,
          sentence: interactionInWords(interaction),
          text: interaction.excerpt,
          inbound,
          // What the person wrote, they did themselves.
          actorId:
            inbound && kind !== 'CALL' && kind !== 'MEETING'
              ? null
              : isId(interaction.memberId)
                ? interaction.memberId
                : actorId,
          occurredAt,
          subject: { kind: 'INTERACTION', id: interaction.id },
          jobId,
          episode: jobId ? jobEpisode(jobId) : captureOf(candidateId),
          naturalKey: `interaction:${interaction.id}`,
        },
      ],
      change: heard ? heardChange(interaction, heard, occurredAt, (word) => replaced.push(word)) : undefined,
    },
  ]);
  if (!heard) return;
  await doGathered(tx);
  await replacedStore.save(tx, interaction.id, replaced);
}
