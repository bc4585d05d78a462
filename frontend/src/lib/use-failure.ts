import { useState } from 'react';
import { errorField, errorText } from './apollo.ts';
import { defineMessages } from './i18n.ts';

const t = defineMessages({
  'failure.unreachable': 'That was not saved. Check the connection and try again.',
});

/**
 * The failure of the last save by the field it names; one that names no field of the form belongs to the first. A part
 * ("location.country") belongs to its whole, unless the form has a field of its own for it.
 */
export function useFailure(...fields: readonly [fallback: string, ...others: string[]]) {
  const [failure, setFailure] = useState<{ field: string; text: string } | undefined>();
  return {
    errorOf: (field: string) => (failure?.field === field ? failure.text : undefined),
    clear: () => setFailure(undefined),
    onError: (error: unknown) => {
      const named = errorField(error) ?? '';
      const [whole = ''] = named.split('.');
      const field = [named, whole].find((name) => fields.includes(name)) ?? fields[0];
      setFailure({ field, text: errorText(error) ?? t('failure.unreachable') });
    },
  };
}
