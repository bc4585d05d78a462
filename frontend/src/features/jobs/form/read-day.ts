const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const german: Record<string, string> = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' };

/** "2026-12-01", "1.12.2026" and "1 December 2026" as "2026-12-01"; undefined for anything else. */
export function readDay(text: string): string | undefined {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return valid(iso[1], iso[2], iso[3]);
  const dotted = /(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})/.exec(text);
  if (dotted) return valid(dotted[3], dotted[2], dotted[1]);
  const spelled = /(\d{1,2})\.?\s+(\p{L}{3})\p{L}*\.?\s+(\d{4})/u.exec(text);
  const month = spelled?.[2]?.toLowerCase() ?? '';
  const number = months.indexOf(german[month] ?? month) + 1;
  return spelled && number > 0 ? valid(spelled[3], String(number), spelled[1]) : undefined;
}

function valid(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
