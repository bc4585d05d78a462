import type { Temperature } from '../../ui/Temperature.tsx';

export interface KnownPerson {
  id: string;
  name: string;
  headline: string;
  temperature: Temperature;
  owner: string;
  lastContact: string;
  next: string;
}

const names = [
  'Lena Kovács',
  'Jonas Okafor',
  'Aiko Paredes',
  'Ruben Baptiste',
  'Siri Nilsen',
  'Davit Mamedov',
  'Gianluca Ferraro',
  'Priya Sundaram',
];
const headlines = [
  'Senior frontend developer',
  'Lead UI engineer',
  'Leiterin Softwareentwicklung Rechnungswesen und Zahlungsverkehr',
  'Warehouse systems lead',
];
const heat: Temperature[] = [
  'WARM',
  'SUBMITTED',
  'PLACED',
  'READY_FOR_FOLLOW_UP',
  'NEWLY_SOURCED',
  'COOLING_OFF',
  'PASSIVE',
];
const owners = ['Mara Winter', 'Tomás Oliveira', 'Ines Albrecht'];
const dayMs = 86_400_000;

function pick<Item>(items: readonly Item[], position: number): Item {
  return items[position % items.length] as Item;
}

/** Enough rows to feel how a long list scrolls. */
export const people: KnownPerson[] = Array.from({ length: 5000 }, (_, position) => ({
  id: String(position),
  name: pick(names, position),
  headline: pick(headlines, position),
  temperature: pick(heat, position),
  owner: pick(owners, position),
  lastContact: new Date(Date.now() - position * 1.7 * dayMs).toISOString(),
  next: 'Confirm availability',
}));
