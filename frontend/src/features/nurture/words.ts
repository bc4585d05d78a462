import type { EnrolmentStatus, StepKind } from '../../generated/graphql.ts';
import type { IconName } from '../../ui/icons.ts';
import type { Tone } from '../../ui/Temperature.tsx';
import { t } from './messages.ts';

export const runningStatuses: EnrolmentStatus[] = ['ACTIVE', 'WAITING_FOR_TASK', 'PAUSED', 'ERROR'];
export const endedStatuses: EnrolmentStatus[] = [
  'COMPLETED',
  'RESPONDED',
  'STOPPED',
  'MEETING_BOOKED',
  'UNSUBSCRIBED',
  'BOUNCED',
];

export const statusTones: Record<EnrolmentStatus, Tone> = {
  ACTIVE: 'new',
  WAITING_FOR_TASK: 'warm',
  PAUSED: 'passive',
  ERROR: 'ready',
  COMPLETED: 'placed',
  RESPONDED: 'placed',
  MEETING_BOOKED: 'placed',
  STOPPED: 'passive',
  UNSUBSCRIBED: 'passive',
  BOUNCED: 'ready',
  PROPOSED: 'submitted',
};

export const stepIcons: Record<StepKind, IconName> = { TASK: 'check', NOTE: 'note', WAIT: 'clock' };

export interface StepWords {
  number: number;
  kind: StepKind;
  text: string | null;
  waitDays: number | null;
}

/** "Wait 14 days", or what the task or note says. */
export const stepText = ({ kind, text, waitDays }: StepWords): string =>
  kind === 'WAIT' ? t('nurture.waitDays', { days: waitDays ?? 0 }) : (text ?? t(`nurture.step.${kind}`));
