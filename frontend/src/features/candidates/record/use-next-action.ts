import { useNavigate } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import type { NextActionKind } from '../../../generated/graphql.ts';
import { openCallCard } from '../../../lib/call-card.ts';
import { addDays, today } from '../../../lib/days.ts';
import { formatDate } from '../../../lib/format.ts';
import { notify, notifyError } from '../../../lib/notice.ts';
import { useMe } from '../../../lib/session.tsx';
import { offerUndo } from '../../../lib/undo.ts';
import { useWrite } from '../../../lib/write.ts';
import type { IconName } from '../../../ui/Icon.tsx';
import { recordQueries } from '../dialogs/person.ts';
import { t } from './messages.ts';

const DoNextAction = graphql(`
  mutation DoNextActionOfRecord($input: DoNextActionInput!) {
    doNextAction(input: $input) {
      __typename
    }
  }
`);

const SnoozeNextAction = graphql(`
  mutation SnoozeNextActionOfRecord($input: SnoozeNextActionInput!) {
    snoozeNextAction(input: $input) {
      __typename
    }
  }
`);

const CompleteTask = graphql(`
  mutation CompleteTaskOfRecord($input: CompleteTaskInput!) {
    completeTask(input: $input) {
      __typename
    }
  }
`);

interface Action {
  kind: NextActionKind;
  sentence: string;
  taskId: string | null;
  job: { id: string } | null;
}

export interface Snooze {
  id: string;
  label: string;
  detail: string;
  until: Date;
}

/** By what a kind is done; the rest is done in a call. */
const waysByKind: Partial<
  Record<NextActionKind, 'message' | 'shortlist' | 'enrol' | 'pipeline' | 'duplicates' | 'nothing'>
> = {
  ANSWER_REPLY: 'message',
  SHORTLIST: 'shortlist',
  NURTURE: 'enrol',
  SUBMIT: 'pipeline',
  CHASE_FEEDBACK: 'pipeline',
  REVIEW_APPLICANT: 'pipeline',
  PREPARE_INTERVIEW: 'pipeline',
  RESOLVE_DUPLICATE: 'duplicates',
  LEAVE_ALONE: 'nothing',
};
const icons: Record<string, IconName> = {
  message: 'mail',
  shortlist: 'plus',
  enrol: 'path',
  pipeline: 'swap',
  duplicates: 'people',
  nothing: 'check',
  call: 'phone',
};

const refetch = { refetch: recordQueries };
const hourMs = 3_600_000;

export function useNextAction(
  candidateId: string,
  action: Action | null | undefined,
  {
    onMessage,
    onShortlist,
    onEnrol,
  }: { onMessage: () => void; onEnrol: () => void; onShortlist: (jobId: string | undefined) => void },
) {
  const navigate = useNavigate();
  const { timeZone } = useMe();
  const [doNextAction] = useWrite(DoNextAction);
  const [snoozeNextAction] = useWrite(SnoozeNextAction);
  const [completeTask] = useWrite(CompleteTask);
  const way = (action && waysByKind[action.kind]) ?? 'call';
  const jobId = action?.job?.id;

  const record = async () => {
    if (!action) return;
    if (action.taskId) await completeTask({ taskId: action.taskId, done: true });
    const answer = await doNextAction({ candidateId, kind: action.kind }, refetch);
    const result = answer?.doNextAction.__typename;
    if (result === 'NextActionChangedMeanwhile' && !action.taskId) notifyError(t('record.next.changed'));
    return result;
  };
  const markDone = async () => {
    const { taskId, sentence } = action ?? {};
    if ((await record()) === undefined) return;
    if (taskId)
      offerUndo(t('record.next.didIt', { sentence: sentence ?? '' }), () =>
        completeTask({ taskId, done: false }, refetch),
      );
    else notify(t('record.next.didIt', { sentence: sentence ?? '' }));
  };
  const doIt = () => {
    if (way === 'message') onMessage();
    else if (way === 'shortlist') onShortlist(jobId);
    else if (way === 'enrol') onEnrol();
    else if (way === 'pipeline' && jobId) void navigate(`/pipeline/${jobId}`);
    else if (way === 'duplicates') document.getElementById('duplicates')?.scrollIntoView({ block: 'center' });
    else if (way === 'nothing') void markDone();
    else openCallCard({ candidateId, jobId, onSaved: () => void record() });
  };

  const morning = (days: number) => new Date(`${addDays(today(timeZone), days)}T08:00:00`);
  const untilMonday = (8 - new Date(today(timeZone)).getUTCDay()) % 7 || 7;
  const snoozes: Snooze[] = [
    { id: 'later', until: new Date(Date.now() + 3 * hourMs), style: 'time' as const },
    { id: 'tomorrow', until: morning(1), style: 'long' as const },
    { id: 'monday', until: morning(untilMonday), style: 'long' as const },
    { id: 'month', until: morning(30), style: 'long' as const },
  ].map(({ id, until, style }) => ({
    id,
    until,
    label: t(`record.snooze.${id as 'later' | 'tomorrow' | 'monday' | 'month'}`),
    detail: formatDate(until, style),
  }));
  const wake = () => snoozeNextAction({ candidateId, until: new Date().toISOString() }, refetch);
  const snooze = async (chosen: Snooze | undefined) => {
    if (!chosen) return;
    const saved = await snoozeNextAction({ candidateId, until: chosen.until.toISOString() }, refetch);
    if (saved) offerUndo(t('record.next.snoozed', { date: chosen.detail }), wake);
  };

  return {
    doIt,
    doIcon: icons[way] ?? 'phone',
    markDone: () => void markDone(),
    snooze: (chosen: Snooze | undefined) => void snooze(chosen),
    wake: () => void wake(),
    snoozes,
  };
}
