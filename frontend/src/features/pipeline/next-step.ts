import { formatAge, formatDate } from '../../lib/format.ts';
import type { Entry } from './fragment.ts';
import { t } from './messages.ts';

export type Step =
  | 'shortlist'
  | 'submit'
  | 'interview'
  | 'held'
  | 'feedback'
  | 'offer'
  | 'answer'
  | 'place'
  | 'right'
  | 'reject'
  | 'withdraw';

export interface State {
  /** How it stands, in a few words. */
  text: string;
  isUrgent?: boolean;
  next?: Extract<Step, 'shortlist' | 'submit' | 'interview' | 'held' | 'feedback' | 'offer' | 'answer' | 'place'>;
}

const longWithoutFeedback = 5;

/** How an entry stands at its stage and what comes next. */
export function stateOf(entry: Entry, now: Date = new Date()): State {
  switch (entry.stage) {
    case 'APPLICATION':
      return { text: t('pipeline.state.application'), next: 'shortlist' };
    case 'SHORTLIST':
      return { text: rightText(entry), next: 'submit' };
    case 'SUBMISSION':
      return submitted(entry);
    case 'INTERVIEW':
      return interviewed(entry, now);
    case 'OFFER':
      return offered(entry);
    case 'PLACEMENT':
      return {
        text: entry.placement ? t('pipeline.state.placed', { date: formatDate(entry.placement.startDate) }) : '',
      };
  }
}

function rightText({ rightToRepresent: right }: Entry): string {
  if (right?.status === 'GIVEN') {
    return t('pipeline.state.right', { until: right.until ? formatDate(right.until) : 'none' });
  }
  return t(right?.status === 'REQUESTED' ? 'pipeline.state.rightAsked' : 'pipeline.state.noRight');
}

function submitted({ submission, feedback }: Entry): State {
  const days = submission?.workingDaysWithoutFeedback;
  if (typeof days === 'number') {
    return {
      text: t('pipeline.state.waiting', { days }),
      isUrgent: days >= longWithoutFeedback,
      next: days >= longWithoutFeedback ? 'feedback' : 'interview',
    };
  }
  return { text: t('pipeline.state.feedback', { rating: feedback[0]?.rating ?? 'none' }), next: 'interview' };
}

function interviewed({ interviews }: Entry, now: Date): State {
  const last = interviews.toSorted((one, other) => one.round - other.round).at(-1);
  if (!last) return { text: '', next: 'interview' };
  const { round, scheduledAt, status } = last;
  if (status === 'SCHEDULED') {
    const isOver = new Date(scheduledAt) < now;
    return isOver
      ? { text: t('pipeline.state.debrief', { round, age: formatAge(scheduledAt) }), isUrgent: true, next: 'held' }
      : { text: t('pipeline.state.scheduled', { round, at: when(scheduledAt) }), next: 'held' };
  }
  if (status === 'HELD') {
    const final = last.finalRound ? `, ${t('pipeline.state.final')}` : '';
    return { text: t('pipeline.state.held', { round }) + final, next: last.finalRound ? 'offer' : 'interview' };
  }
  return {
    text: t(status === 'NO_SHOW' ? 'pipeline.state.noShow' : 'pipeline.state.cancelled', { round }),
    next: 'interview',
  };
}

function offered({ offer }: Entry): State {
  if (!offer) return { text: '', next: 'answer' };
  const text = t(`pipeline.state.offer.${offer.status}`, { age: formatAge(offer.madeAt) });
  if (offer.status === 'ACCEPTED') return { text, next: 'place' };
  return offer.status === 'MADE' ? { text, next: 'answer' } : { text, isUrgent: true };
}

export const when = (instant: string): string => `${formatDate(instant)}, ${formatDate(instant, 'time')}`;
