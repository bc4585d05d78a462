import { timestampDate } from '@bufbuild/protobuf/wkt';
import { dayOf } from '@rekindle/shared/clock/clock';
import { blockHolds, type Candidate } from '../candidate/candidate.ts';
import { nameKey } from '../candidate/name-key.ts';
import type { EpisodeColumns, FitSignal, StoredEpisode } from '../episode/episode.ts';
import type { PersonFacts } from '../fact/fact.ts';
import { longDayOf, sourceInWords } from '../timeline/words.ts';

/** The six columns in short; instants are ISO text, since they are stored as JSON. */
export interface Summary {
  source: string;
  ownerId: string | null;
  history: string | null;
  historyAt: string | null;
  fitSignals: FitSignal[];
  submission: string | null;
  submissionAt: string | null;
  nextAction: string | null;
  nextActionDueOn: string | null;
  openSuggestions: number;
}

export interface SearchRow {
  candidateId: string;
  nameKey: string;
  contactKey: string;
  words: string;
  ownerId: string | null;
  temperature: string | null;
  sourceType: string;
  country: string | null;
  tags: string[];
  skills: string[];
  poolIds: string[];
  importRunId: string | null;
  possibleDuplicate: boolean;
  warm: boolean;
  lastContactAt: Date;
  createdAt: Date;
  nextActionDueOn: string | null;
  waitingSince: Date | null;
  taskDueOn: string | null;
  followUpDueOn: string | null;
  openSuggestions: number;
  lastSubmissionAt: string | null;
  summary: Summary;
}

export interface SearchRowInput {
  candidate: Candidate;
  facts: PersonFacts;
  episodes: readonly StoredEpisode[];
  columns: ReadonlyMap<string, EpisodeColumns>;
  /** Jobs and people that not everybody may know of: the row is for all who see the person. */
  isLimited(recordId: string): boolean;
  latest: { sentence: string; occurredAt: Date } | undefined;
  today: string;
  timeZone: string;
}

// Whoever was never in contact comes after everybody else.
const never = new Date(0);

export function searchRowOf(input: SearchRowInput): SearchRow {
  const { candidate, facts } = input;
  const summary = summaryOf(input);
  const waitingSince = earliest(facts.waitingSince);
  const taskDueOn =
    facts.openTasks
      .map((task) => task.dueOn)
      .filter((day) => day !== null)
      .sort()[0] ?? null;
  return {
    candidateId: candidate.id,
    nameKey: nameKey(candidate.name),
    contactKey: contactKey(candidate),
    words: [
      candidate.name,
      candidate.title,
      candidate.employer,
      ...candidate.skills.map((skill) => skill.name),
      ...candidate.tags,
      candidate.location?.city,
    ]
      .map((text) => nameKey(text ?? ''))
      .join(' '),
    ownerId: candidate.ownerId,
    temperature: candidate.temperature?.kind ?? null,
    sourceType: candidate.source.type,
    country: candidate.location?.country ?? null,
    tags: candidate.tags.map((tag) => tag.toLowerCase()),
    skills: candidate.skills.map((skill) => nameKey(skill.name)),
    poolIds: facts.pools.map((pool) => pool.id),
    importRunId: candidate.importRunId,
    possibleDuplicate: candidate.possibleDuplicates.some((other) => !input.isLimited(other.candidateId)),
    warm: isWarm(candidate, summary.openSuggestions, input.today),
    lastContactAt: candidate.lastContactAt ?? never,
    createdAt: candidate.createdAt,
    nextActionDueOn: summary.nextActionDueOn,
    waitingSince,
    taskDueOn,
    followUpDueOn: followUpDueOn(input, waitingSince, taskDueOn),
    openSuggestions: summary.openSuggestions,
    lastSubmissionAt: summary.submissionAt,
    summary,
  };
}

/** The first of Today's counts. */
function isWarm(candidate: Candidate, openSuggestions: number, today: string): boolean {
  const kind = candidate.temperature?.kind;
  const blocking = ['DO_NOT_CONTACT', 'DO_NOT_REPRESENT'];
  const blocked = candidate.blocks.some((block) => blocking.includes(block.kind) && blockHolds(block, today));
  if (blocked || kind === 'PLACED' || candidate.archived) return false;
  return kind === 'WARM' || kind === 'READY_FOR_FOLLOW_UP' || openSuggestions > 0;
}

/** The earliest day on which somebody waits, a task is due or the next action is, once it is no longer snoozed. */
function followUpDueOn(
  { facts, timeZone }: SearchRowInput,
  waitingSince: Date | null,
  taskDueOn: string | null,
): string | null {
  const { nextAction } = facts;
  const snoozedUntil = nextAction?.snoozedUntil ? dayOf(timestampDate(nextAction.snoozedUntil), timeZone) : '';
  const actionOn =
    nextAction && nextAction.kind !== 'NONE' && nextAction.dueDate ? later(nextAction.dueDate, snoozedUntil) : null;
  const days = [waitingSince && dayOf(waitingSince, timeZone), taskDueOn, actionOn].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

function summaryOf(input: SearchRowInput): Summary {
  const { candidate, facts, columns, latest, timeZone } = input;
  const episodes = input.episodes.filter(({ jobId }) => !jobId || !input.isLimited(jobId));
  const newestFirst = episodes.sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime());
  const sent = facts.entries
    .filter(({ entry, limited }) => entry.submission?.sentAt && !limited)
    .map(({ entry }) => entry);
  const last = sent.sort((a, b) => sentAt(a.submission) - sentAt(b.submission)).at(-1);
  const { nextAction } = facts;
  const acts = nextAction && nextAction.kind !== 'NONE' && nextAction.sentence !== '';
  return {
    source: sourceInWords(candidate.source),
    ownerId: candidate.ownerId,
    history: latest?.sentence ?? null,
    historyAt: latest?.occurredAt.toISOString() ?? null,
    fitSignals: newestFirst
      .flatMap((episode) => columns.get(episode.id)?.fitSignals ?? [])
      .concat(skillSignals(candidate))
      .slice(0, 4),
    submission: last
      ? `${last.jobTitle}, ${last.clientName}, ${longDayOf(new Date(sentAt(last.submission)), timeZone)}`
      : null,
    submissionAt: last ? new Date(sentAt(last.submission)).toISOString() : null,
    nextAction: acts ? nextAction.sentence : null,
    nextActionDueOn: acts ? nextAction.dueDate || null : null,
    openSuggestions: facts.suggestions.filter(({ suggestion, limited }) => suggestion.status === 'OPEN' && !limited)
      .length,
  };
}

/** React 8 y */
function skillSignals(candidate: Candidate): FitSignal[] {
  return candidate.skills.slice(0, 3).map(({ name, years, asOf }) => ({
    label: years ? `${name} ${years} y` : name,
    asOf: asOf.toISOString(),
    tone: 'PLAIN',
  }));
}

function contactKey(candidate: Candidate): string {
  const emails = candidate.emails.map((email) => email.value);
  const phones = candidate.phones.map((phone) => phone.value.replace(/\D/g, ''));
  return [...emails, ...phones, nameKey(candidate.employer ?? '')].join(' ');
}

const sentAt = (submission: { sentAt?: Parameters<typeof timestampDate>[0] } | undefined) =>
  submission?.sentAt ? timestampDate(submission.sentAt).getTime() : 0;

const later = (a: string, b: string) => (a > b ? a : b);

function earliest(instants: readonly Date[]): Date | null {
  return instants.length === 0 ? null : new Date(Math.min(...instants.map((instant) => instant.getTime())));
}
