import { badInput } from '@rekindle/shared/errors/errors';

/** Trimmed; null when empty. `field` names the field in the error. */
export function readText(text: string | null | undefined, field: string, longest: number): string | null {
  // PostgreSQL stores no zero byte.
  const trimmed = (text ?? '').replaceAll('\u0000', '').trim();
  if (trimmed.length > longest) {
    throw badInput(
      field,
      `${field} must have at most ${longest.toLocaleString('en')} characters, it has ${trimmed.length.toLocaleString('en')}`,
    );
  }
  return trimmed === '' ? null : trimmed;
}

export function requireText(text: string | null | undefined, field: string, longest: number): string {
  const read = readText(text, field, longest);
  if (!read) throw badInput(field, `${field} must not be empty`);
  return read;
}

export function readCountry(text: string | null | undefined, field: string): string | null {
  const country = readText(text, field, 60)?.toUpperCase() ?? null;
  if (country && !/^[A-Z]{2}$/.test(country))
    throw badInput(field, `${field} must be a country code of two letters, such as AT`);
  return country;
}

export function readDay(text: string | null | undefined, field: string): string | null {
  if (!text) return null;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw badInput(field, `${field} must be a day, such as 2026-12-01`);
  return text;
}

const mostTags = 100;

export function readTags(tags: readonly string[]): string[] {
  if (tags.length > mostTags) throw badInput('tags', `tags must be at most ${mostTags}, there are ${tags.length}`);
  const read = tags.map((tag, index) => requireText(tag, `tags.${index}`, 100));
  return read.filter((tag, index) => read.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === index);
}
