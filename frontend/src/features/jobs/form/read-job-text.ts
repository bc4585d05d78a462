import type { EmploymentType, PayPeriod, WorkMode } from '../../../generated/graphql.ts';
import type { PayDraft } from '../../../lib/pay-draft.ts';
import { type JobDraft, type Need, readNeed } from './job-draft.ts';
import { readDay } from './read-day.ts';

/** What a text says about a job; what it does not say is left out. */
export type JobTextFields = Partial<Omit<JobDraft, 'feeModel'>>;

type Part = 'must' | 'nice' | 'other';

const headings: readonly [RegExp, Part][] = [
  [
    /^(?:nice[ -]to[ -]haves?|preferred|desirable|bonus|a plus|pluses|wünschenswert|von vorteil|idealerweise)\b/i,
    'nice',
  ],
  [
    /^(?:must[ -]haves?|must|required|requirements|(?:required )?skills|qualifications|what you bring|you bring|you have|your profile|anforderungen|ihr profil|dein profil|muss)\b/i,
    'must',
  ],
  [
    /^(?:about|responsibilities|tasks|your role|the role|we offer|benefits|what we offer|how to apply|contact|aufgaben|deine aufgaben|ihre aufgaben|wir bieten|über uns|kontakt)\b/i,
    'other',
  ],
];
const labels: Record<string, RegExp> = {
  title: /^(?:job title|title|position|role|stelle|jobtitel)\s*[:–-]\s*(.+)$/i,
  place: /^(?:location|place|town|city|where|ort|standort|arbeitsort|einsatzort)\s*[:–-]\s*(.+)$/i,
  start: /^(?:start(?:s|ing)?(?: date)?|from|beginn|eintritt|ab)\s*[:–-]\s*(.+)$/i,
  openings: /^(?:openings|positions|headcount|anzahl)\s*[:–-]\s*(\d{1,3})\b/i,
};
const otherLabel =
  /^(?:client|company|customer|kunde|firma|pay|rate|salary|gehalt|type|employment|contract|mode|work mode)\s*[:–-]/i;

const employments: readonly [RegExp, EmploymentType][] = [
  [/\bcontract[ -]to[ -]hire\b/i, 'CONTRACT_TO_HIRE'],
  [/\bfreelance|\bfreiberuflich/i, 'FREELANCE'],
  [/\b(?:permanent|festanstellung|unbefristet)\b/i, 'PERMANENT'],
  [/\b(?:temporary|befristet|zeitarbeit)\b/i, 'TEMPORARY'],
  [/\bcontract(?:or)?\b/i, 'CONTRACT'],
];
const modes: readonly [RegExp, WorkMode][] = [
  [/\b(?:on[ -]?site|vor ort|office-based)\b/i, 'ONSITE'],
  [/\bhybrid\b/i, 'HYBRID'],
  [/\b(?:remote|home ?office)\b/i, 'REMOTE'],
];
const countries: Record<string, string> = {
  austria: 'AT',
  österreich: 'AT',
  germany: 'DE',
  deutschland: 'DE',
  switzerland: 'CH',
  schweiz: 'CH',
  'united kingdom': 'GB',
  uk: 'GB',
  ireland: 'IE',
  netherlands: 'NL',
  norway: 'NO',
  sweden: 'SE',
  denmark: 'DK',
  poland: 'PL',
  hungary: 'HU',
  italy: 'IT',
  spain: 'ES',
  france: 'FR',
};
const signs: Record<string, string> = { '€': 'EUR', '£': 'GBP', $: 'USD' };

/** Reads a job's text by its labels, headings and bullets. It fills fields for somebody to check, no more. */
export function readJobText(text: string): JobTextFields {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s•*·▪–-]+/u, '').trim())
    .filter((line) => line !== '');
  const { must, nice, rest } = partsOf(lines);
  const value = (label: keyof typeof labels) => rest.map((line) => labels[label]?.exec(line)?.[1]).find(Boolean);
  const title = value('title') ?? rest.find((line) => !isLabelled(line) && line.length <= 80);
  const place = value('place');
  const found: JobTextFields = {
    title: title?.replace(/\s*\((?:[mwfdx]\s*[/|]\s*){1,3}[mwfdx]\)\s*/i, ' ').trim(),
    ...(place && readPlace(place)),
    mustHaves: needsOf(must),
    niceToHaves: needsOf(nice),
    workModes: modes.filter(([words]) => rest.some((line) => words.test(line))).map(([, mode]) => mode),
    employmentType: employments.find(([words]) => rest.some((line) => words.test(line)))?.[1],
    startDate: readDay(value('start') ?? ''),
    openings: value('openings') ? Number(value('openings')) : undefined,
    pay: rest.map(readPay).find(Boolean),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0)),
  );
}

/** Lines under a heading belong to it until the next one; "Must have: React, SQL" is heading and content in one. */
function partsOf(lines: readonly string[]) {
  const parts: Record<'must' | 'nice' | 'rest', string[]> = { must: [], nice: [], rest: [] };
  let current: 'must' | 'nice' | 'rest' = 'rest';
  for (const line of lines) {
    const [words, part] = headings.find(([pattern]) => pattern.test(line)) ?? [];
    const after = line.includes(':') ? line.slice(line.indexOf(':') + 1).trim() : '';
    const isHeading = words !== undefined && (line.includes(':') || line.length <= 32);
    if (isHeading) {
      current = part === 'other' || part === undefined ? 'rest' : part;
      if (after !== '' && current !== 'rest') parts[current].push(...after.split(/[,;]/));
    } else if (isLabelled(line)) {
      parts.rest.push(line);
    } else parts[current].push(line);
  }
  return parts;
}

const isLabelled = (line: string): boolean =>
  otherLabel.test(line) || Object.values(labels).some((label) => label.test(line));

const filler =
  /^(?:at least|minimum(?: of)?|min\.?|mindestens|strong|good|solid|proven|excellent|deep|fluent|sound|sehr gute|gute|fundierte)\s+/i;
const experience =
  /^(?:(?:professional |hands-on |practical )?(?:experience|knowledge|skills|command|expertise|erfahrung|kenntnisse)\s+(?:with|in|of|mit)\s+)/i;
const mostWords = 5;
const mostWordsOfLine = 12;

/** Short needs by name; a sentence that names none is left for the person who reads it. */
function needsOf(lines: readonly string[]): Need[] {
  const needs = new Map<string, Need>();
  for (const line of lines) {
    const english = line.replace(/(\d+)\s*\+?\s*Jahren?\b/i, '$1 years');
    const whole = readNeed(english.replace(filler, '').replace(/[.,;]+$/, ''));
    if (!whole || whole.name.split(/\s+/).length > mostWordsOfLine) continue;
    const bare = whole.name
      .replace(filler, '')
      .replace(experience, '')
      .replace(/^of\s+/i, '');
    const names = bare.split(/,| and | und |;/).map((name) => name.replace(filler, '').replace(experience, '').trim());
    for (const name of names) {
      if (name === '' || name.split(/\s+/).length > mostWords) continue;
      needs.set(name.toLowerCase(), { name, years: whole.years });
    }
  }
  return [...needs.values()];
}

function readPlace(place: string): Pick<JobDraft, 'city' | 'country'> {
  const [city = '', ...others] = place
    .replace(/\(.*?\)/g, '')
    .split(/[,/]/)
    .map((part) => part.trim());
  const country = others.map((part) => (/^[A-Z]{2}$/.test(part) ? part : countries[part.toLowerCase()])).find(Boolean);
  const isMode = modes.some(([words]) => words.test(city));
  return { city: isMode ? '' : city, country: country ?? '' };
}

const amount = String.raw`(\d{1,3}(?:[.,' ]\d{3})+|\d+)(?:[.,]\d{2})?\s*(k)?`;
const range = new RegExp(
  String.raw`(€|£|\$|EUR|CHF|GBP|USD)?\s*${amount}(?:\s*(?:-|–|to|bis)\s*(?:€|£|\$|EUR|CHF|GBP|USD)?\s*${amount})?\s*(€|EUR|CHF|GBP|USD)?`,
  'i',
);
const periods: readonly [RegExp, PayPeriod][] = [
  [/\b(?:hour|hourly|stunde|hr)\b|\/h\b/i, 'HOUR'],
  [/\b(?:day|daily|tag)\b/i, 'DAY'],
  [/\b(?:month|monthly|monat)\b/i, 'MONTH'],
  [/\b(?:year|annum|annual|yearly|jahr)\b|p\.?\s?a\.?/i, 'YEAR'],
];

function readPay(line: string): PayDraft | undefined {
  const [, before, low = '', lowK, high, highK, after] = range.exec(line) ?? [];
  const sign = before ?? after;
  if (!sign) return undefined;
  const number = (digits: string, thousands: string | undefined) =>
    Number(digits.replace(/[.,' ]/g, '')) * (thousands ? 1000 : 1);
  const min = number(low, lowK ?? highK);
  return {
    min,
    max: high ? number(high, highK) : min,
    currency: signs[sign] ?? sign.toUpperCase(),
    period: periods.find(([words]) => words.test(line))?.[1] ?? 'YEAR',
  };
}
