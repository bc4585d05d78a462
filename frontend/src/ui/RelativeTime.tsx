import { formatAge, formatDate, isNow } from '../lib/format.ts';
import { t } from './messages.ts';

/** "12 d" with the full instant as its title; `words` adds "ago" or "in". */
export function RelativeTime({ at, words = false }: { at: string | Date; words?: boolean }) {
  const instant = typeof at === 'string' ? at : at.toISOString();
  const age = formatAge(at);
  const style = instant.length === 10 ? 'long' : 'instant';
  const ahead = new Date(at).getTime() > Date.now();
  const text = isNow(at) ? t('ui.age.now') : words ? t(ahead ? 'ui.age.ahead' : 'ui.age.ago', { age }) : age;
  return (
    <time dateTime={instant} title={formatDate(at, style)} className="number">
      {text}
    </time>
  );
}
