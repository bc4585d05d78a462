import type { DismissReason } from '../../generated/graphql.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './DismissReasons.module.css';
import { t } from './messages.ts';

const reasons = [
  'SKILLS',
  'SENIORITY',
  'PAY',
  'LOCATION',
  'TIMING',
  'OTHER',
] as const satisfies readonly DismissReason[];

/** Asks why, with 1 to 6 as answers; Escape keeps the person. */
export function DismissReasons({
  name,
  onDismiss,
  onKeep,
}: {
  name: string;
  onDismiss: (reason: DismissReason) => void;
  onKeep: () => void;
}) {
  useShortcuts(t('rediscovery.whyNot', { name }), [
    ...reasons.map((reason, position) => ({
      keys: String(position + 1),
      label: t(`rediscovery.reason.${reason}`),
      run: () => onDismiss(reason),
    })),
    { keys: 'escape', label: t('rediscovery.cancel'), run: onKeep },
  ]);
  return (
    <fieldset className={styles.reasons}>
      <legend className="screen-reader">{t('rediscovery.whyNot', { name })}</legend>
      <span className="muted" aria-hidden>
        {t('rediscovery.why')}
      </span>
      {reasons.map((reason, position) => (
        <Button key={reason} kbd={String(position + 1)} onPress={() => onDismiss(reason)}>
          {t(`rediscovery.reason.${reason}`)}
        </Button>
      ))}
      <Button variant="ghost" kbd="escape" onPress={onKeep}>
        {t('rediscovery.cancel')}
      </Button>
      <span className="screen-reader" role="status">
        {t('rediscovery.whyNot', { name })}
      </span>
    </fieldset>
  );
}
