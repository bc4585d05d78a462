import type { ActionFacts } from '../facts/facts.ts';
import { restOf } from './attempts.ts';
import type { Moment } from './calendar.ts';
import { interviewOrStart, noFeedback, replyWaiting, shortlisted } from './rules/pipeline.ts';
import { contractEnds, placementCheckIn, promisedFollowUp } from './rules/promises.ts';
import { applicant, duplicate, leaveAlone, nurture, openSuggestion, readyForFollowUp } from './rules/relationship.ts';

export type NextActionKind =
  | 'ANSWER_REPLY'
  | 'PREPARE_INTERVIEW'
  | 'DEBRIEF_INTERVIEW'
  | 'CHASE_FEEDBACK'
  | 'SUBMIT'
  | 'ASK_RIGHT_TO_REPRESENT'
  | 'FOLLOW_UP'
  | 'EXTEND_PLACEMENT'
  | 'REDEPLOY'
  | 'CONFIRM_AVAILABILITY'
  | 'SHORTLIST'
  | 'REVIEW_APPLICANT'
  | 'RESOLVE_DUPLICATE'
  | 'RE_ENGAGE'
  | 'PLACEMENT_CHECK_IN'
  | 'NURTURE'
  | 'LEAVE_ALONE';

/** What a rule proposes. Instants are ISO strings, days YYYY-MM-DD; an absent id is null. */
export interface Proposal {
  kind: NextActionKind;
  sentence: string;
  reason: string;
  evidenceAt: string | null;
  evidenceKind: string;
  evidenceId: string;
  forMemberId: string | null;
  dueOn: string | null;
  jobId?: string | null;
  taskId?: string | null;
  threadId?: string | null;
  entryId?: string | null;
}

export interface NextAction extends Proposal {
  candidateId: string;
  /** What a day's delay costs, in no unit; only the order matters. */
  urgency: number;
  snoozedUntil: string | null;
}

export type Rule = (facts: ActionFacts, moment: Moment) => Proposal | null;

/** The order is the rule: the first that holds is the next best action. */
export const rules: readonly Rule[] = [
  replyWaiting,
  interviewOrStart,
  noFeedback,
  shortlisted,
  promisedFollowUp,
  contractEnds,
  openSuggestion,
  applicant,
  duplicate,
  readyForFollowUp,
  placementCheckIn,
  nurture,
  leaveAlone,
];

const costOfADay: Record<NextActionKind, number> = {
  ANSWER_REPLY: 95,
  PREPARE_INTERVIEW: 90,
  DEBRIEF_INTERVIEW: 85,
  SUBMIT: 80,
  ASK_RIGHT_TO_REPRESENT: 78,
  CHASE_FEEDBACK: 75,
  FOLLOW_UP: 70,
  SHORTLIST: 66,
  CONFIRM_AVAILABILITY: 65,
  EXTEND_PLACEMENT: 60,
  REDEPLOY: 58,
  REVIEW_APPLICANT: 55,
  PLACEMENT_CHECK_IN: 50,
  RE_ENGAGE: 45,
  RESOLVE_DUPLICATE: 30,
  NURTURE: 25,
  LEAVE_ALONE: 0,
};

/** Null when the person may not be contacted, is archived, or nothing holds. The same facts give the same answer. */
export function nextAction(facts: ActionFacts, moment: Moment): NextAction | null {
  if (facts.archived || mayNotBeContacted(facts, moment.today)) return null;
  const rest = restOf(facts, moment);
  const alone = rest.leftAloneUntil;
  for (const rule of rules) {
    const proposal = rule(facts, moment);
    if (!proposal || (alone && asksThePerson.has(proposal.kind))) continue;
    return complete(facts, moment, proposal, rest.until(proposal.kind));
  }
  return null;
}

/** Kinds that mean another attempt at reaching a person who did not answer. */
const asksThePerson = new Set<NextActionKind>([
  'ASK_RIGHT_TO_REPRESENT',
  'CONFIRM_AVAILABILITY',
  'RE_ENGAGE',
  'REDEPLOY',
  'NURTURE',
]);

function mayNotBeContacted({ profile }: ActionFacts, today: string): boolean {
  return profile.blocks.some(({ kind, until }) => kind === 'DO_NOT_CONTACT' && (!until || until >= today));
}

function complete(
  { profile, snooze }: ActionFacts,
  { now }: Moment,
  proposal: Proposal,
  restsUntil: Date | null,
): NextAction {
  const snoozed = snooze && snooze.kind === proposal.kind && snooze.until > now ? snooze.until : null;
  const until = [snoozed, restsUntil].filter((each) => each !== null).sort((a, b) => b.getTime() - a.getTime())[0];
  return {
    ...proposal,
    candidateId: profile.id,
    urgency: costOfADay[proposal.kind],
    snoozedUntil: until?.toISOString() ?? null,
  };
}
