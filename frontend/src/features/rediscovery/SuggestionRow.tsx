import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import type { DismissReason } from '../../generated/graphql.ts';
import { useMe } from '../../lib/session.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { TemperatureChip } from '../../ui/Temperature.tsx';
import { DismissReasons } from './DismissReasons.tsx';
import { t } from './messages.ts';
import { Reasons } from './Reasons.tsx';
import styles from './SuggestionRow.module.css';

const SuggestionRowFragment = graphql(`
  fragment SuggestionRow on Suggestion {
    id
    strengthenedAt
    candidate {
      id
      name
      title
      employer
      lastContactAt
      location {
        city
      }
      temperature {
        kind
        explanation
      }
      owner {
        id
        name
      }
    }
    reasons {
      feature
      sentence
      heardIn
      evidenceAt
      evidenceKind
      evidenceId
      against
    }
  }
`);

export interface RowActions {
  shortlist: () => void;
  message: () => void;
  call: () => void;
  askWhy: () => void;
  dismiss: (reason: DismissReason) => void;
  keep: () => void;
}

export function SuggestionRow({
  suggestion: masked,
  isCurrent,
  isDismissing,
  actions,
}: {
  suggestion: FragmentType<typeof SuggestionRowFragment>;
  isCurrent: boolean;
  isDismissing: boolean;
  actions: RowActions;
}) {
  const { data: suggestion, complete } = useFragment({ fragment: SuggestionRowFragment, from: masked });
  if (!complete) return null;
  const { candidate, reasons } = suggestion;
  const { name } = candidate;
  const headline = [candidate.title ?? candidate.employer, candidate.location?.city].filter(Boolean).join(', ');
  return (
    <article className={styles.row} aria-label={name}>
      <Avatar name={name} size={28} />
      <div className={styles.words}>
        <p className={styles.who}>
          <span className={styles.name}>
            <Link plain to={`/candidates/${candidate.id}`}>
              {name}
            </Link>
          </span>
          <TemperatureChip temperature={candidate.temperature?.kind} />
          <span className="muted">{headline}</span>
          {suggestion.strengthenedAt && (
            <span className={styles.news}>
              {t('rediscovery.strengthened')} <RelativeTime at={suggestion.strengthenedAt} words />
            </span>
          )}
        </p>
        <Reasons candidateId={candidate.id} reasons={reasons} />
        {isDismissing && <DismissReasons name={name} onDismiss={actions.dismiss} onKeep={actions.keep} />}
      </div>
      <div className={styles.side}>
        <div className={styles.buttons}>
          <Button
            variant={isCurrent ? 'primary' : 'secondary'}
            {...(isCurrent && { kbd: 's' })}
            onPress={actions.shortlist}
          >
            {t('rediscovery.shortlist')}
            <span className="screen-reader"> {name}</span>
          </Button>
          <IconButton
            icon="phone"
            variant="secondary"
            kbd="l"
            label={t('rediscovery.call', { name })}
            onPress={actions.call}
          />
          <IconButton
            icon="mail"
            variant="secondary"
            kbd="m"
            label={t('rediscovery.message', { name })}
            onPress={actions.message}
          />
          <IconButton
            icon="close"
            kbd="delete"
            label={t('rediscovery.dismiss', { name })}
            onPress={isDismissing ? actions.keep : actions.askWhy}
          />
        </div>
        <Contact owner={candidate.owner} lastContactAt={candidate.lastContactAt} />
      </div>
    </article>
  );
}

function Contact({
  owner,
  lastContactAt,
}: {
  owner: { id: string; name: string } | null;
  lastContactAt: string | null;
}) {
  const { member } = useMe();
  const whose = !owner
    ? t('rediscovery.unowned')
    : owner.id === member.id
      ? t('rediscovery.yours')
      : t('rediscovery.theirs', { name: owner.name.split(' ')[0] });
  return (
    <p className={styles.contact}>
      {owner && <Avatar name={owner.name} size={16} />}
      <span>
        {whose},{' '}
        {lastContactAt ? (
          <>
            {t('rediscovery.lastContact')} <RelativeTime at={lastContactAt} words />
          </>
        ) : (
          t('rediscovery.neverMet')
        )}
      </span>
    </p>
  );
}
