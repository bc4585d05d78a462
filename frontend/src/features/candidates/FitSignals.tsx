import type { FitSignalTone } from '../../generated/graphql.ts';
import { formatAge, formatDate } from '../../lib/format.ts';
import { Chip, Chips } from '../../ui/Chip.tsx';

const kinds = { STRONG: 'has', PLAIN: 'plain', MISSING: 'lacks' } as const;

const years = /^(.+) (\d+ y)$/;

/** Years of practice stand where the age of the evidence would; two spans of time beside each other mean nothing. */
function split(label: string, asOf: string | null) {
  const [, name, practice] = years.exec(label) ?? [];
  if (name) return { children: name, age: practice, ...(asOf && { title: formatDate(asOf, 'instant') }) };
  return { children: label, ...(asOf && { age: formatAge(asOf), title: formatDate(asOf, 'instant') }) };
}

/** Evidence of fit as chips with its age, never a score. */
export function FitSignals({
  signals,
  most = 6,
}: {
  signals: readonly { label: string; asOf: string | null; tone: FitSignalTone }[];
  most?: number;
}) {
  if (signals.length === 0) return <span className="muted">–</span>;
  return (
    <Chips>
      {signals.slice(0, most).map(({ label, asOf, tone }) => (
        <Chip key={label} kind={kinds[tone]} {...split(label, asOf)} />
      ))}
      {signals.length > most && <Chip>{`+${signals.length - most}`}</Chip>}
    </Chips>
  );
}
