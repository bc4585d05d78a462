import type { NextActionKind } from '../../../generated/graphql.ts';
import type { IconName } from '../../../ui/Icon.tsx';
import { t } from '../messages.ts';

export type Way = 'call' | 'answer' | 'enrol' | 'pipeline' | 'rediscovery' | 'record';

/** How each kind is done from here. */
const ways: Record<NextActionKind, Way> = {
  ANSWER_REPLY: 'answer',
  PREPARE_INTERVIEW: 'call',
  DEBRIEF_INTERVIEW: 'call',
  CHASE_FEEDBACK: 'pipeline',
  SUBMIT: 'pipeline',
  ASK_RIGHT_TO_REPRESENT: 'call',
  FOLLOW_UP: 'call',
  EXTEND_PLACEMENT: 'pipeline',
  REDEPLOY: 'call',
  CONFIRM_AVAILABILITY: 'call',
  SHORTLIST: 'rediscovery',
  REVIEW_APPLICANT: 'record',
  RESOLVE_DUPLICATE: 'record',
  RE_ENGAGE: 'call',
  PLACEMENT_CHECK_IN: 'call',
  NURTURE: 'enrol',
  LEAVE_ALONE: 'record',
};

const icons: Record<Way, IconName> = {
  call: 'phone',
  answer: 'chat',
  enrol: 'path',
  pipeline: 'swap',
  rediscovery: 'spark',
  record: 'person',
};

const pipelineIcons: Partial<Record<NextActionKind, IconName>> = { SUBMIT: 'send' };

export const wayOf = (kind: NextActionKind): Way => ways[kind];

/** The button of the row: what happens on D. */
export function actionLook(kind: NextActionKind): { icon: IconName; label: string } {
  const way = wayOf(kind);
  const label = kind === 'SUBMIT' ? t('today.way.submit') : t(`today.way.${way}`);
  return { icon: pipelineIcons[kind] ?? icons[way], label };
}

/** The sentence in two parts, the first one bold and with the full name: "Call Lena Kovács", " to confirm 1 December". */
export function splitSentence(sentence: string, name: string): [strong: string, rest: string] {
  const first = name.split(/\s+/)[0] ?? name;
  const at = sentence.indexOf(first);
  if (at < 0) return [sentence, ''];
  const full = `${sentence.slice(0, at)}${name}${sentence.slice(at + first.length)}`;
  const onPerson = full.indexOf(` on ${name}`);
  const end = onPerson > 0 ? onPerson : at + name.length;
  return [full.slice(0, end), full.slice(end)];
}
