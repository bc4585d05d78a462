import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import {
  CandidateAvailabilityChangedSchema,
  CandidateBlockChangedSchema,
  CandidateCapturedSchema,
  CandidateChangedSchema,
  CandidateOwnerChangedSchema,
  type CandidateSchema,
  CandidateTemperatureChangedSchema,
} from '@rekindle/proto/candidates';
import { toldOfLimit } from '@rekindle/shared/database/team-limits';
import type { NewEvent } from '@rekindle/shared/outbox/outbox';
import type { Candidate, ContactBlock } from './candidate.ts';

const at = (date: Date | null) => (date ? timestampFromDate(date) : undefined);

export function candidateCaptured(candidate: Candidate): NewEvent<typeof CandidateCapturedSchema> {
  return { ...about(candidate), schema: CandidateCapturedSchema, message: { candidate: messageOf(candidate) } };
}

export function candidateChanged(
  candidate: Candidate,
  changedFields: string[],
): NewEvent<typeof CandidateChangedSchema> {
  return {
    ...about(candidate),
    schema: CandidateChangedSchema,
    message: { candidate: messageOf(candidate), changedFields },
  };
}

/** Each who loses sight of the person, or gains it, hears of that. */
export function candidateLimited(candidate: Candidate, before: string | null): NewEvent[] {
  const told = toldOfLimit(before ? [before] : [], limitsOf(candidate));
  return told.map((limitedToTeamIds, index) => ({
    ...candidateChanged({ ...candidate, stateVersion: candidate.stateVersion + index }, ['limitedTo']),
    limitedToTeamIds,
  }));
}

const limitsOf = ({ limitedToTeamId }: Candidate) => (limitedToTeamId ? [limitedToTeamId] : []);

export function availabilityChanged(candidate: Candidate): NewEvent<typeof CandidateAvailabilityChangedSchema> {
  return {
    ...about(candidate),
    schema: CandidateAvailabilityChangedSchema,
    message: { candidate: messageOf(candidate) },
  };
}

export function ownerChanged(
  candidate: Candidate,
  fromId: string | null,
): NewEvent<typeof CandidateOwnerChangedSchema> {
  const message = { candidate: messageOf(candidate), fromMemberId: fromId ?? '', toMemberId: candidate.ownerId ?? '' };
  return { ...about(candidate), schema: CandidateOwnerChangedSchema, message };
}

export function blockChanged(
  candidate: Candidate,
  block: ContactBlock,
  lifted: boolean,
): NewEvent<typeof CandidateBlockChangedSchema> {
  const message = { candidate: messageOf(candidate), block: blockMessage(block), lifted };
  return { ...about(candidate), schema: CandidateBlockChangedSchema, message };
}

export function temperatureChanged(candidate: Candidate): NewEvent<typeof CandidateTemperatureChangedSchema> {
  return {
    ...about(candidate),
    schema: CandidateTemperatureChangedSchema,
    message: { candidate: messageOf(candidate) },
  };
}

function about(candidate: Candidate) {
  return {
    aggregate: { type: 'candidate', id: candidate.id, version: candidate.stateVersion },
    subjectCandidateId: candidate.id,
  };
}

function blockMessage(block: ContactBlock) {
  return {
    kind: block.kind,
    channel: block.channel ?? '',
    // Why the agency doesn't represent somebody is for its team leads alone and stays here.
    reason: block.kind === 'DO_NOT_REPRESENT' ? '' : (block.reason ?? ''),
    since: at(block.since),
    until: block.until ?? '',
  };
}

function messageOf(candidate: Candidate): MessageInitShape<typeof CandidateSchema> {
  const { availability, pay, source, temperature } = candidate;
  return {
    id: candidate.id,
    name: candidate.name,
    title: candidate.title ?? '',
    employer: candidate.employer ?? '',
    skills: candidate.skills.map((skill) => ({
      name: skill.name,
      years: skill.years ?? 0,
      heardIn: skill.heardIn,
      asOf: at(skill.asOf),
    })),
    positions: candidate.positions.map((position) => ({
      title: position.title,
      employer: position.employer ?? '',
      startDate: position.startDate ?? '',
      endDate: position.endDate ?? '',
    })),
    location: candidate.location
      ? { city: candidate.location.city ?? '', country: candidate.location.country ?? '' }
      : undefined,
    availability: {
      kind: availability.kind,
      date: availability.date ?? '',
      noticeDays: availability.noticeDays ?? 0,
      asOf: at(availability.asOf),
      heardIn: availability.heardIn ?? '',
    },
    preferences: candidate.preferences,
    pay: pay
      ? {
          minMinor: BigInt(pay.minMinor ?? 0),
          maxMinor: BigInt(pay.maxMinor ?? 0),
          currency: pay.currency,
          period: pay.period,
          asOf: at(pay.asOf),
        }
      : undefined,
    source: {
      type: source.type,
      channel: source.channel ?? '',
      referrer: source.referrer ?? '',
      firstSeenAt: at(source.firstSeenAt),
    },
    ownerId: candidate.ownerId ?? '',
    secondaryOwnerIds: candidate.secondaryOwnerIds,
    tags: candidate.tags,
    languages: candidate.languages,
    blocks: candidate.blocks.map(blockMessage),
    fitNotes: candidate.fitNotes.map((note) => ({
      id: note.id,
      text: note.text,
      role: note.role ?? '',
      clientName: note.clientName ?? '',
      sector: note.sector ?? '',
      fromDate: note.fromDate ?? '',
      asOf: at(note.asOf),
    })),
    temperature: temperature
      ? { kind: temperature.kind, explanation: temperature.explanation, since: at(temperature.since) }
      : undefined,
    nurtureStage: candidate.nurtureStage,
    lastTwoWayContactAt: at(candidate.lastTwoWayContactAt),
    lastContactAt: at(candidate.lastContactAt),
    aliasIds: candidate.aliasIds,
    archived: candidate.archived,
    limitedToTeamIds: limitsOf(candidate),
    possibleDuplicateIds: candidate.possibleDuplicates.map((duplicate) => duplicate.candidateId),
  };
}
