import type { EntryFact, PersonFacts } from '../../facts/facts.ts';
import { type Evidence, type Feature, fresh, type Sought, type Statement } from '../feature.ts';
import { inMonth, limitedJob, spoken } from '../words.ts';

const similarEnough = 0.4;
const halfLifeDays = 2 * 365;

/** Reasons by which a client says no to the moment, not to the person. */
const kindReasons = ['BETTER_CANDIDATE_CHOSEN', 'INTERNAL_CANDIDATE_CHOSEN', 'ROLE_FILLED', 'ROLE_CANCELLED', 'TIMING'];
const hardReasons = ['SKILLS', 'SENIORITY', 'CULTURE', 'NO_SHOW', 'UNRESPONSIVE'];

interface Weighed<T> {
  item: T;
  value: number;
}

function best<T>(items: readonly T[], weigh: (item: T) => number): Weighed<T> | null {
  const weighed = items.map((item) => ({ item, value: weigh(item) })).filter(({ value }) => value > 0.02);
  return weighed.sort((one, other) => other.value - one.value)[0] ?? null;
}

/** Closeness of the role, 0 below the line under which two roles have nothing to do with each other. */
function similar(title: string, { nearTitle }: Sought): number {
  const near = nearTitle(title);
  return near < similarEnough ? 0 : near;
}

const earlierEntries = (person: PersonFacts, { job }: Sought): EntryFact[] =>
  person.entries.filter(({ jobId }) => jobId !== job.id);

const factAt = (entry: EntryFact): string | undefined => entry.outcomeAt ?? entry.lastFactAt ?? entry.stageSince;

const heldInterviews = (entry: EntryFact) =>
  entry.interviews.filter(({ status }) => status === 'HELD').sort((a, b) => b.round - a.round);

const about = ({ jobId, clientId }: { jobId: string; clientId: string }) => ({ of: { jobId, clientId } });

function reached(entry: EntryFact): { value: number; words: string; evidence: Evidence } | null {
  const at = factAt(entry) ?? null;
  const ofEntry: Evidence = { kind: 'ENTRY', id: entry.id, at, heardIn: null, ...about(entry) };
  const [interview] = heldInterviews(entry);
  if (entry.stage === 'OFFER') return { value: 1, words: 'Was made an offer', evidence: ofEntry };
  if (interview) {
    const evidence: Evidence = { ...ofEntry, kind: 'INTERVIEW', id: interview.id, at: interview.scheduledAt ?? at };
    return interview.finalRound
      ? { value: 0.95, words: 'Reached the final interview', evidence }
      : {
          value: interview.round > 1 ? 0.85 : 0.75,
          words: interview.round > 1 ? `Reached interview round ${interview.round}` : 'Was interviewed',
          evidence,
        };
  }
  if (entry.stage === 'INTERVIEW') return { value: 0.7, words: 'Was interviewed', evidence: ofEntry };
  if (entry.stage === 'SUBMISSION') return { value: 0.4, words: 'Was submitted', evidence: ofEntry };
  return null;
}

/** How far the person came for a similar role; a client that chose another or dropped the role takes nothing away. */
export const stageReached: Feature = (person, sought) => {
  const found = best(earlierEntries(person, sought), (entry) => {
    const stage = reached(entry);
    if (!stage || entry.outcome === 'PLACED') return 0;
    const doubt = entry.outcome === 'REJECTED' && hardReasons.includes(entry.reason) ? 0.4 : 1;
    return stage.value * similar(entry.jobTitle, sought) * fresh(stage.evidence.at, sought.now, halfLifeDays) * doubt;
  });
  const stage = found && reached(found.item);
  if (!found || !stage) return { value: 0 };
  const { item: entry, value } = found;
  const month = inMonth(stage.evidence.at, sought.now);
  const say = (role: string) => `${stage.words} for ${role}${month}${ending(entry)}`;
  const { evidence } = stage;
  return { value, speaksFor: { sentence: say(roleOf(entry)), unnamed: say(limitedJob), evidence } };
};

const roleOf = ({ jobTitle, clientName }: { jobTitle: string; clientName: string }): string =>
  `${jobTitle} at ${clientName}`;

const endings: Record<string, string> = {
  BETTER_CANDIDATE_CHOSEN: 'the client chose somebody else',
  INTERNAL_CANDIDATE_CHOSEN: 'the client chose an internal candidate',
  ROLE_FILLED: 'the role was filled',
  ROLE_CANCELLED: 'the client dropped the role',
  TIMING: 'the timing did not fit',
};

function ending(entry: EntryFact): string {
  if (entry.outcome === 'WITHDRAWN') return '; withdrew';
  if (entry.outcome !== 'REJECTED') return '';
  return endings[entry.reason] ? `; ${endings[entry.reason]}` : '';
}

/** A no to the person for a similar role, and whose: weighs less with the years, and less from the agency itself. */
export const outcome: Feature = (person, sought) => {
  const rejected = earlierEntries(person, sought).filter((entry) => entry.outcome === 'REJECTED');
  const hard = best(
    rejected.filter(({ reason }) => hardReasons.includes(reason)),
    (entry) =>
      similar(entry.jobTitle, sought) *
      fresh(factAt(entry), sought.now, halfLifeDays) *
      (entry.rejectedBy === 'CLIENT' ? 1 : 0.8),
  );
  const near = best(
    rejected.filter((entry) => entry.silverMedalist || isNearMiss(entry)),
    (entry) => similar(entry.jobTitle, sought) * fresh(factAt(entry), sought.now, halfLifeDays),
  );
  const value = (near?.value ?? 0) - (hard?.value ?? 0);
  return {
    value: Math.max(-1, Math.min(1, value)),
    speaksFor: near ? nearMiss(near.item, sought) : undefined,
    speaksAgainst: hard ? refusal(hard.item, sought) : undefined,
  };
};

const isNearMiss = ({ rejectedBy, stage, reason }: EntryFact): boolean =>
  rejectedBy === 'CLIENT' && ['INTERVIEW', 'OFFER'].includes(stage) && kindReasons.includes(reason);

const ofLastFact = (entry: EntryFact): Evidence => ({
  kind: 'ENTRY',
  id: entry.id,
  at: factAt(entry) ?? null,
  heardIn: null,
  ...about(entry),
});

function nearMiss(entry: EntryFact, { now }: Sought): Statement {
  const say = (role: string) => `A close second for ${role}${inMonth(factAt(entry), now)}${ending(entry)}`;
  return { sentence: say(roleOf(entry)), unnamed: say(limitedJob), evidence: ofLastFact(entry) };
}

function refusal(entry: EntryFact, { now }: Sought): Statement {
  const who = entry.rejectedBy === 'CLIENT' ? entry.clientName : 'the agency';
  const place = entry.rejectedBy === 'CLIENT' ? '' : ` for ${entry.clientName}`;
  const why = `for ${spoken(entry.reason)}`;
  const month = inMonth(factAt(entry), now);
  return {
    sentence: `Turned down by ${who}${place}, ${why}, as ${entry.jobTitle}${month}`,
    unnamed: `Turned down for ${limitedJob}, ${why}${month}`,
    evidence: ofLastFact(entry),
  };
}

const badEnds = ['DISMISSED', 'BACKED_OUT', 'CLIENT_ENDED'];

export const placedBefore: Feature = (person, sought) => {
  const found = best(
    person.placements.filter(({ jobId, endedBy }) => jobId !== sought.job.id && !badEnds.includes(endedBy)),
    (placement) =>
      similar(placement.jobTitle, sought) *
      Math.max(0.3, fresh(placement.endDate || placement.startDate, sought.now, 4 * 365)),
  );
  if (!found) return { value: 0 };
  const { item: placement, value } = found;
  const ended =
    placement.status === 'ENDED'
      ? `; ended${placement.endedBy === 'COMPLETED' ? ' well' : ''}${inMonth(placement.endDate, sought.now)}`
      : '';
  return {
    value,
    speaksFor: {
      sentence: `Placed by us as ${roleOf(placement)}${ended}`,
      unnamed: `Placed by us in ${limitedJob}${ended}`,
      evidence: {
        kind: 'PLACEMENT',
        id: placement.id,
        at: placement.endDate || placement.startDate || null,
        heardIn: null,
        ...about(placement),
      },
    },
  };
};

/** What clients thought, from 1 to 5; 3 says nothing. Another kind of role counts half. */
export const clientFeedback: Feature = (person, sought) => {
  const rated = earlierEntries(person, sought)
    .flatMap((entry) => entry.feedback.map((feedback) => ({ entry, feedback })))
    .filter(({ feedback }) => feedback.rating > 0);
  const weigh = ({ entry, feedback }: (typeof rated)[number]) =>
    (similar(entry.jobTitle, sought) > 0 ? 1 : 0.5) * fresh(feedback.givenAt, sought.now, halfLifeDays);
  const good = best(
    rated.filter(({ feedback }) => feedback.rating > 3),
    (one) => (weigh(one) * (one.feedback.rating - 3)) / 2,
  );
  const bad = best(
    rated.filter(({ feedback }) => feedback.rating < 3),
    (one) => (weigh(one) * (3 - one.feedback.rating)) / 2,
  );
  const say = ({ entry, feedback }: (typeof rated)[number]): Statement => ({
    sentence: `Rated ${feedback.rating} of 5 by ${entry.clientName} as ${entry.jobTitle}${inMonth(feedback.givenAt, sought.now)}`,
    unnamed: `Rated ${feedback.rating} of 5 for ${limitedJob}${inMonth(feedback.givenAt, sought.now)}`,
    evidence: { ...ofLastFact(entry), at: feedback.givenAt ?? null },
  });
  return {
    value: (good?.value ?? 0) - (bad?.value ?? 0),
    speaksFor: good ? say(good.item) : undefined,
    speaksAgainst: bad ? say(bad.item) : undefined,
  };
};
