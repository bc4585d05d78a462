import { getCountries } from 'libphonenumber-js/max';
import { nameKey } from '../candidate/name-key.ts';

const languages = ['en', 'de', 'fr', 'es'];
const alsoCalled: Readonly<Record<string, string>> = { uk: 'GB', england: 'GB', usa: 'US', holland: 'NL' };

let codesByName: Map<string, string> | undefined;

/** The two letters of a country, from themselves or from its name in English, German, French or Spanish. */
export function countryCalled(text: string): string | null {
  codesByName ??= readNames();
  return codesByName.get(nameKey(text)) ?? null;
}

function readNames(): Map<string, string> {
  const codes = new Map(Object.entries(alsoCalled));
  for (const code of getCountries()) codes.set(code.toLowerCase(), code);
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of getCountries()) codes.set(nameKey(names.of(code) ?? code), code);
  }
  return codes;
}

let countriesByZone: Map<string, string> | undefined;

/** Where a time zone is kept: the country that national numbers of an agency are read by. Null for zones of no country. */
export function countryOfZone(timeZone: string): string | null {
  countriesByZone ??= new Map(
    getCountries().flatMap((code) => {
      const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & { getTimeZones?(): string[] };
      return (locale.getTimeZones?.() ?? []).map((zone): [string, string] => [zone, code]);
    }),
  );
  return countriesByZone.get(timeZone) ?? null;
}
