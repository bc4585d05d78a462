import { useState } from 'react';
import { errorField, errorText } from './apollo.ts';
import { defineMessages } from './i18n.ts';

const t = defineMessages({
  'failure.unreachable': 'That was not saved. Check the connection and try again.',
});

/** The failure of the last save by the field it names; one that names no field of the form belongs to the first. */
export function useFailure(...fields: readonly [fallback: string, ...others: string[]]) {
  const [failure, setFailure] = useState<{ field: string; text: string } | undefined>();
  return {
    errorOf: (field: string) => (failure?.field === field ? failure.text : undefined),
    clear: () => setFailure(undefined),
    onError: (error: unknown) => {
      const named = errorField(error)?.split('.')[0];
      const field = named !== undefined && fields.includes(named) ? named : fields[0];
      setFailure({ field, text: errorText(error) ?? t('failure.unreachable') });
    },
  };
}
