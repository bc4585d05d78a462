import { graphql } from '../../generated/gql.ts';
import type { DismissReason } from '../../generated/graphql.ts';
import { notify, notifyError } from '../../lib/notice.ts';
import { offerUndo } from '../../lib/undo.ts';
import { useWrite } from '../../lib/write.ts';
import { t } from './messages.ts';

const ShortlistSuggested = graphql(`
  mutation ShortlistSuggested($input: ShortlistCandidateInput!) {
    shortlistCandidate(input: $input) {
      __typename
      ... on ShortlistCandidateSuccess {
        entry {
          id
          job {
            id
            stageCounts {
              stage
              count
            }
          }
        }
      }
      ... on CandidateBlocked {
        message
      }
    }
  }
`);

const TakeOffShortlist = graphql(`
  mutation TakeOffShortlist($input: UnshortlistInput!) {
    unshortlist(input: $input) {
      __typename
      ... on UnshortlistSuccess {
        job {
          id
          stageCounts {
            stage
            count
          }
        }
      }
      ... on TooLateToUndo {
        message
      }
    }
  }
`);

const DismissSuggestion = graphql(`
  mutation DismissSuggestion($input: DismissSuggestionInput!) {
    dismissSuggestion(input: $input) {
      __typename
      ... on DismissSuggestionSuccess {
        suggestion {
          __typename
          id
          status
        }
      }
      ... on SuggestionNotOpen {
        suggestion {
          id
          status
        }
      }
    }
  }
`);

const RestoreSuggestion = graphql(`
  mutation RestoreSuggestion($input: RestoreSuggestionInput!) {
    restoreSuggestion(input: $input) {
      __typename
      ... on RestoreSuggestionSuccess {
        suggestion {
          id
          status
        }
      }
    }
  }
`);

export interface Suggested {
  id: string;
  candidate: { id: string; name: string };
}

interface Triage {
  jobId: string;
  /** A row that was decided on goes at once and comes back when that fails or is undone. */
  hide: (suggestionId: string, hidden: boolean) => void;
  onDecided: () => void;
}

export function useTriage({ jobId, hide, onDecided }: Triage) {
  const [shortlist] = useWrite(ShortlistSuggested);
  const [unshortlist] = useWrite(TakeOffShortlist);
  const [dismissSuggestion] = useWrite(DismissSuggestion);
  const [restore] = useWrite(RestoreSuggestion);

  const takeOff = async (suggestion: Suggested, entryId: string) => {
    const result = (await unshortlist({ entryId }))?.unshortlist;
    if (result?.__typename === 'TooLateToUndo') notifyError(result.message);
    if (result?.__typename !== 'UnshortlistSuccess') return;
    hide(suggestion.id, false);
    onDecided();
  };

  const accept = async (suggestion: Suggested) => {
    const { id, candidate } = suggestion;
    hide(id, true);
    const answer = await shortlist({ jobId, candidateId: candidate.id, suggestionId: id });
    const result = answer?.shortlistCandidate;
    if (result?.__typename === 'ShortlistCandidateSuccess') {
      const text = t('rediscovery.shortlisted', { name: candidate.name });
      return offerUndo(text, () => takeOff(suggestion, result.entry.id));
    }
    if (result?.__typename === 'AlreadyInPipeline') return notify(t('rediscovery.alreadyIn', { name: candidate.name }));
    hide(id, false);
    if (result?.__typename === 'CandidateBlocked') notifyError(result.message);
    if (result?.__typename === 'JobClosedAlready') notifyError(t('rediscovery.jobClosed'));
    onDecided();
  };

  const bringBack = async ({ id }: Suggested) => {
    hide(id, false);
    await restore({ suggestionId: id });
    onDecided();
  };

  const dismiss = async (suggestion: Suggested, reason: DismissReason) => {
    const { id, candidate } = suggestion;
    hide(id, true);
    const result = (await dismissSuggestion({ suggestionId: id, reason }))?.dismissSuggestion;
    if (result?.__typename === 'DismissSuggestionSuccess') {
      const text = t('rediscovery.dismissed', { name: candidate.name, reason: t(`rediscovery.reason.${reason}`) });
      offerUndo(text, () => bringBack(suggestion));
    } else if (result?.__typename === 'SuggestionNotOpen') {
      notify(t('rediscovery.notOpen', { name: candidate.name }));
    } else hide(id, false);
    onDecided();
  };

  return { accept, dismiss };
}
