import { useQuery } from '@apollo/client/react';
import { today } from '../../lib/days.ts';
import { formatAge, formatDate } from '../../lib/format.ts';
import { useMe } from '../../lib/session.tsx';
import { useWhose } from '../../lib/Whose.tsx';
import { NextActionsOfDay } from './actions/next-actions.graphql.ts';
import { t } from './messages.ts';

/** "Wrote by email" goes on inside a sentence; "CV of May" stays. */
const inSentence = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}` : text;

/** The day, and the one person to start with: "Tuesday, November 24. Start with Lena: the answer has waited 2 d." */
export function useLead(): string {
  const { timeZone } = useMe();
  const { memberIds } = useWhose();
  const { data } = useQuery(NextActionsOfDay, { variables: { memberIds }, fetchPolicy: 'cache-only' });
  const date = formatDate(today(timeZone), 'long');
  const actions = data?.nextActions?.edges;
  if (!actions) return t('today.leadDate', { date });
  const first = actions[0]?.node;
  if (!first) return t('today.leadFree', { date });
  const { kind, evidenceAt, reason, candidate } = first;
  const why =
    kind === 'ANSWER_REPLY' && evidenceAt
      ? t('today.leadAnswer', { age: formatAge(evidenceAt) })
      : inSentence(reason).replace(/\.$/, '');
  return t('today.lead', { date, name: candidate.name.split(' ')[0], why });
}
