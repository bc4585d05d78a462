import { useState } from 'react';
import { errorField, errorText } from './apollo.ts';
import { defineMessages } from './i18n.ts';

const t = defineMessages({
  'failure.unreachable': 'That was not saved. Check the connection and try again.',
});

/** "location.country must be a country code" beside the field of that name: "Must be a country code". */
function inWords(text: string | undefined, named: string): string | undefined {
  if (!text || named === '' || !text.startsWith(`${named} `)) return text;
  const rest = text.slice(named.length + 1);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

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
      setFailure({ field, text: inWords(errorText(error), named) ?? t('failure.unreachable') });
    },
  };
}
