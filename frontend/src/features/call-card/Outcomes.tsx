import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { CallOutcome } from '../../generated/graphql.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './CallCard.module.css';
import { outcomes } from './call-draft.ts';
import { t } from './messages.ts';

/** How the call ended, by a press or by 1 to 5. The first has the focus, so that the keys work at once. */
export function Outcomes({
  value,
  onChange,
  error,
}: {
  value: CallOutcome | null;
  onChange: (outcome: CallOutcome) => void;
  error: string | undefined;
}) {
  return (
    <div>
      <ToggleButtonGroup
        aria-label={t('call.outcome')}
        className={styles.outcomes ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={value ? [value] : []}
        onSelectionChange={(keys) => {
          const chosen = outcomes.find((outcome) => keys.has(outcome));
          if (chosen) onChange(chosen);
        }}
      >
        {outcomes.map((outcome, position) => (
          <ToggleButton key={outcome} id={outcome} autoFocus={position === 0} className={styles.outcome ?? ''}>
            {t(`call.outcome.${outcome}`)}
            <Kbd keys={String(position + 1)} quiet />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {error && <p className={styles.error}>{error}</p>}
    </div>
  );
}
