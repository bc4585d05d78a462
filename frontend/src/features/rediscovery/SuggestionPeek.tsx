import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import type { PeekPersonQuery } from '../../generated/graphql.ts';
import {
  availabilityText,
  employmentName,
  heardInName,
  payText,
  sourceName,
  workModeName,
} from '../../lib/candidate-words.ts';
import { formatAge } from '../../lib/format.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Chip, Chips } from '../../ui/Chip.tsx';
import { KeyValues } from '../../ui/Page.tsx';
import { Peek } from '../../ui/Peek.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { t } from './messages.ts';
import styles from './SuggestionPeek.module.css';

const PeekPerson = graphql(`
  query PeekPerson($id: ID!) {
    candidate(id: $id) {
      id
      skills {
        name
        years
      }
      availability {
        kind
        date
        noticeDays
        asOf
        heardIn
      }
      pay {
        minMinor
        maxMinor
        currency
        period
      }
      preferences {
        employmentTypes
        workModes
        locations
        willNot
      }
      source {
        type
      }
      summary {
        source
        history
        historyAt
        submission
        submissionAt
        nextAction
      }
      fitNotes {
        id
        text
      }
      handoff {
        id
        text
      }
    }
  }
`);

/** Skills, availability with its age, and the ledger in short: enough to decide without leaving the list. */
export function SuggestionPeek({
  candidateId,
  name,
  onShortlist,
  onClose,
}: {
  candidateId: string;
  name: string;
  onShortlist: () => void;
  onClose: () => void;
}) {
  const { data, previousData, error, refetch } = useQuery(PeekPerson, { variables: { id: candidateId } });
  const person = (data ?? previousData)?.candidate;
  return (
    <Peek
      title={name}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" kbd="s" onPress={onShortlist}>
            {t('rediscovery.shortlist')}
          </Button>
          <LinkButton to={`/candidates/${candidateId}`} kbd="enter">
            {t('rediscovery.openRecord')}
          </LinkButton>
        </>
      }
    >
      {error && !person && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!person && !error && <Skeleton rows={6} rowHeight={28} />}
      {person && (
        <div className={styles.peek}>
          <KeyValues items={facts(person)} />
          <h3>{t('rediscovery.peek.skills')}</h3>
          {person.skills.length === 0 && <p className="muted">{t('rediscovery.peek.noSkills')}</p>}
          <Chips>
            {person.skills.slice(0, 24).map((skill) => (
              <Chip key={skill.name} {...(skill.years && { age: `${skill.years} y` })}>
                {skill.name}
              </Chip>
            ))}
          </Chips>
          {person.handoff && <Quote title={t('rediscovery.peek.handoff')} texts={[person.handoff.text]} />}
          {person.fitNotes.length > 0 && (
            <Quote title={t('rediscovery.peek.fitNote')} texts={person.fitNotes.map(({ text }) => text)} />
          )}
        </div>
      )}
    </Peek>
  );
}

function Quote({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      {texts.map((text) => (
        <p key={text} className={styles.quote}>
          {text}
        </p>
      ))}
    </>
  );
}

type Person = NonNullable<PeekPersonQuery['candidate']>;

function facts({ availability, pay, preferences, source, summary }: Person) {
  const { asOf, heardIn } = availability;
  const heard = asOf
    ? t('rediscovery.peek.heard', { where: heardIn ? heardInName(heardIn) : '', age: formatAge(asOf) })
    : '';
  const wants = [
    ...preferences.employmentTypes.map(employmentName),
    ...preferences.workModes.map(workModeName),
    ...preferences.locations,
  ].join(', ');
  const aged = (text: string, at: string | null) => (at ? `${text} · ${formatAge(at)}` : text);
  const rows: (readonly [string, string | null])[] = [
    [t('rediscovery.peek.availability'), [availabilityText(availability), heard].filter(Boolean).join(' · ')],
    [t('rediscovery.peek.pay'), pay && payText(pay)],
    [t('rediscovery.peek.prefers'), wants],
    [t('rediscovery.peek.source'), summary.source || sourceName(source.type)],
    [t('rediscovery.peek.history'), summary.history && aged(summary.history, summary.historyAt)],
    [
      t('rediscovery.peek.submission'),
      summary.submission ? aged(summary.submission, summary.submissionAt) : t('rediscovery.peek.never'),
    ],
    [t('rediscovery.peek.next'), summary.nextAction],
  ];
  return rows.filter((row): row is readonly [string, string] => Boolean(row[1]));
}
