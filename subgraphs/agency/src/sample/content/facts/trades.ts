import { fieldTrades } from './trades-field.ts';
import { officeTrades } from './trades-office.ts';

export interface Trade {
  key: string;
  weight: number;
  /** Filled by the office team; the other one fills wards, halls, sites and kitchens. */
  office: boolean;
  /** Titles by language; English where a language has none. */
  titles: { en: string[] } & Partial<Record<'de' | 'fr' | 'es' | 'pl', string[]>>;
  /** Everybody of the trade has these. */
  skills: string[];
  extra: string[];
  employers: string[];
  /** Pay a year in Austria in thousands of euros, from the first year to the twentieth. */
  pay: [first: number, twentieth: number];
  /** How many of the trade take contracts. */
  contract: number;
}

export const trades: Trade[] = [...officeTrades, ...fieldTrades];

export function tradeOf(key: string): Trade {
  const trade = trades.find((candidate) => candidate.key === key);
  if (trade === undefined) throw new Error(`no trade ${key}`);
  return trade;
}
