import { graphql } from '../../../generated/gql.ts';
import type { AuditRowFragment } from '../../../generated/graphql.ts';
import { formatDate } from '../../../lib/format.ts';
import { Person } from '../../../ui/Avatar.tsx';
import type { Column } from '../../../ui/columns.ts';
import styles from './Audit.module.css';
import { t } from './messages.ts';

export const AuditRowParts = graphql(`
  fragment AuditRow on AuditEntry {
    sequence
    occurredAt
    action
    subjectType
    subjectId
    address
    device
    requestId
    hash
    actor {
      kind
      id
      apiClientName
      member {
        id
        name
      }
    }
    subjectMember {
      id
      name
    }
    codes {
      name
      value
    }
  }
`);

export type AuditRow = AuditRowFragment;

export function actorName({ actor }: AuditRow): string {
  if (actor.member) return actor.member.name;
  if (actor.kind === 'API_CLIENT') return actor.apiClientName ?? t('audit.program');
  return actor.kind === 'NOBODY' ? t('audit.nobody') : t('audit.system');
}

/** Ids, times and counts tell a reader of the list nothing; whoever opens the entry sees them. */
const isWord = (value: string) => value !== '' && !/[0-9a-f]{8}-[0-9a-f]{4}-|^\d+(-\d\d|$)/.test(value);

/** The other member it was done to, and the words that were recorded. */
export function about({ actor, subjectMember, codes }: AuditRow): string {
  const words = codes.filter(({ value }) => isWord(value));
  return [
    ...(subjectMember && subjectMember.id !== actor.id ? [subjectMember.name] : []),
    ...words.map(({ value }) => value.toLowerCase().replaceAll('_', ' ').replaceAll(',', ', ')),
  ].join(' · ');
}

const instant = (at: string) => `${formatDate(at)}, ${formatDate(at, 'time')}`;

/** Whoever takes hold of a row has it under the cursor, so `open` need not be told which. */
export const auditColumns = (open: () => void): readonly Column<AuditRow>[] => [
  {
    id: 'when',
    header: t('audit.when'),
    width: '150px',
    wideOnly: true,
    render: ({ occurredAt }) => <time className="number muted one-line">{instant(occurredAt)}</time>,
  },
  {
    id: 'who',
    header: t('audit.who'),
    width: '1.1fr',
    render: (entry) => (
      <div className={styles.cell}>
        <span className="one-line">
          {entry.actor.member ? <Person name={actorName(entry)} /> : <span className="muted">{actorName(entry)}</span>}
        </span>
        <span className={`meta muted one-line ${styles.small}`}>{instant(entry.occurredAt)}</span>
      </div>
    ),
  },
  {
    id: 'what',
    header: t('audit.kind'),
    width: '1.6fr',
    render: (entry) => (
      <div className={styles.cell}>
        <button type="button" className={`${styles.open} one-line`} onClick={open}>
          {t(`audit.${entry.action}`)}
        </button>
        <span className="meta muted one-line">{about(entry)}</span>
      </div>
    ),
  },
  {
    id: 'from',
    header: t('audit.fromWhere'),
    width: '1fr',
    roomyOnly: true,
    wideOnly: true,
    render: ({ address, device }) => (
      <div className={styles.cell}>
        <span className="number one-line">{address}</span>
        <span className="meta muted one-line">{device}</span>
      </div>
    ),
  },
];
