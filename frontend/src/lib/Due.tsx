import { addDays, today } from './days.ts';
import { formatDate } from './format.ts';
import { defineMessages } from './i18n.ts';
import { useMe } from './session.tsx';

const t = defineMessages({
  'due.overdue': 'overdue',
  'due.since': 'since {date}',
  'due.overdueSince': 'overdue since {date}',
  'due.today': 'due today',
  'due.tomorrow': 'due tomorrow',
  'due.on': 'due {date}',
});

/**
 * When something is due, in words. `brief` is for a list of what is due, ranked by it: there "due today" is nothing special and
 * a day needs no "due".
 */
export function Due({ day, brief = false }: { day: string; brief?: boolean }) {
  const now = today(useMe().timeZone);
  const date = formatDate(day);
  if (day < now) {
    return (
      <span className="meta urgent" {...(brief && { title: t('due.since', { date }) })}>
        {brief ? t('due.overdue') : t('due.overdueSince', { date })}
      </span>
    );
  }
  if (day === now) return <span className={brief ? 'meta muted' : 'meta urgent'}>{t('due.today')}</span>;
  if (day === addDays(now, 1)) return <span className="meta muted">{t('due.tomorrow')}</span>;
  return <span className="meta muted number">{brief ? date : t('due.on', { date })}</span>;
}
