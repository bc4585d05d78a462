import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { sourceName } from '../../../lib/candidate-words.ts';
import { formatDate } from '../../../lib/format.ts';
import { useMembers } from '../../../lib/members.ts';
import { formatPhone } from '../../../lib/phone.ts';
import { KeyValues, Section } from '../../../ui/Page.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { AboutEditor } from './AboutEditor.tsx';
import styles from './Aside.module.css';
import { EditableSection } from './EditableSection.tsx';
import { t } from './messages.ts';

const BackgroundFragment = graphql(`
  fragment Background on Candidate {
    id
    name
    version
    employer
    location {
      city
      country
    }
    languages
    positions {
      title
      employer
      startDate
      endDate
    }
    source {
      type
      channel
      referrer
      firstSeenAt
    }
    fitNotes {
      id
      text
      role
      clientName
      sector
      asOf
      author {
        id
      }
    }
    secondaryOwners {
      id
    }
    externalReferences {
      system
      reference: id
    }
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
  }
`);

/** Fit notes, then where the person comes from and everything else that is known. */
export function Background({ candidate }: { candidate: FragmentType<typeof BackgroundFragment> }) {
  const { data, complete } = useFragment({ fragment: BackgroundFragment, from: candidate });
  const { nameOf } = useMembers();
  if (!complete) return null;
  const { source, fitNotes, positions } = data;
  const others = [...data.phones.slice(1), ...data.emails.slice(1)];
  const facts: [string, ReactNode][] = [
    [
      t('record.about.source'),
      [
        sourceName(source.type),
        source.channel,
        source.referrer && t('record.about.referrer', { name: source.referrer }),
      ]
        .filter(Boolean)
        .join(', '),
    ],
    [t('record.about.firstSeen'), formatDate(source.firstSeenAt)],
  ];
  if (data.secondaryOwners.length > 0)
    facts.push([t('record.about.also'), data.secondaryOwners.map(({ id }) => nameOf(id)).join(', ')]);
  if (data.languages.length > 0) facts.push([t('record.about.languages'), data.languages.map(languageName).join(', ')]);
  if (others.length > 0) {
    facts.push([
      t('record.about.contact'),
      <ul key="contact">
        {others.map(({ value, current, shared }) => (
          <li key={value}>
            {formatPhone(value)} {!current && <span className="faint">{t('record.about.former')}</span>}
            {shared && <span className="faint">{t('record.about.shared')}</span>}
          </li>
        ))}
      </ul>,
    ]);
  }
  if (data.externalReferences.length > 0) {
    facts.push([
      t('record.about.ids'),
      data.externalReferences.map(({ system, reference }) => `${system} ${reference}`).join(', '),
    ]);
  }
  return (
    <>
      {fitNotes.length > 0 && (
        <Section title={t('record.fit.title')}>
          <ul className={styles.rows}>
            {fitNotes.map(({ id, text, role, clientName, sector, asOf, author }) => (
              <li key={id}>
                <p>{text}</p>
                <p className="meta muted facts">
                  {[role, clientName, sector].filter(Boolean).map((about) => (
                    <span key={about}>{about}</span>
                  ))}
                  {author && <span>{nameOf(author.id)}</span>}
                  <span>
                    <RelativeTime at={asOf} words />
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {positions.length > 0 && (
        <Section title={t('record.about.positions')}>
          <ul className={styles.rows}>
            {positions.slice(0, 5).map(({ title, employer, startDate, endDate }) => (
              <li key={`${title}${employer}${startDate}`}>
                <p>{[title, employer].filter(Boolean).join(', ')}</p>
                <p className="meta muted">{years(startDate, endDate)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <EditableSection
        title={t('record.about.title')}
        editor={(close) => <AboutEditor stored={data} onClose={close} />}
      >
        <KeyValues items={facts} />
      </EditableSection>
    </>
  );
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function years(startDate: string | null, endDate: string | null): string {
  const from = startDate?.slice(0, 4) ?? '';
  const to = endDate ? endDate.slice(0, 4) : startDate ? t('record.about.now') : '';
  return from === to ? from : [from, to].filter(Boolean).join(' – ');
}
