import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { availabilityText, heardInName } from '../../lib/candidate-words.ts';
import { formatAge, formatDate } from '../../lib/format.ts';
import { formatPhone } from '../../lib/phone.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ExternalLink } from '../../ui/Link.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Banner } from '../../ui/States.tsx';
import { TemperatureChip } from '../../ui/Temperature.tsx';
import styles from './CallCard.module.css';
import { t } from './messages.ts';

const CallFactsFragment = graphql(`
  fragment CallFacts on Candidate {
    id
    title
    timeZone
    temperature {
      kind
    }
    phones {
      value
      current
      shared
    }
    blocks {
      id
      kind
      reason
    }
    availability {
      kind
      date
      noticeDays
      asOf
      heardIn
    }
    nextAction {
      sentence
    }
    timeline(
      first: 8
      filter: {
        fieldChanges: false
        kinds: [
          NOTE
          FIT_NOTE
          CALL
          EMAIL
          SMS
          WHATSAPP
          LINKEDIN
          MEETING
          HANDOFF
          APPLICATION
          SUBMITTED
          INTERVIEW
          FEEDBACK
          OFFER
          REJECTED
          WITHDRAWN
          PLACED
          PLACEMENT_ENDED
        ]
      }
    ) {
      edges {
        cursor
        node {
          id
          sentence
          text
          occurredAt
          retracted
        }
      }
    }
  }
`);

/** What one looks at while it rings: the number, what was said or decided last, what to confirm. */
export function CallFacts({
  candidate,
  confirmRightFor,
}: {
  candidate: FragmentType<typeof CallFactsFragment>;
  /** The job the right to represent is still missing for. */
  confirmRightFor: string | undefined;
}) {
  const { data, complete } = useFragment({ fragment: CallFactsFragment, from: candidate });
  if (!complete) return null;
  const { availability, timeZone, temperature } = data;
  const phones = data.phones.filter(({ current }) => current);
  const facts = data.timeline.edges.filter(({ node }) => !node.retracted).slice(0, 3);
  const forbidden = data.blocks.find(({ kind }) => kind === 'DO_NOT_CONTACT');
  return (
    <div className="stack">
      {forbidden && (
        <Banner tone="danger" icon="ban">
          {t('call.forbidden')} {forbidden.reason}
        </Banner>
      )}
      <div className={styles.number}>
        {phones.length === 0 && <span className="muted">{t('call.noNumber')}</span>}
        {phones.map(({ value }, position) => (
          <span key={value} className={position === 0 ? styles.first : 'number muted'}>
            {position === 0 && <Icon name="phone" />}
            <ExternalLink href={`tel:${value}`}>{formatPhone(value)}</ExternalLink>
          </span>
        ))}
        <TemperatureChip temperature={temperature?.kind} />
        <span className="meta muted facts">
          {data.title && <span>{data.title}</span>}
          {timeZone && <span>{t('call.localTime', { time: formatDate(new Date(), 'time', timeZone) })}</span>}
        </span>
      </div>
      {data.nextAction && <p className="muted">{data.nextAction.sentence}</p>}
      <ul className={styles.facts} aria-label={t('call.facts')}>
        {facts.map(({ node }) => (
          <li key={node.id}>
            <p className="one-line">
              {node.sentence}
              {node.text && <span className="muted"> “{node.text}”</span>}
            </p>
            <span className="meta faint">
              <RelativeTime at={node.occurredAt} />
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.confirm}>
        <h3>{t('call.confirm')}</h3>
        <ul>
          <li>
            {availabilityText(availability)}{' '}
            {availability.asOf && (
              <span className="muted">
                {t('call.asOf', {
                  age: formatAge(availability.asOf),
                  where: availability.heardIn ? heardInName(availability.heardIn) : 'none',
                })}
              </span>
            )}
          </li>
          {confirmRightFor && <li>{t('call.confirmRight', { job: confirmRightFor })}</li>}
        </ul>
      </div>
    </div>
  );
}
