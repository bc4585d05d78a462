import { type ReactNode, useState } from 'react';
import { formatList } from '../../../lib/format.ts';
import { formatPhone } from '../../../lib/phone.ts';
import { Person } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ExternalLink, Link } from '../../../ui/Link.tsx';
import { KeyValues, Section } from '../../../ui/Page.tsx';
import { AddClient } from '../AddClient.tsx';
import { t } from '../messages.ts';
import { AddContact } from './AddContact.tsx';
import styles from './ClientAside.module.css';
import type { Client } from './fragment.ts';

export function ClientAside({ client }: { client: Client }) {
  const [isAdding, setAdding] = useState<'contact' | 'branch' | null>(null);
  const close = () => setAdding(null);
  return (
    <>
      <Section title={t('clients.record.about')}>
        <KeyValues items={about(client)} />
      </Section>
      <Section
        title={t('clients.record.contacts')}
        aside={client.contacts.length}
        actions={
          <Button variant="ghost" icon="plus" onPress={() => setAdding('contact')}>
            {t('clients.record.addContact')}
          </Button>
        }
      >
        {client.contacts.length === 0 && <p className="muted">{t('clients.record.noContacts')}</p>}
        <ul className={styles.list}>
          {client.contacts.map(({ id, name, title, email, phone }) => (
            <li key={id} className={styles.contact}>
              <p>
                {name} {title && <span className="muted">{title}</span>}
              </p>
              <p className="meta muted">
                {email && <ExternalLink href={`mailto:${email}`}>{email}</ExternalLink>}
                {phone && <ExternalLink href={`tel:${phone}`}>{formatPhone(phone)}</ExternalLink>}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      {!client.parent && (
        <Section
          title={t('clients.record.branches')}
          aside={client.branches.length}
          actions={
            <Button variant="ghost" icon="plus" onPress={() => setAdding('branch')}>
              {t('clients.record.addBranch')}
            </Button>
          }
        >
          <ul className={styles.list}>
            {client.branches.map(({ id, name }) => (
              <li key={id} className={styles.contact}>
                <Link plain to={`/clients/${id}`}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isAdding === 'contact' && <AddContact client={client} onClose={close} />}
      {isAdding === 'branch' && <AddClient parent={client} onClose={close} />}
    </>
  );
}

function about({ owner, domains, formerNames }: Client): (readonly [string, ReactNode])[] {
  const rows: (readonly [string, ReactNode])[] = [
    [t('clients.record.owner'), owner && <Person name={owner.name} />],
    [t('clients.record.domains'), domains.join(', ')],
    [t('clients.record.former'), formatList(formerNames)],
  ];
  return rows.filter(([, value]) => Boolean(value));
}
