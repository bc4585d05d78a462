import { createHash } from 'node:crypto';
import type { PersonPlan } from '../candidate/plan-people.ts';
import type { NewNote } from './note.ts';

/** The notes of imported rows, dated by the row's last contact; the same text on the same person is one note. */
export function rowNotes(plans: readonly PersonPlan[], now: Date, authorId: string | null): NewNote[] {
  return plans.flatMap((plan) => {
    if (plan.action === 'refused' || !plan.person.note) return [];
    const { note: text, lastContactAt } = plan.person;
    const candidateId = plan.candidate.id;
    return [{ candidateId, text, authorId, writtenAt: lastContactAt ?? now, externalKey: noteKey(candidateId, text) }];
  });
}

export function noteKey(candidateId: string, text: string): string {
  return `row:${candidateId}:${createHash('sha256').update(text).digest('base64url')}`;
}
