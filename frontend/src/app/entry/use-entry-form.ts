import { useState } from 'react';
import { AuthError } from '../../lib/auth.ts';
import { t } from './messages.ts';

export type FieldErrors<Name extends string> = Partial<Record<Name | 'form', string>>;

const minimumPasswordLength = 12;

/** The checks that need no server; its own answer is shown by field too. */
export function missing<Name extends string>(values: Record<Name, string>, newPassword: boolean): FieldErrors<Name> {
  const errors: FieldErrors<string> = {};
  for (const [name, value] of Object.entries<string>(values)) {
    if (value.trim() === '') errors[name] = t('entry.required');
    else if (name === 'email' && !/^\S+@\S+\.\S+$/.test(value)) errors[name] = t('entry.badEmail');
    else if (name === 'password' && newPassword && value.length < minimumPasswordLength)
      errors[name] = t('entry.shortPassword');
  }
  return errors as FieldErrors<Name>;
}

/** The values, the errors by field, and a submit that sorts what the gateway answered to its field. */
export function useEntryForm<Name extends string>(
  initial: Record<Name, string>,
  submit: (values: Record<Name, string>) => Promise<void>,
  newPassword = false,
) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<FieldErrors<Name>>({});
  const [isBusy, setBusy] = useState(false);

  const field = (name: Name) => ({
    name,
    value: values[name],
    error: errors[name],
    onChange: (value: string) => {
      setValues((before) => ({ ...before, [name]: value }));
      setErrors((before) => ({ ...before, [name]: undefined, form: undefined }));
    },
  });

  const send = async () => {
    const wrong = missing(values, newPassword);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) {
      focusFirst(Object.keys(wrong));
      return;
    }
    setBusy(true);
    try {
      await submit(values);
    } catch (error) {
      setErrors(sorted(error, Object.keys(values)) as FieldErrors<Name>);
    } finally {
      setBusy(false);
    }
  };
  return { field, send, isBusy, formError: errors.form };
}

function sorted(error: unknown, names: string[]): FieldErrors<string> {
  if (!(error instanceof AuthError) || error.status === 0) return { form: t('entry.unreachable') };
  const text = error.message || t('entry.failed');
  return error.field && names.includes(error.field) ? { [error.field]: text } : { form: text };
}

function focusFirst(names: string[]): void {
  const wrong = [...document.querySelectorAll<HTMLInputElement>('form input')].find(({ name }) => names.includes(name));
  wrong?.focus();
}
