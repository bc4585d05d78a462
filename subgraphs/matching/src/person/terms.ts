import type { Terms } from '../retrieval/packed-terms.ts';
import { foldText, hashText } from '../taxonomy/fold.ts';
import { titleVector } from '../taxonomy/normalise.ts';
import { type Profile, skillKey } from './profile.ts';

const yearMs = 365.25 * 24 * 3_600_000;

export const skillTerm = (name: string): number => hashText(`s:${skillKey(name)}`) >>> 0;
const occupationTerm = (concept: string): number => hashText(`o:${concept}`) >>> 0;
const gramTerm = (gram: number): number => hashText(`g:${gram}`) >>> 0;
const placeTerm = (kind: 'city' | 'country', name: string): number => hashText(`${kind}:${foldText(name)}`) >>> 0;

/** Occupation concepts of a title; a title that the taxonomy does not know stands by its character grams. */
export function titleTerms(title: string, weight: number): Terms {
  const { concepts, grams } = titleVector(title);
  const terms: Terms = new Map();
  if (concepts.size > 0) for (const [concept, share] of concepts) terms.set(occupationTerm(concept), weight * share);
  else for (const gram of grams) terms.set(gramTerm(gram), weight / Math.sqrt(grams.size));
  return terms;
}

export function placeTerms(place: { city: string; country: string } | null | undefined, weight: number): Terms {
  const terms: Terms = new Map();
  if (place?.city) terms.set(placeTerm('city', place.city), weight);
  if (place?.country) terms.set(placeTerm('country', place.country), weight / 2);
  return terms;
}

/** The most of each wins: a title held twice is not twice the title. */
export function addTerms(into: Terms, more: Terms): void {
  for (const [term, weight] of more) into.set(term, Math.max(into.get(term) ?? 0, weight));
}

/** What of a person is searched by. The recent role counts more than old ones, long practice more than short. */
export function termsOf(profile: Profile, nowMs: number): Terms {
  const terms: Terms = new Map();
  for (const { name, years } of profile.skills) {
    addTerms(terms, new Map([[skillTerm(name), 0.7 + 0.03 * Math.min(10, years)]]));
  }
  for (const language of profile.languages) addTerms(terms, new Map([[skillTerm(language), 0.7]]));
  if (profile.title) addTerms(terms, titleTerms(profile.title, 1));
  for (const { title, endDate } of profile.positions.slice(0, 12)) {
    const years = endDate ? Math.max(0, (nowMs - Date.parse(endDate)) / yearMs) : 0;
    if (title) addTerms(terms, titleTerms(title, 0.5 ** ((Number.isFinite(years) ? years : 4) / 4)));
  }
  addTerms(terms, placeTerms(profile.location, 1));
  return terms;
}
