import { addDays, today } from '../../../lib/days.ts';
import { formatAge, formatDate } from '../../../lib/format.ts';
import { useMe } from '../../../lib/session.tsx';
import { t } from '../messages.ts';

/** "overdue", "due today", "tomorrow", a date, or how old the reason is where nothing is due. */
export function Due({ day, since }: { day: string | null; since: string | null }) {
  const now = today(useMe().timeZone);
  if (!day) return since && <span className="meta faint number">{formatAge(since)}</span>;
  if (day < now) {
    return (
      <span className="meta urgent" title={t('today.overdueSince', { date: formatDate(day) })}>
        {t('today.overdue')}
      </span>
    );
  }
  if (day === now) return <span className="meta muted">{t('today.dueToday')}</span>;
  if (day === addDays(now, 1)) return <span className="meta muted">{t('today.dueTomorrow')}</span>;
  return <span className="meta muted number">{formatDate(day)}</span>;
}
