import { badInput } from '@rekindle/shared/errors/errors';

const emailShape = /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>"]+$/;

export function requireEmail(value: unknown, field = 'email'): string {
  const email = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (email.length > 254 || !emailShape.test(email)) {
    throw badInput(field, 'The email expects an address such as mara@agency.example.');
  }
  return email;
}

export function requireText(value: unknown, field: string, what: string, lengthMax = 120): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '' || text.length > lengthMax) throw badInput(field, `${what} expects 1 to ${lengthMax} characters.`);
  return text;
}

export function requireTimeZone(value: unknown, field = 'timeZone'): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: String(value) }).resolvedOptions().timeZone;
  } catch {
    throw badInput(field, 'The time zone expects an IANA name such as Europe/Vienna.');
  }
}
