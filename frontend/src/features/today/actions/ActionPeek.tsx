import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { PeekOfDayQuery } from '../../../generated/graphql.ts';
import { availabilityText, payText } from '../../../lib/candidate-words.ts';
import { formatAge } from '../../../lib/format.ts';
import { formatPhone } from '../../../lib/phone.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { ExternalLink } from '../../../ui/Link.tsx';
import { KeyValues } from '../../../ui/Page.tsx';
import { Peek } from '../../../ui/Peek.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { TemperatureChip } from '../../../ui/Temperature.tsx';
import { t } from '../messages.ts';
import styles from './ActionPeek.module.css';
import { actionLook } from './action-kinds.ts';
import type { DoableAction } from './use-do-action.ts';

const PeekOfDay = graphql(`
  query PeekOfDay($id: ID!) {
    candidate(id: $id) {
      id
      name
      title
      employer
      temperature {
        kind
        explanation
      }
      phones {
        value
        current
      }
      emails {
        value
        current
      }
      availability {
        kind
        date
        noticeDays
        asOf
      }
      pay {
        minMinor
        maxMinor
        currency
        period
      }
      pinnedNote {
        id
        text
      }
      handoff {
        id
        text
      }
      summary {
        source
        history
        historyAt
        submission
        submissionAt
      }
      timeline(first: 4, filter: { fieldChanges: false }) {
        edges {
          node {
            id
            sentence
            occurredAt
            text
          }
        }
      }
    }
  }
`);

/** Enough of the person to act without leaving the list. */
export function ActionPeek({
  action,
  onDo,
  onDone,
  onClose,
}: {
  action: DoableAction & { reason: string };
  onDo: () => void;
  onDone: () => void;
  onClose: () => void;
}) {
  const { data, error, refetch } = useQuery(PeekOfDay, { variables: { id: action.candidate.id } });
  const person = data?.candidate;
  const { icon, label } = actionLook(action.kind);
  return (
    <Peek
      title={action.candidate.name}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" icon={icon} kbd="d" onPress={onDo}>
            {label}
          </Button>
          <Button icon="check" kbd="e" onPress={onDone}>
            {t('today.done')}
          </Button>
          <LinkButton to={`/candidates/${action.candidate.id}`} variant="ghost" kbd="enter">
            {t('today.openRecord')}
          </LinkButton>
        </>
      }
    >
      <div className="stack">
        <p className={styles.next}>
          <b>{action.sentence}</b>
          <span className="meta muted">{action.reason}</span>
        </p>
        {error && !person && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!person && !error && <Skeleton rows={5} rowHeight={28} />}
        {person && <PersonFacts person={person} />}
      </div>
    </Peek>
  );
}

type Person = NonNullable<PeekOfDayQuery['candidate']>;

function PersonFacts({ person }: { person: Person }) {
  const { temperature, handoff, pinnedNote } = person;
  const said = handoff?.text ?? pinnedNote?.text;
  return (
    <>
      <p className="muted">{[person.title, person.employer].filter(Boolean).join(', ')}</p>
      {temperature && (
        <p className="row wrap">
          <TemperatureChip temperature={temperature.kind} />
          <span className="meta muted">{temperature.explanation}</span>
        </p>
      )}
      <KeyValues items={facts(person)} />
      {said && <p className={styles.note}>{said}</p>}
      <ol className={styles.timeline} aria-label={t('today.peek.lately')}>
        {person.timeline.edges.map(({ node }) => (
          <li key={node.id}>
            <p>{node.sentence}</p>
            {node.text && <p className="meta muted one-line">{node.text}</p>}
            <span className="meta faint number">{formatAge(node.occurredAt)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function facts({ phones, emails, availability, pay, summary }: Person) {
  const phone = phones.find(({ current }) => current)?.value;
  const email = emails.find(({ current }) => current)?.value;
  const heard = availability.asOf ? t('today.peek.heard', { age: formatAge(availability.asOf) }) : '';
  const rows: [string, ReactNode][] = [
    [t('today.peek.phone'), phone && <ExternalLink href={`tel:${phone}`}>{formatPhone(phone)}</ExternalLink>],
    [t('today.peek.email'), email && <ExternalLink href={`mailto:${email}`}>{email}</ExternalLink>],
    [t('today.peek.availability'), [availabilityText(availability), heard].filter(Boolean).join(', ')],
    [t('today.peek.pay'), pay && payText(pay)],
    [t('today.peek.source'), summary.source],
    [t('today.peek.submission'), summary.submission],
  ];
  return rows.filter(([, value]) => Boolean(value));
}
