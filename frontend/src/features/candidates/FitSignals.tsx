import type { FitSignalTone } from '../../generated/graphql.ts';
import { formatAge } from '../../lib/format.ts';
import { Chip, Chips } from '../../ui/Chip.tsx';

const kinds = { STRONG: 'has', PLAIN: 'plain', MISSING: 'lacks' } as const;

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
        <Chip key={label} kind={kinds[tone]} age={asOf ? formatAge(asOf) : undefined}>
          {label}
        </Chip>
      ))}
      {signals.length > most && <Chip>{`+${signals.length - most}`}</Chip>}
    </Chips>
  );
}
