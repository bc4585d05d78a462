import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { availabilityText, heardInName, payText } from '../../../lib/candidate-words.ts';
import { formatAge } from '../../../lib/format.ts';
import { useMembers } from '../../../lib/members.ts';
import { formatPhone } from '../../../lib/phone.ts';
import { Person } from '../../../ui/Avatar.tsx';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Chip, Chips } from '../../../ui/Chip.tsx';
import { ExternalLink } from '../../../ui/Link.tsx';
import { KeyValues } from '../../../ui/Page.tsx';
import { Peek } from '../../../ui/Peek.tsx';
import { TemperatureChip } from '../../../ui/Temperature.tsx';
import { FitSignals } from '../FitSignals.tsx';
import { t } from './messages.ts';

const PeekFragment = graphql(`
  fragment CandidatePeek on Candidate {
    id
    name
    title
    employer
    phones {
      value
      current
      shared
    }
    emails {
      value
      current
      shared
    }
    location {
      city
      country
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
    skills {
      name
      years
      heardIn
      asOf
    }
    tags
    temperature {
      kind
      explanation
    }
    owner {
      id
    }
    summary {
      history
      historyAt
      nextAction
      fitSignals {
        label
        asOf
        tone
      }
    }
  }
`);

/** The essentials of the person under the cursor. */
export function CandidatePeek({
  candidate,
  onCall,
  onClose,
}: {
  candidate: FragmentType<typeof PeekFragment>;
  onCall: () => void;
  onClose: () => void;
}) {
  const { data, complete } = useFragment({ fragment: PeekFragment, from: candidate });
  const { nameOf } = useMembers();
  if (!complete) return null;
  const { id, name, title, employer, availability, pay, skills, tags, temperature, owner, summary } = data;
  const place = [data.location?.city, data.location?.country].filter(Boolean).join(', ');
  const [phone] = data.phones;
  const [email] = data.emails;
  const said = availability.asOf
    ? t('list.peek.asOf', {
        age: formatAge(availability.asOf),
        where: availability.heardIn ? heardInName(availability.heardIn) : 'none',
      })
    : '';
  return (
    <Peek
      title={name}
      onClose={onClose}
      actions={
        <>
          <LinkButton to={`/candidates/${id}`} variant="primary" kbd="enter">
            {t('list.peek.open')}
          </LinkButton>
          <Button icon="phone" kbd="l" onPress={onCall}>
            {t('list.peek.call')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <div>
          <p>{[title, employer].filter(Boolean).join(', ')}</p>
          <p className="row wrap">
            <TemperatureChip temperature={temperature?.kind} />
            {temperature && <span className="meta muted">{temperature.explanation}</span>}
          </p>
        </div>
        {summary.nextAction && (
          <p>
            <b>{summary.nextAction}</b>
          </p>
        )}
        <KeyValues
          items={[
            ...(phone
              ? ([
                  [
                    t('list.peek.phone'),
                    <ExternalLink key="phone" href={`tel:${phone.value}`}>
                      {formatPhone(phone.value)}
                    </ExternalLink>,
                  ],
                ] as const)
              : []),
            ...(email
              ? ([
                  [
                    t('list.peek.email'),
                    <ExternalLink key="email" href={`mailto:${email.value}`}>
                      {email.value}
                    </ExternalLink>,
                  ],
                ] as const)
              : []),
            ...(place ? ([[t('list.peek.place'), place]] as const) : []),
            [
              t('list.peek.availability'),
              <span key="availability">
                {availabilityText(availability)} <span className="faint">{said}</span>
              </span>,
            ],
            ...(pay ? ([[t('list.peek.pay'), payText(pay)]] as const) : []),
            ...(owner ? ([[t('list.column.owner'), <Person key="owner" name={nameOf(owner.id)} />]] as const) : []),
            [
              t('list.column.history'),
              summary.history
                ? `${summary.history}${summary.historyAt ? `, ${t('list.ago', { age: formatAge(summary.historyAt) })}` : ''}`
                : t('list.noContact'),
            ],
          ]}
        />
        <FitSignals signals={summary.fitSignals} />
        {skills.length > 0 && (
          <Chips>
            {skills.slice(0, 10).map((skill) => (
              <Chip
                key={skill.name}
                age={skill.years === null ? undefined : t('list.peek.years', { years: skill.years })}
              >
                {skill.name}
              </Chip>
            ))}
          </Chips>
        )}
        {tags.length > 0 && <p className="meta muted">{tags.join(', ')}</p>}
      </div>
    </Peek>
  );
}
