import type { Client, Contact, Recruiter, Team } from '../types.ts';

export const teams: Team[] = [
  { key: 'digital', name: 'Digital and Office', members: ['mara', 'tomas'] },
  { key: 'industry', name: 'Industry and Care', members: ['ines', 'jakob'] },
];

export const recruiters: Recruiter[] = [
  { key: 'mara', name: 'Mara Winter', email: 'mara.winter@northbridge.example', team: 'digital', role: 'owner' },
  { key: 'tomas', name: 'Tomás Ortega', email: 'tomas.ortega@northbridge.example', team: 'digital', role: 'recruiter' },
  {
    key: 'ines',
    name: 'Inès Delacourt',
    email: 'ines.delacourt@northbridge.example',
    team: 'industry',
    role: 'team_lead',
  },
  {
    key: 'jakob',
    name: 'Jakob Steinlechner',
    email: 'jakob.steinlechner@northbridge.example',
    team: 'industry',
    role: 'recruiter',
  },
];

const client = (
  id: string,
  name: string,
  domain: string,
  owner: Client['owner'],
  parentId: string | null = null,
): Client => ({
  id,
  name,
  parentId,
  domains: [domain],
  owner,
});

export const clients: Client[] = [
  client('C-01', 'Halden Ltd', 'halden.example', 'mara'),
  client('C-02', 'Norrland Bank', 'norrlandbank.example', 'tomas'),
  client('C-03', 'Castell Health', 'castellhealth.example', 'mara'),
  client('C-04', 'Castell Health Graz', 'graz.castellhealth.example', 'ines', 'C-03'),
  client('C-05', 'Castell Health Munich', 'muenchen.castellhealth.example', 'ines', 'C-03'),
  client('C-06', 'Orrin Logistics', 'orrin.example', 'jakob'),
  client('C-07', 'Orrin Logistics Linz', 'linz.orrin.example', 'jakob', 'C-06'),
  client('C-08', 'Brandt', 'brandt.example', 'jakob'),
  client('C-09', 'Kestrel Payments', 'kestrelpay.example', 'tomas'),
  client('C-10', 'Voss & Söhne Maschinenbau', 'voss-maschinenbau.example', 'jakob'),
  client('C-11', 'Aurelia Hotels', 'aureliahotels.example', 'ines'),
  client('C-12', 'Pfeiffer Bau', 'pfeifferbau.example', 'jakob'),
  client('C-13', 'Lindqvist Insurance', 'lindqvist.example', 'tomas'),
  client('C-14', 'Solane Energy', 'solane.example', 'mara'),
  client('C-15', 'Meridian Retail', 'meridianretail.example', 'tomas'),
];

const people: [clientId: string, name: string, title: string][] = [
  ['C-01', 'Sophie Albrecht', 'Head of Engineering'],
  ['C-01', 'Darragh Keane', 'Talent Acquisition Partner'],
  ['C-02', 'Fredrik Norén', 'Engineering Manager Web'],
  ['C-02', 'Ulrika Sand', 'HR Business Partner'],
  ['C-03', 'Dr. Beate Kurz', 'Head of Digital Products'],
  ['C-03', 'Manuel Prieto', 'Procurement'],
  ['C-04', 'Gerlinde Praxmarer', 'Director of Nursing'],
  ['C-05', 'Tobias Reindl', 'Pflegedienstleitung'],
  ['C-06', 'Hanne Vermeer', 'Operations Director'],
  ['C-06', 'Ferdinand Kogler', 'HR Manager'],
  ['C-07', 'Sanela Musić', 'Site Manager'],
  ['C-08', 'Albert Brandt', 'Managing Director'],
  ['C-08', 'Kerstin Haller', 'Head of Project Delivery'],
  ['C-09', 'Imogen Frost', 'VP Engineering'],
  ['C-10', 'Rainer Voss', 'Technischer Leiter'],
  ['C-11', 'Chiara Benedetti', 'Group HR'],
  ['C-12', 'Josef Pfeiffer', 'Geschäftsführer'],
  ['C-13', 'Malin Lindqvist', 'CFO'],
  ['C-14', 'Pascal Thibaud', 'Head of People'],
  ['C-15', 'Rosa Mattheis', 'HR Director'],
];

export const contacts: Contact[] = people.map(([clientId, name, title], index) => ({
  id: `K-${String(index + 1).padStart(2, '0')}`,
  clientId,
  name,
  title,
  email: `${mailName(name)}@${clients.find(({ id }) => id === clientId)?.domains[0] ?? 'client.example'}`,
}));

/** "Dr. Beate Kurz" writes from beate.kurz. */
export function mailName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^dr\. /u, '')
    .replace(
      /[äöüßøæłđı]/gu,
      (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', æ: 'ae', ł: 'l', đ: 'd', ı: 'i' })[letter] ?? letter,
    )
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z-]+/gu, '.');
}
