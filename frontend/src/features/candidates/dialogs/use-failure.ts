import { useState } from 'react';
import { errorField, errorText } from '../../../lib/apollo.ts';
import { t } from './messages.ts';

/** The failure of the last save by the field it names; one that names no field of the form belongs to `fallback`. */
export function useFailure(fallback: string, fields: readonly string[] = [fallback]) {
  const [failure, setFailure] = useState<{ field: string; text: string } | undefined>();
  return {
    errorOf: (field: string) => (failure?.field === field ? failure.text : undefined),
    clear: () => setFailure(undefined),
    onError: (error: unknown) => {
      const named = errorField(error)?.split('.')[0];
      const field = named !== undefined && fields.includes(named) ? named : fallback;
      setFailure({ field, text: errorText(error) ?? t('dialogs.unreachable') });
    },
  };
}
