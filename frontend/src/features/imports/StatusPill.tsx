import type { ImportStatus } from '../../generated/graphql.ts';
import { Pill } from '../../ui/Chip.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import type { Tone } from '../../ui/Temperature.tsx';
import { t } from './messages.ts';

const looks: Record<ImportStatus, { tone: Tone; icon: IconName }> = {
  MAPPING: { tone: 'new', icon: 'edit' },
  CHECKING: { tone: 'submitted', icon: 'refresh' },
  CHECKED: { tone: 'new', icon: 'eye' },
  RUNNING: { tone: 'submitted', icon: 'refresh' },
  DONE: { tone: 'placed', icon: 'check' },
  FAILED: { tone: 'ready', icon: 'warning' },
};

export function StatusPill({ status }: { status: ImportStatus }) {
  return (
    <Pill tone={looks[status].tone} icon={looks[status].icon}>
      {t(`imports.status.${status}`)}
    </Pill>
  );
}
