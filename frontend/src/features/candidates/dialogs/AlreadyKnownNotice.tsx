import type { ReactNode } from 'react';
import type { TemperatureKind } from '../../../generated/graphql.ts';
import { formatAge } from '../../../lib/format.ts';
import { useMembers } from '../../../lib/members.ts';
import { Link } from '../../../ui/Link.tsx';
import { TemperatureChip } from '../../../ui/Temperature.tsx';
import styles from './AlreadyKnownNotice.module.css';
import { t } from './messages.ts';

export interface KnownPerson {
  id: string;
  name: string;
  title: string | null;
  employer: string | null;
  temperature: { kind: TemperatureKind } | null;
  owner: { id: string } | null;
  lastContactAt: string | null;
}

/** "Same phone as D. Mamedov", who that is, and what can be done about it. */
export function AlreadyKnownNotice({
  person,
  reason,
  children,
}: {
  person: KnownPerson;
  reason: string;
  children: ReactNode;
}) {
  const { nameOf } = useMembers();
  const owner = nameOf(person.owner?.id);
  return (
    <div className={styles.notice} role="alert">
      <div className={styles.words}>
        <p>
          <b>{t('dialogs.known.reason', { reason })}</b>
        </p>
        <p className="row wrap">
          <Link to={`/candidates/${person.id}`}>{person.name}</Link>
          <TemperatureChip temperature={person.temperature?.kind} />
        </p>
        <p className="meta muted facts">
          {[person.title, person.employer].filter(Boolean).length > 0 && (
            <span>{[person.title, person.employer].filter(Boolean).join(', ')}</span>
          )}
          {owner && <span>{t('dialogs.known.owner', { owner })}</span>}
          {person.lastContactAt && <span>{t('dialogs.known.contact', { age: formatAge(person.lastContactAt) })}</span>}
        </p>
      </div>
      {children}
    </div>
  );
}
