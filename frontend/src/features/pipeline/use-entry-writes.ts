import { graphql } from '../../generated/gql.ts';
import { notify, notifyError } from '../../lib/notice.ts';
import { offerUndo } from '../../lib/undo.ts';
import { useWrite } from '../../lib/write.ts';
import type { Entry } from './fragment.ts';
import { t } from './messages.ts';

const HoldEntry = graphql(`
  mutation HoldEntry($input: HoldEntryInput!) {
    holdEntry(input: $input) {
      __typename
      ... on HoldEntrySuccess {
        entry {
          id
          ...PipelineEntry
        }
      }
    }
  }
`);

const UnshortlistEntry = graphql(`
  mutation UnshortlistEntry($input: UnshortlistInput!) {
    unshortlist(input: $input) {
      __typename
      ... on TooLateToUndo {
        message
      }
    }
  }
`);

const ShortlistApplicant = graphql(`
  mutation ShortlistApplicant($input: ShortlistCandidateInput!) {
    shortlistCandidate(input: $input) {
      __typename
      ... on ShortlistCandidateSuccess {
        entry {
          id
          ...PipelineEntry
        }
      }
      ... on CandidateBlocked {
        message
      }
    }
  }
`);

const refetch = ['PipelineOfJob'];

/** The writes that ask nothing first; each can be undone. */
export function useEntryWrites() {
  const [holdEntry] = useWrite(HoldEntry);
  const [unshortlistEntry] = useWrite(UnshortlistEntry);
  const [shortlistApplicant] = useWrite(ShortlistApplicant);

  const hold = async ({ id, outcome, candidate: { name } }: Entry) => {
    const onHold = outcome !== 'ON_HOLD';
    const result = (await holdEntry({ entryId: id, onHold }))?.holdEntry;
    if (result?.__typename === 'EntryEnded') notifyError(t('pipeline.ended.meanwhile'));
    if (result?.__typename !== 'HoldEntrySuccess') return;
    offerUndo(t(onHold ? 'pipeline.did.hold' : 'pipeline.did.resume', { name }), () =>
      holdEntry({ entryId: id, onHold: !onHold }),
    );
  };
  const unshortlist = async ({ id, candidate: { name } }: Entry) => {
    const result = (await unshortlistEntry({ entryId: id }, { refetch }))?.unshortlist;
    if (result?.__typename === 'TooLateToUndo') notifyError(result.message);
    if (result?.__typename === 'UnshortlistSuccess') notify(t('pipeline.did.unshortlist', { name }));
  };
  const shortlist = async ({ candidate: { id: candidateId, name } }: Entry, jobId: string) => {
    const result = (await shortlistApplicant({ candidateId, jobId }, { refetch }))?.shortlistCandidate;
    if (result?.__typename === 'CandidateBlocked') notifyError(result.message);
    if (result?.__typename !== 'ShortlistCandidateSuccess') return;
    offerUndo(t('pipeline.did.shortlist', { name }), () => unshortlistEntry({ entryId: result.entry.id }, { refetch }));
  };
  return {
    hold: (entry: Entry) => void hold(entry),
    unshortlist: (entry: Entry) => void unshortlist(entry),
    shortlist: (entry: Entry, jobId: string) => void shortlist(entry, jobId),
  };
}
