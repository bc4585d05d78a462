import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import {
  type HeardSchema,
  InteractionLoggedSchema,
  InteractionRetractedSchema,
  type InteractionSchema,
} from '@rekindle/proto/communications';
import { Cause, type NewEvent } from '@rekindle/shared/outbox/outbox';
import { excerptOf, type Interaction } from './interaction.ts';

export function interactionLogged(interaction: Interaction): NewEvent<typeof InteractionLoggedSchema> {
  return { schema: InteractionLoggedSchema, ...about(interaction), message: { interaction: stateOf(interaction) } };
}

export function interactionRetracted(interaction: Interaction): NewEvent<typeof InteractionRetractedSchema> {
  return { schema: InteractionRetractedSchema, ...about(interaction), message: { interaction: stateOf(interaction) } };
}

function about(interaction: Interaction) {
  return {
    aggregate: { type: 'interaction', id: interaction.id, version: interaction.version },
    subjectCandidateId: interaction.candidateId,
    about: interaction.jobId ? [interaction.jobId] : [],
    occurredAt: interaction.occurredAt,
    ...(interaction.imported ? { cause: Cause.IMPORT } : {}),
  };
}

function stateOf(interaction: Interaction): MessageInitShape<typeof InteractionSchema> {
  return {
    id: interaction.id,
    candidateId: interaction.candidateId,
    channel: interaction.channel,
    direction: interaction.direction,
    outcome: interaction.outcome ?? '',
    subject: interaction.subject ?? '',
    excerpt: excerptOf(interaction.text),
    threadId: interaction.threadId,
    memberId: interaction.memberId ?? '',
    jobId: interaction.jobId ?? '',
    decline: interaction.decline,
    interestStated: interaction.interestStated,
    occurredAt: timestampFromDate(interaction.occurredAt),
    heard: heardOf(interaction),
    twoWay: interaction.twoWay,
    retracted: interaction.retractedAt !== null,
  };
}

function heardOf({ heard, occurredAt, channel }: Interaction): MessageInitShape<typeof HeardSchema> | undefined {
  const { availability, pay, rightToRepresent } = heard;
  if (!availability && !pay && !rightToRepresent) return undefined;
  const asOf = timestampFromDate(occurredAt);
  return {
    availability: availability && {
      kind: availability.kind,
      date: availability.date ?? '',
      noticeDays: availability.noticeDays ?? 0,
      asOf,
      heardIn: channel,
    },
    pay: pay && {
      minMinor: BigInt(pay.minMinor ?? 0),
      maxMinor: BigInt(pay.maxMinor ?? 0),
      currency: pay.currency,
      period: pay.period,
      asOf,
    },
    rightToRepresent: rightToRepresent && {
      jobId: rightToRepresent.jobId ?? '',
      clientId: rightToRepresent.clientId ?? '',
      answer: rightToRepresent.given ? 'GIVEN' : 'REFUSED',
      exclusive: rightToRepresent.exclusive,
      until: rightToRepresent.until ?? '',
    },
  };
}
