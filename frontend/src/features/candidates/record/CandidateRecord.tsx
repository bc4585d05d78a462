import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { Columns } from '../../../ui/Page.tsx';
import { Background } from './Background.tsx';
import { Blocks } from './Blocks.tsx';
import { Duplicates } from './Duplicates.tsx';
import { Ledger } from './Ledger.tsx';
import { NextActionStrip } from './NextActionStrip.tsx';
import { OpenRoles } from './OpenRoles.tsx';
import { PersonTasks } from './PersonTasks.tsx';
import { Pins } from './Pins.tsx';
import { Preferences } from './Preferences.tsx';
import { RecordActions } from './RecordActions.tsx';
import { type Asked, RecordDialogs } from './RecordDialogs.tsx';
import { RecordHeader } from './RecordHeader.tsx';
import { SkillsAndTags } from './SkillsAndTags.tsx';
import { Standing } from './Standing.tsx';
import { Timeline } from './Timeline.tsx';

export const CandidateRecordFragment = graphql(`
  fragment CandidateRecord on Candidate {
    id
    name
    nextAction {
      kind
    }
    blocks {
      id
      kind
    }
    ...RecordHeader
    ...RecordBlocks
    ...RecordNextAction
    ...RecordLedger
    ...RecordPins
    ...RecordDialogs
    ...Preferences
    ...SkillsAndTags
    ...OpenRoles
    ...PersonTasks
    ...Duplicates
    ...Standing
    ...Background
  }
`);

export function CandidateRecord({ candidate }: { candidate: FragmentType<typeof CandidateRecordFragment> }) {
  const { data, complete } = useFragment({
    fragment: CandidateRecordFragment,
    fragmentName: 'CandidateRecord',
    from: candidate,
  });
  const [asked, setAsked] = useState<Asked | null>(null);
  if (!complete) return null;
  const ask = (dialog: Asked['dialog'], rest: Omit<Asked, 'dialog'> = {}) => setAsked({ dialog, ...rest });
  const forbidden = data.blocks.some(({ kind }) => kind === 'DO_NOT_CONTACT');
  return (
    <>
      <RecordHeader
        candidate={data}
        onAvailability={() => ask('availability')}
        actions={
          <RecordActions
            candidateId={data.id}
            hasNextAction={data.nextAction !== null}
            canCall={!forbidden}
            onAsk={ask}
          />
        }
      />
      <Blocks candidate={data} />
      <NextActionStrip
        candidate={data}
        onMessage={() => ask('message', { direction: 'OUTBOUND' })}
        onShortlist={(jobId) => ask('shortlist', { jobId })}
        onEnrol={() => ask('enrol')}
        onChange={(instead) => ask('task', { instead })}
      />
      <Ledger candidate={data} />
      <Columns
        aside={
          <>
            <Duplicates candidate={data} />
            <Preferences candidate={data} />
            <SkillsAndTags candidate={data} />
            <OpenRoles candidate={data} onShortlist={(jobId) => ask('shortlist', { jobId })} />
            <PersonTasks candidate={data} onAdd={() => ask('task')} />
            <Standing candidate={data} onPool={() => ask('pool')} />
            <Background candidate={data} />
          </>
        }
      >
        <Pins candidate={data} />
        <Timeline candidateId={data.id} />
      </Columns>
      {asked && <RecordDialogs candidate={data} asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
