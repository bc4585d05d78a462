import { formatDate } from '../../../lib/format.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { KeyValues } from '../../../ui/Page.tsx';
import { Peek } from '../../../ui/Peek.tsx';
import styles from './Audit.module.css';
import { type AuditRow, actorName } from './audit-columns.tsx';
import { t } from './messages.ts';

/** Everything that an entry holds. */
export function AuditPeek({ entry, onClose }: { entry: AuditRow; onClose: () => void }) {
  const { sequence, action, subjectType, subjectId, subjectMember, codes, address, device, requestId, hash } = entry;
  const isCandidate = subjectType === 'candidate';
  return (
    <Peek
      title={t(`audit.${action}`)}
      onClose={onClose}
      actions={isCandidate && <LinkButton to={`/candidates/${subjectId}`}>{t('audit.openFile')}</LinkButton>}
    >
      <p className="meta muted">{t('audit.entry', { sequence })}</p>
      <KeyValues
        items={[
          [t('audit.when'), formatDate(entry.occurredAt, 'instant')],
          [t('audit.who'), actorName(entry)],
          [
            t('audit.subject'),
            subjectMember?.name ?? (
              <span className={styles.hash}>
                {subjectType} {subjectId}
              </span>
            ),
          ],
          ...codes.map(
            ({ name, value }) =>
              [
                name,
                <span key={name} className={styles.hash}>
                  {value || '–'}
                </span>,
              ] as const,
          ),
          [t('audit.address'), address ?? t('audit.unknown')],
          [t('audit.device'), device ?? t('audit.unknown')],
          [
            t('audit.request'),
            <span key="request" className={styles.hash}>
              {requestId}
            </span>,
          ],
          [
            t('audit.hash'),
            <span key="hash" className={styles.hash}>
              {hash}
            </span>,
          ],
        ]}
      />
    </Peek>
  );
}
