import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { closeCallCard } from '../../lib/call-card.ts';
import { useMe } from '../../lib/session.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { CallFacts } from './CallFacts.tsx';
import { CallKeys } from './CallKeys.tsx';
import { type CallDraft, callInput, emptyDraft, talked } from './call-draft.ts';
import { FollowUp } from './FollowUp.tsx';
import { Heard } from './Heard.tsx';
import { t } from './messages.ts';
import { Outcomes } from './Outcomes.tsx';
import { useLogCall } from './use-log-call.ts';

const CallFormFragment = graphql(`
  fragment CallForm on Candidate {
    id
    name
    ...CallFacts
    entries {
      id
      outcome
      job {
        id
        title
        client {
          id
          name
        }
      }
      rightToRepresent {
        id
        status
      }
    }
    suggestions {
      id
      jobTitle
      clientName
      job {
        id
      }
    }
  }
`);

export interface CallJob {
  id: string;
  label: string;
  hasRight: boolean;
}

/** Everything heard in a call, saved as one write. */
export function CallForm({
  candidate,
  jobId,
  onSaved,
}: {
  candidate: FragmentType<typeof CallFormFragment>;
  jobId: string | undefined;
  onSaved: (() => void) | undefined;
}) {
  const { data, complete } = useFragment({ fragment: CallFormFragment, fragmentName: 'CallForm', from: candidate });
  const { timeZone } = useMe();
  const jobs = complete ? jobsOf(data.entries ?? [], data.suggestions ?? []) : [];
  const [draft, setDraft] = useState<CallDraft>(() =>
    emptyDraft(jobId ?? (jobs.length === 1 ? jobs[0]?.id : undefined)),
  );
  const { logCall, isBusy, refusal, errorOf } = useLogCall();
  if (!complete) return null;
  const job = jobs.find(({ id }) => id === draft.jobId);
  const change = (changed: Partial<CallDraft>) => setDraft({ ...draft, ...changed });
  const input = callInput(data.id, draft, timeZone);
  const save = async () => {
    if (!input || !(await logCall(data.name, input))) return;
    closeCallCard();
    onSaved?.();
  };

  return (
    <FormDialog
      title={t('call.with', { name: data.name })}
      saveLabel={t('call.save')}
      isBusy={isBusy}
      canSave={input !== undefined}
      refusal={refusal}
      onSave={() => void save()}
      onClose={closeCallCard}
      wide
    >
      <CallKeys onOutcome={(outcome) => change({ outcome })} />
      <CallFacts candidate={data} confirmRightFor={job && !job.hasRight ? job.label : undefined} />
      <Outcomes value={draft.outcome} onChange={(outcome) => change({ outcome })} error={errorOf('outcome')} />
      <TextArea
        label={t('call.note')}
        rows={3}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={errorOf('text')}
      />
      {draft.outcome === 'SPOKE' && (
        <Checkbox
          label={t('call.interest')}
          isSelected={draft.interestStated}
          onChange={(interestStated) => change({ interestStated })}
        />
      )}
      {talked(draft.outcome) && <Heard draft={draft} jobs={jobs} onChange={change} errorOf={errorOf} />}
      <FollowUp draft={draft} onChange={change} error={errorOf('followUp')} />
    </FormDialog>
  );
}

interface EntryOfPerson {
  outcome: string;
  job: { id: string; title: string; client: { name: string } };
  rightToRepresent: { status: string } | null;
}

interface SuggestionOfPerson {
  jobTitle: string;
  clientName: string;
  job: { id: string };
}

/** Jobs the call may be about: those the person is in, then those they fit. */
function jobsOf(entries: readonly EntryOfPerson[], suggestions: readonly SuggestionOfPerson[]): CallJob[] {
  const active = entries
    .filter(({ outcome }) => outcome === 'ACTIVE' || outcome === 'ON_HOLD')
    .map(({ job, rightToRepresent }) => ({
      id: job.id,
      label: `${job.title}, ${job.client.name}`,
      hasRight: rightToRepresent?.status === 'GIVEN',
    }));
  const suggested = suggestions
    .filter(({ job }) => !active.some(({ id }) => id === job.id))
    .map(({ job, jobTitle, clientName }) => ({ id: job.id, label: `${jobTitle}, ${clientName}`, hasRight: false }));
  return [...active, ...suggested];
}
