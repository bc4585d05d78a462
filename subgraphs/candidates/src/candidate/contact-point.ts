import { badInput } from '@rekindle/shared/errors/errors';
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { ContactPoint } from './candidate.ts';

const longestEmail = 254;
const sharedMailboxes = new Set(
  'info office contact kontakt mail jobs job hr careers bewerbung team admin hello service sales support noreply no-reply'.split(
    ' ',
  ),
);
const relayDomains = ['indeedemail.com', 'reply.linkedin.com', 'relay.linkedin.com', 'candidate.xing.com'];

/** Lower case; null when it is no address. */
export function normaliseEmail(text: string): string | null {
  const email = text.trim().toLowerCase();
  const isAddress = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:.]{2,}$/u.test(email);
  return isAddress && email.length <= longestEmail ? email : null;
}

/** E.164; national notations are read as of the person's country. Null when it can't be read as a phone. */
export function normalisePhone(text: string, country: string | null): string | null {
  if (text.length > 60) return null;
  const region = country && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const phone = parsePhoneNumberFromString(text.trim().replace(/^00/, '+'), region);
  return phone?.isPossible() ? phone.number : null;
}

/** Mailboxes of a department and relays of a board are used by many people. */
export function isSharedEmail(email: string): boolean {
  const [mailbox = '', domain = ''] = email.split('@');
  return sharedMailboxes.has(mailbox) || relayDomains.some((relay) => domain === relay || domain.endsWith(`.${relay}`));
}

export function readEmails(texts: readonly string[], field: string): ContactPoint[] {
  return unique(
    texts.map((text, index) => {
      const value = normaliseEmail(text);
      if (!value)
        throw badInput(
          `${field}.${index}`,
          `${field} must be addresses such as lena@example.com; "${shorten(text)}" is not one`,
        );
      return { value, current: true, shared: isSharedEmail(value) };
    }),
  );
}

export function readPhones(texts: readonly string[], country: string | null, field: string): ContactPoint[] {
  return unique(
    texts.map((text, index) => {
      const value = normalisePhone(text, country);
      if (!value) {
        throw badInput(
          `${field}.${index}`,
          `${field} must be numbers with a country code, such as +43 660 5550148, or national ones together with the person's country; "${shorten(text)}" can't be read`,
        );
      }
      return { value, current: true, shared: false };
    }),
  );
}

function unique(points: ContactPoint[]): ContactPoint[] {
  return points.filter((point, index) => points.findIndex((other) => other.value === point.value) === index);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
