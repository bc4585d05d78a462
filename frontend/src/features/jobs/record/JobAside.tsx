import type { ReactNode } from 'react';
import { employmentName, payText, workModeName } from '../../../lib/candidate-words.ts';
import { formatDate, formatList } from '../../../lib/format.ts';
import { feeName, placeText } from '../../../lib/job-words.ts';
import { formatPhone } from '../../../lib/phone.ts';
import { Person } from '../../../ui/Avatar.tsx';
import { ExternalLink } from '../../../ui/Link.tsx';
import { KeyValues, Section } from '../../../ui/Page.tsx';
import { t } from '../messages.ts';
import type { JobRecord } from './fragment.ts';
import styles from './rows.module.css';

export function JobAside({ job }: { job: JobRecord }) {
  const { contacts } = job.client;
  return (
    <>
      <Section title={t('jobs.record.terms')}>
        <KeyValues items={terms(job)} />
      </Section>
      {job.description && (
        <Section title={t('jobs.record.about')}>
          <p>{job.description}</p>
        </Section>
      )}
      <Section title={t('jobs.record.contacts')}>
        {contacts.length === 0 && <p className="muted">{t('jobs.record.noContacts')}</p>}
        <ul className={styles.rows}>
          {contacts.map(({ id, name, title, email, phone }) => (
            <li key={id} className={styles.contact}>
              <p>
                {name} {title && <span className="muted">{title}</span>}
              </p>
              <p className="meta muted facts">
                {email && (
                  <span>
                    <ExternalLink href={`mailto:${email}`}>{email}</ExternalLink>
                  </span>
                )}
                {phone && (
                  <span>
                    <ExternalLink href={`tel:${phone}`}>{formatPhone(phone)}</ExternalLink>
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function terms(job: JobRecord): (readonly [string, ReactNode])[] {
  const rows: (readonly [string, ReactNode])[] = [
    [t('jobs.term.owner'), job.owner && <Person name={job.owner.name} />],
    [t('jobs.term.where'), placeText(job.location)],
    [t('jobs.term.modes'), formatList(job.workModes.map(workModeName))],
    [t('jobs.term.employment'), job.employmentType && employmentName(job.employmentType)],
    [t('jobs.term.pay'), job.pay && payText(job.pay)],
    [t('jobs.term.start'), job.startDate && formatDate(job.startDate)],
    [t('jobs.term.fee'), job.feeModel && feeName(job.feeModel)],
    [t('jobs.term.openings'), job.openings],
    [t('jobs.term.sector'), job.sector],
    [t('jobs.term.opened'), job.openedAt && formatDate(job.openedAt)],
    [t('jobs.term.closed'), job.closedAt && formatDate(job.closedAt)],
  ];
  return rows.filter(([, value]) => value !== null && value !== '');
}
