import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import type { Direction } from '../../../generated/graphql.ts';
import { AvailabilityDialog } from '../dialogs/AvailabilityDialog.tsx';
import { BlockDialog } from '../dialogs/BlockDialog.tsx';
import { EnrolDialog } from '../dialogs/EnrolDialog.tsx';
import { FitNoteDialog } from '../dialogs/FitNoteDialog.tsx';
import { HandOverDialog } from '../dialogs/HandOverDialog.tsx';
import { LimitPerson } from '../dialogs/LimitPerson.tsx';
import { MessageDialog } from '../dialogs/MessageDialog.tsx';
import { NoteDialog } from '../dialogs/NoteDialog.tsx';
import { PoolDialog } from '../dialogs/PoolDialog.tsx';
import { ShortlistDialog } from '../dialogs/ShortlistDialog.tsx';
import { TaskDialog } from '../dialogs/TaskDialog.tsx';

const RecordDialogsFragment = graphql(`
  fragment RecordDialogs on Candidate {
    id
    name
    owner {
      id
    }
    limitedTo {
      id
    }
    availability {
      kind
      date
      noticeDays
      heardIn
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

export interface Asked {
  dialog:
    | 'note'
    | 'fit'
    | 'message'
    | 'availability'
    | 'task'
    | 'handOver'
    | 'block'
    | 'shortlist'
    | 'pool'
    | 'enrol'
    | 'limit';
  direction?: Direction | undefined;
  jobId?: string | undefined;
  /** The next action that a task replaces. */
  instead?: string | undefined;
}

/** The one dialog that was asked for. */
export function RecordDialogs({
  candidate,
  asked: { dialog, direction, jobId, instead },
  onClose,
}: {
  candidate: FragmentType<typeof RecordDialogsFragment>;
  asked: Asked;
  onClose: () => void;
}) {
  const { data, complete } = useFragment({ fragment: RecordDialogsFragment, from: candidate });
  if (!complete) return null;
  const person = { id: data.id, name: data.name };
  switch (dialog) {
    case 'note':
      return <NoteDialog person={person} onClose={onClose} />;
    case 'fit':
      return <FitNoteDialog person={person} onClose={onClose} />;
    case 'message':
      return <MessageDialog person={person} onClose={onClose} {...(direction && { direction })} />;
    case 'availability':
      return <AvailabilityDialog person={person} known={data.availability} onClose={onClose} />;
    case 'task':
      return <TaskDialog person={person} instead={instead} onClose={onClose} />;
    case 'handOver':
      return <HandOverDialog people={[{ ...person, ownerId: data.owner?.id ?? null }]} onClose={onClose} />;
    case 'block':
      return <BlockDialog person={person} onClose={onClose} />;
    case 'pool':
      return <PoolDialog people={[person]} onClose={onClose} />;
    case 'enrol':
      return <EnrolDialog person={person} onClose={onClose} />;
    case 'limit':
      return (
        <LimitPerson
          person={{ ...person, limitedTo: data.limitedTo, ownerId: data.owner?.id ?? null }}
          onClose={onClose}
        />
      );
    case 'shortlist':
      return (
        <ShortlistDialog
          person={person}
          jobId={jobId}
          suggested={(data.suggestions ?? []).map(({ id, job, jobTitle, clientName }) => ({
            id: job.id,
            suggestionId: id,
            label: `${jobTitle}, ${clientName}`,
          }))}
          onClose={onClose}
        />
      );
  }
}
