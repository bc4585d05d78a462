export type Channel = 'EMAIL' | 'CALL' | 'SMS' | 'WHATSAPP' | 'LINKEDIN' | 'MEETING';
export type Direction = 'INBOUND' | 'OUTBOUND';
export type CallOutcome = 'SPOKE' | 'NO_ANSWER' | 'VOICEMAIL' | 'WRONG_NUMBER' | 'DECLINED';

export interface HeardAvailability {
  kind: string;
  date: string | null;
  noticeDays: number | null;
}

export interface HeardPay {
  minMinor: number | null;
  maxMinor: number | null;
  currency: string;
  period: string;
}

export interface HeardRight {
  jobId: string | null;
  clientId: string | null;
  given: boolean;
  exclusive: boolean;
  until: string | null;
}

/** What the person said about themselves. */
export interface Heard {
  availability?: HeardAvailability;
  pay?: HeardPay;
  rightToRepresent?: HeardRight;
}

export interface Interaction {
  id: string;
  agencyId: string;
  threadId: string;
  candidateId: string;
  channel: Channel;
  direction: Direction;
  outcome: CallOutcome | null;
  subject: string | null;
  text: string | null;
  memberId: string | null;
  jobId: string | null;
  decline: boolean;
  interestStated: boolean;
  heard: Heard;
  twoWay: boolean;
  opensWaiting: boolean;
  answers: boolean;
  imported: boolean;
  followUpTaskId: string | null;
  occurredAt: Date;
  recordedAt: Date;
  retractedAt: Date | null;
  version: number;
}

export interface TooLateToUndo {
  kind: 'too_late';
  message: string;
}

export type Exchange = Pick<Interaction, 'channel' | 'direction' | 'outcome' | 'decline' | 'imported'>;

const talked: readonly (CallOutcome | null)[] = ['SPOKE', 'DECLINED'];

/** A reply, an answered call, a meeting held. */
export function isTwoWay({ channel, direction, outcome }: Omit<Exchange, 'decline' | 'imported'>): boolean {
  if (channel === 'MEETING') return true;
  if (channel === 'CALL') return talked.includes(outcome);
  return direction === 'INBOUND';
}

/** A message of the person, or a call of theirs that nobody took, waits for an answer: unless it says no or is history. */
export function opensWaiting({ channel, direction, outcome, decline, imported }: Exchange): boolean {
  if (imported || decline || direction === 'OUTBOUND' || channel === 'MEETING') return false;
  return channel === 'CALL' ? outcome === 'VOICEMAIL' || outcome === 'NO_ANSWER' : true;
}

/** Something was said to the person: a message, a voicemail, a talk. An unanswered call says nothing. */
export function isAnswer({ channel, direction, outcome }: Exchange): boolean {
  if (channel === 'MEETING') return true;
  if (channel !== 'CALL') return direction === 'OUTBOUND';
  return talked.includes(outcome) || (outcome === 'VOICEMAIL' && direction === 'OUTBOUND');
}

export const retractWindowMs = 10 * 60_000;

/** Counted from when it was logged, not from when it happened. */
export function mayRetract(interaction: Pick<Interaction, 'recordedAt'>, now: Date): boolean {
  return now.getTime() - interaction.recordedAt.getTime() <= retractWindowMs;
}

export const excerptLength = 280;

export function excerptOf(text: string | null): string {
  // By code points, so that no character is cut in half.
  return Array.from((text ?? '').slice(0, excerptLength * 2))
    .slice(0, excerptLength)
    .join('');
}
