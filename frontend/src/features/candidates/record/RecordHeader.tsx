import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { availabilityText, heardInName } from '../../../lib/candidate-words.ts';
import { daysBetween, today } from '../../../lib/days.ts';
import { formatAge, formatDate } from '../../../lib/format.ts';
import { LimitedTo } from '../../../lib/LimitedTo.tsx';
import { useMembers } from '../../../lib/members.ts';
import { formatPhone } from '../../../lib/phone.ts';
import { useMe } from '../../../lib/session.tsx';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Link } from '../../../ui/Link.tsx';
import { usePageTitle } from '../../../ui/Page.tsx';
import { TemperatureChip } from '../../../ui/Temperature.tsx';
import { AlsoHere } from './AlsoHere.tsx';
import { ContactFact } from './ContactFact.tsx';
import { InlineText } from './InlineText.tsx';
import { t } from './messages.ts';
import styles from './RecordHeader.module.css';
import { useChangeCandidate } from './use-change-candidate.ts';

const RecordHeaderFragment = graphql(`
  fragment RecordHeader on Candidate {
    id
    name
    version
    limitedTo {
      id
      name
    }
    title
    employer
    emails {
      value
      current
      shared
    }
    phones {
      value
      current
      shared
    }
    links
    location {
      city
      country
    }
    timeZone
    availability {
      kind
      date
      noticeDays
      asOf
      heardIn
    }
    temperature {
      kind
      explanation
    }
    owner {
      id
    }
    ownerLapsesOn
    entries {
      id
      stage
      outcome
      job {
        id
        title
      }
    }
  }
`);

/** From when on it is said that an owner's claim lapses. */
const lapseWarningDays = 30;

/** Who it is, how to reach them, when they are free, who looks after them: in sight while the page scrolls. */
export function RecordHeader({
  candidate,
  actions,
  onAvailability,
}: {
  candidate: FragmentType<typeof RecordHeaderFragment>;
  actions: ReactNode;
  onAvailability: () => void;
}) {
  const { data, complete } = useFragment({ fragment: RecordHeaderFragment, from: candidate });
  usePageTitle(complete ? data.name : '');
  const { nameOf } = useMembers();
  const { timeZone } = useMe();
  const { change } = useChangeCandidate(data.id ?? '', data.version ?? 0);
  if (!complete) return null;
  const { name, title, employer, temperature, availability, owner } = data;
  const phone = data.phones.find(({ current }) => current);
  const email = data.emails.find(({ current }) => current);
  const [profile] = data.links;
  const active = (data.entries ?? []).filter(({ outcome }) => outcome === 'ACTIVE' || outcome === 'ON_HOLD');
  const ownerName = nameOf(owner?.id);
  const lapsesOn =
    data.ownerLapsesOn && daysBetween(today(timeZone), data.ownerLapsesOn) <= lapseWarningDays && data.ownerLapsesOn;
  return (
    <header className={styles.header}>
      <Avatar name={name} size={44} />
      <div className={styles.title}>
        <div className={styles.name}>
          <h1>{name}</h1>
          <TemperatureChip temperature={temperature?.kind} />
          <LimitedTo team={data.limitedTo} />
          {temperature && <span className="meta muted">{temperature.explanation}</span>}
          <AlsoHere candidateId={data.id} />
        </div>
      </div>
      <div className={styles.words}>
        <div className={styles.facts}>
          <span>
            <InlineText
              label={t('record.headline')}
              value={title}
              placeholder={t('record.addHeadline')}
              onSave={(text) => void change({ title: text }, { title }, t('record.headlineSaved', { name }))}
            />{' '}
            {employer && <span className="muted"> {t('record.at', { employer })}</span>}
          </span>
          {phone && (
            <ContactFact icon="phone" href={`tel:${phone.value}`} value={phone.value} text={formatPhone(phone.value)} />
          )}
          {email && <ContactFact icon="mail" href={`mailto:${email.value}`} value={email.value} />}
          {profile && <ContactFact icon="external" href={profile} value={profile} text={t('record.profile')} />}
        </div>
        <div className={styles.facts}>
          <Place location={data.location} timeZone={data.timeZone} />
          <button type="button" className={styles.press} onClick={onAvailability}>
            <Icon name="clock" size={14} />
            <span>
              {availabilityText(availability)}{' '}
              <span className="faint">
                {availability.kind !== 'UNKNOWN' &&
                  availability.asOf &&
                  t('record.confirmed', {
                    age: formatAge(availability.asOf),
                    where: availability.heardIn ? heardInName(availability.heardIn) : 'none',
                  })}
              </span>
            </span>
          </button>
          {ownerName && (
            <span className={styles.fact}>
              <Avatar name={ownerName} size={16} />
              {ownerName}
              {lapsesOn && <span className="faint">{t('record.until', { date: formatDate(lapsesOn) })}</span>}
            </span>
          )}
          {active.slice(0, 3).map(({ id, stage, outcome, job }) => (
            <Link key={id} plain to={`/pipeline/${job.id}`}>
              <Pill tone={outcome === 'ON_HOLD' ? 'passive' : 'submitted'}>
                {t('record.stageOf', { stage: t(`record.stage.${stage}`), job: job.title })}
              </Pill>
            </Link>
          ))}
          {active.length > 3 && (
            <span className="meta muted">{t('record.moreEntries', { count: active.length - 3 })}</span>
          )}
        </div>
      </div>
      <div className={styles.actions}>{actions}</div>
    </header>
  );
}

function Place({
  location,
  timeZone,
}: {
  location: { city: string | null; country: string | null } | null;
  timeZone: string | null;
}) {
  const place = [location?.city, location?.country].filter(Boolean).join(', ');
  if (!place && !timeZone) return null;
  return (
    <span className={styles.fact}>
      <Icon name="pin" size={14} />
      {place}
      {timeZone && (
        <span className="faint number">
          {t('record.localTime', { time: formatDate(new Date(), 'time', timeZone) })}
        </span>
      )}
    </span>
  );
}
