import { toJson } from '@bufbuild/protobuf';
import type { Envelope } from '@rekindle/proto/envelope';
import { type Enrolment, EnrolmentSchema, type EnrolmentStepped, type Step } from '@rekindle/proto/nurture';
import type { Transaction } from '@rekindle/shared/database/database';
import * as candidateStore from '../candidate/candidate.store.ts';
import { dated } from '../fact/fact.store.ts';
import type { ActivityKind } from '../generated/graphql.ts';
import { applyNews, happened } from '../news/apply-news.ts';
import { insertNotes } from '../note/insert-notes.ts';
import { inWords } from '../timeline/words.ts';

export async function onEnrolmentStarted(
  tx: Transaction,
  { enrolment }: { enrolment?: Enrolment },
  envelope: Envelope,
): Promise<void> {
  if (!enrolment) return;
  const why =
    enrolment.startedBy && enrolment.startedBy !== 'BY_HAND' ? `, by its rule for ${inWords(enrolment.startedBy)}` : '';
  await apply(tx, enrolment, envelope, {
    kind: 'NURTURE_STARTED',
    sentence: `Nurture path “${enrolment.pathName}” started${why}`,
    key: 'started',
  });
}

export async function onEnrolmentStepped(
  tx: Transaction,
  { enrolment, step }: EnrolmentStepped,
  envelope: Envelope,
): Promise<void> {
  if (!enrolment || !step) return;
  const sentence = `Step ${step.number} of “${enrolment.pathName}”: ${stepInWords(step)}`;
  await apply(tx, enrolment, envelope, { kind: 'NURTURE_STEP', sentence, key: `step:${step.number}` });
}

/** A NOTE step writes the note of the path; once, however often it is told. */
export async function writeNoteOfStep(
  tx: Transaction,
  { enrolment, step }: EnrolmentStepped,
  envelope: Envelope,
): Promise<void> {
  if (!enrolment || step?.kind !== 'NOTE' || step.text.trim() === '') return;
  const { candidateId, id } = enrolment;
  if (!(await candidateStore.existing(tx, [candidateId])).has(candidateId)) return;
  const note = {
    candidateId,
    text: step.text.slice(0, 10_000),
    authorId: null,
    writtenAt: happened(envelope).occurredAt,
    externalKey: `enrolment:${id}:${step.number}`,
  };
  await insertNotes(tx, [note], { episode: { kind: 'ENROLMENT', subjectId: id } });
}

export async function onEnrolmentChanged(
  tx: Transaction,
  { enrolment }: { enrolment?: Enrolment },
  envelope: Envelope,
): Promise<void> {
  if (enrolment) await apply(tx, enrolment, envelope, null);
}

export async function onEnrolmentStopped(
  tx: Transaction,
  { enrolment }: { enrolment?: Enrolment },
  envelope: Envelope,
): Promise<void> {
  if (!enrolment) return;
  const why = enrolment.stopReason ? `: ${inWords(enrolment.stopReason)}` : '';
  const sentence = `Nurture path “${enrolment.pathName}” ended, ${inWords(enrolment.status)}${why}`;
  await apply(tx, enrolment, envelope, { kind: 'NURTURE_STOPPED', sentence, key: `stopped:${enrolment.status}` });
}

function stepInWords(step: Step): string {
  if (step.kind === 'WAIT') return step.waitDays === 1 ? 'wait a day' : `wait ${step.waitDays} days`;
  return step.text ? `${inWords(step.kind)}, “${step.text.slice(0, 120)}”` : inWords(step.kind);
}

async function apply(
  tx: Transaction,
  enrolment: Enrolment,
  envelope: Envelope,
  activity: { kind: ActivityKind; sentence: string; key: string } | null,
): Promise<void> {
  const { id, candidateId } = enrolment;
  await applyNews(tx, [
    {
      candidateId,
      facts: [{ ...dated(envelope), kind: 'ENROLMENT', id, candidateId, state: toJson(EnrolmentSchema, enrolment) }],
      entries: activity
        ? [
            {
              candidateId,
              kind: activity.kind,
              sentence: activity.sentence,
              ...happened(envelope),
              subject: { kind: 'ENROLMENT', id },
              episode: { kind: 'ENROLMENT', subjectId: id },
              naturalKey: `enrolment:${id}:${activity.key}`,
            },
          ]
        : [],
    },
  ]);
}
