import { businessOccupations } from './occupations/business.ts';
import { careOccupations } from './occupations/care-education.ts';
import { technologyOccupations } from './occupations/technology.ts';
import { tradesOccupations } from './occupations/trades.ts';
import { type Concept, readConcepts } from './table.ts';

export interface Occupation extends Concept {
  family: 'technology' | 'business' | 'care' | 'trades';
}

const family = (name: Occupation['family'], table: string): Occupation[] =>
  readConcepts(table).map((concept) => ({ ...concept, family: name }));

/** The starter list of occupations, written by hand; titles carry no seniority (see seniority.ts). */
export const occupations: Occupation[] = [
  ...family('technology', technologyOccupations),
  ...family('business', businessOccupations),
  ...family('care', careOccupations),
  ...family('trades', tradesOccupations),
];
