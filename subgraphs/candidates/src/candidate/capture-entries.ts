import { captureOf, type NewTimelineEntry } from '../timeline/timeline.ts';
import { availabilityInWords, heardInWords, inWords, sourceInWords } from '../timeline/words.ts';
import type { Candidate } from './candidate.ts';

/** How the person came, and what was known of their availability then. */
export function captureEntries(candidate: Candidate, actorId: string | null): NewTimelineEntry[] {
  const { id, source, importRunId, availability } = candidate;
  const captured: NewTimelineEntry = {
    candidateId: id,
    kind: 'CAPTURED',
    sentence: `Captured from ${sourceInWords(source)}`,
    actorId,
    occurredAt: source.firstSeenAt,
    subject: importRunId ? { kind: 'IMPORT_RUN', id: importRunId } : null,
    episode: captureOf(id),
    naturalKey: 'captured',
  };
  const heard = availability.asOf && availability.kind !== 'UNKNOWN' ? [availabilityEntry(candidate, actorId)] : [];
  return [captured, ...heard];
}

export function availabilityEntry(candidate: Candidate, actorId: string | null): NewTimelineEntry {
  const { availability } = candidate;
  const asOf = availability.asOf ?? candidate.createdAt;
  return {
    candidateId: candidate.id,
    kind: 'AVAILABILITY_CHANGED',
    sentence: `Availability set to ${availabilityInWords(availability)}${heardInWords(availability.heardIn ?? 'MANUAL')}`,
    actorId,
    occurredAt: asOf,
    fieldChange: true,
    episode: captureOf(candidate.id),
    naturalKey: `availability:${availability.kind}:${availability.date ?? ''}:${asOf.toISOString()}`,
  };
}

/** An import that changed somebody known. */
export function importedEntry(
  candidate: Candidate,
  fields: readonly string[],
  run: { importRunId: string; actorId: string | null; now: Date },
): NewTimelineEntry {
  const names = fields.map((field) => inWords(field.replace(/([A-Z])/g, '_$1')));
  return {
    candidateId: candidate.id,
    kind: 'IMPORTED',
    sentence: `Updated by an import: ${names.join(', ')}`,
    actorId: run.actorId,
    occurredAt: run.now,
    fieldChange: true,
    subject: { kind: 'IMPORT_RUN', id: run.importRunId },
    episode: captureOf(candidate.id),
    naturalKey: `imported:${run.importRunId}:${candidate.version}`,
  };
}
