import { graphql } from '../../../generated/gql.ts';
import type { ProposedEnrolmentFragment } from '../../../generated/graphql.ts';
import { notify, notifyError } from '../../../lib/notice.ts';
import { useWrite } from '../../../lib/write.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Section } from '../../../ui/Page.tsx';
import { t } from '../messages.ts';
import styles from './Proposals.module.css';
import { ChangeEnrolment } from './use-enrolment-writes.ts';

export const ProposedEnrolment = graphql(`
  fragment ProposedEnrolment on Enrolment {
    id
    startedBecause
    candidate {
      id
      name
    }
    path {
      id
      name
    }
  }
`);

const ConfirmProposal = graphql(`
  mutation ConfirmProposal($input: EnrolInput!) {
    enrol(input: $input) {
      __typename
      ... on AlreadyEnrolled {
        enrolment {
          id
          path {
            id
            name
          }
        }
      }
      ... on NurtureForbidden {
        message
      }
    }
  }
`);

const refetch = ['Nurture', 'PathOfPage'];

/** What a rule proposes; somebody confirms. */
export function Proposals({ enrolments }: { enrolments: readonly ProposedEnrolmentFragment[] }) {
  const [enrol, isConfirming] = useWrite(ConfirmProposal);
  const [change, isDeclining] = useWrite(ChangeEnrolment);
  const confirm = async ({ candidate, path }: ProposedEnrolmentFragment) => {
    const result = (await enrol({ candidateId: candidate.id, pathId: path.id }, { refetch }))?.enrol;
    if (result?.__typename === 'NurtureForbidden') notifyError(result.message);
    if (result?.__typename === 'AlreadyEnrolled')
      notifyError(t('nurture.already', { name: candidate.name, path: result.enrolment.path.name }));
    if (result?.__typename === 'EnrolSuccess') notify(t('nurture.confirmed', { name: candidate.name }));
  };
  const decline = async ({ id, candidate }: ProposedEnrolmentFragment) => {
    if (await change({ enrolmentId: id, action: 'STOP' }, { refetch }))
      notify(t('nurture.declined', { name: candidate.name }));
  };
  return (
    <Section title={t('nurture.proposed')} aside={t('nurture.proposedAside')} flush>
      <ul>
        {enrolments.map((proposal) => (
          <li key={proposal.id} className={styles.proposal}>
            <Avatar name={proposal.candidate.name} size={28} />
            <div>
              <p>
                <Link plain to={`/candidates/${proposal.candidate.id}`}>
                  <b>{proposal.candidate.name}</b>
                </Link>{' '}
                <span className="muted">{t('nurture.forPath', { path: proposal.path.name })}</span>
              </p>
              <p className="meta muted">{proposal.startedBecause}</p>
            </div>
            <div className={styles.actions}>
              <Button icon="check" isDisabled={isConfirming} onPress={() => void confirm(proposal)}>
                {t('nurture.confirm')}
                <span className="screen-reader">{proposal.candidate.name}</span>
              </Button>
              <Button variant="ghost" isDisabled={isDeclining} onPress={() => void decline(proposal)}>
                {t('nurture.decline')}
                <span className="screen-reader">{proposal.candidate.name}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
