import { domainOf } from '@rekindle/proto/rules/company';
import { badInput } from '@rekindle/shared/errors/errors';

const longestName = 200;

export function readName(given: string, field = 'name'): string {
  const name = given.trim();
  if (name === '' || name.length > longestName)
    throw badInput(field, `${field} expects 1 to ${longestName} characters.`);
  return name;
}

export function readFormerNames(given: readonly string[]): string[] {
  if (given.length > 50) throw badInput('formerNames', 'formerNames takes at most 50.');
  return [...new Set(given.map((name) => readName(name, 'formerNames')))];
}

export function readDomains(given: readonly string[]): string[] {
  if (given.length > 50) throw badInput('domains', 'domains takes at most 50.');
  const domains = given.map((text) => {
    const domain = domainOf(text);
    if (!domain) throw badInput('domains', `"${text.slice(0, 80)}" is no domain; one looks like acme.com.`);
    return domain;
  });
  return [...new Set(domains)];
}

/** Null for nothing; BAD_INPUT that names the field when it is too long. */
export function readText(given: string | null | undefined, field: string, longest = 2_000): string | null {
  const text = given?.trim() || null;
  if (text !== null && text.length > longest) throw badInput(field, `${field} takes at most ${longest} characters.`);
  return text;
}
