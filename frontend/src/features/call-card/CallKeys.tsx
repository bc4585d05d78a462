import type { CallOutcome } from '../../generated/graphql.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { outcomes } from './call-draft.ts';
import { t } from './messages.ts';

/** Inside the dialog, so that its shortcuts belong to the dialog. */
export function CallKeys({ onOutcome }: { onOutcome: (outcome: CallOutcome) => void }) {
  useShortcuts(
    t('call.title'),
    outcomes.map((outcome, position) => ({
      keys: String(position + 1),
      label: t(`call.outcome.${outcome}`),
      run: () => onOutcome(outcome),
    })),
  );
  return null;
}
