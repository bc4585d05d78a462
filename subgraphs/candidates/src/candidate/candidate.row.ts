import type { Candidate, ContactBlock, ContactPoint, FitNote, Pay, Skill, Source, Temperature } from './candidate.ts';

type Json<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };
type StoredPoint = ContactPoint & { kind: 'EMAIL' | 'PHONE' };

/** What the store's one query gives; JSON holds instants as text. */
export interface CandidateRow
  extends Omit<
    Candidate,
    | 'emails'
    | 'phones'
    | 'location'
    | 'skills'
    | 'availability'
    | 'pay'
    | 'source'
    | 'blocks'
    | 'fitNotes'
    | 'temperature'
  > {
  city: string | null;
  country: string | null;
  points: StoredPoint[] | null;
  skills: Json<Skill>[];
  availability: Json<Candidate['availability']>;
  pay: Json<Pay> | null;
  source: Omit<Source, 'firstSeenAt'>;
  firstSeenAt: Date;
  blocks: Json<ContactBlock>[] | null;
  fitNotes: Json<FitNote>[] | null;
  temperature: Json<Temperature> | null;
}

const instant = (text: string): Date => new Date(text);
const maybeInstant = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

export function candidateOf(row: CandidateRow): Candidate {
  const { city, country, points, firstSeenAt, ...rest } = row;
  const ofKind = (kind: StoredPoint['kind']) =>
    (points ?? [])
      .filter((point) => point.kind === kind)
      .map(({ value, current, shared }) => ({ value, current, shared }));
  return {
    ...rest,
    emails: ofKind('EMAIL'),
    phones: ofKind('PHONE'),
    location: city || country ? { city, country } : null,
    skills: row.skills.map((skill) => ({ ...skill, asOf: instant(skill.asOf) })),
    availability: { ...row.availability, asOf: maybeInstant(row.availability.asOf) },
    pay: row.pay && { ...row.pay, asOf: maybeInstant(row.pay.asOf) },
    source: { ...row.source, firstSeenAt },
    blocks: (row.blocks ?? []).map((block) => ({ ...block, since: instant(block.since) })),
    fitNotes: (row.fitNotes ?? []).map((note) => ({ ...note, asOf: instant(note.asOf) })),
    temperature: row.temperature && { ...row.temperature, since: instant(row.temperature.since) },
    possibleDuplicates: row.possibleDuplicates ?? [],
    externalReferences: row.externalReferences ?? [],
    aliasIds: row.aliasIds ?? [],
  };
}
