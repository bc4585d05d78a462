import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { CandidateSchema } from '@rekindle/proto/candidates';
import { InteractionSchema } from '@rekindle/proto/communications';
import { EntrySchema, JobSchema, PlacementSchema } from '@rekindle/proto/submissions';
import { plain } from '../event/plain.ts';
import type { EntryFact, InteractionFact, JobFact, PersonFacts, PlacementFact } from '../facts/facts.ts';
import { profileOf } from '../person/profile.ts';

/** People and jobs for tests: everything that a test does not name is absent, as in an event that leaves it out. */
export const now = new Date('2026-11-24T09:00:00Z');
export const today = '2026-11-24';
export const at = (day: string) => timestampFromDate(new Date(`${day.length === 10 ? `${day}T08:00:00Z` : day}`));

export const candidate = (fields: MessageInitShape<typeof CandidateSchema> = {}) =>
  profileOf(plain(create(CandidateSchema, { id: 'lena', name: 'Lena Kovács', ...fields })));

export const entry = (fields: MessageInitShape<typeof EntrySchema>): EntryFact =>
  plain(
    create(EntrySchema, {
      id: 'entry',
      candidateId: 'lena',
      jobId: 'other-job',
      clientName: 'Norrland Bank',
      ...fields,
    }),
  );

export const placement = (fields: MessageInitShape<typeof PlacementSchema>): PlacementFact =>
  plain(
    create(PlacementSchema, {
      id: 'placement',
      candidateId: 'lena',
      jobId: 'other-job',
      clientName: 'Castell Health',
      ...fields,
    }),
  );

export const interaction = (fields: MessageInitShape<typeof InteractionSchema>): InteractionFact =>
  plain(
    create(InteractionSchema, {
      id: 'interaction',
      candidateId: 'lena',
      channel: 'EMAIL',
      direction: 'INBOUND',
      ...fields,
    }),
  );

export const job = (fields: MessageInitShape<typeof JobSchema> = {}): JobFact =>
  plain(
    create(JobSchema, {
      id: 'job',
      clientId: 'halden',
      clientName: 'Halden Ltd',
      title: 'Senior Frontend Engineer',
      status: 'OPEN',
      mustHaves: [{ name: 'React', years: 5 }, { name: 'TypeScript' }],
      niceToHaves: [{ name: 'GraphQL' }],
      location: { city: 'Vienna', country: 'AT' },
      workModes: ['HYBRID'],
      employmentType: 'CONTRACT',
      pay: { minMinor: 60_000n, maxMinor: 70_000n, currency: 'EUR', period: 'DAY' },
      startDate: '2026-12-01',
      ownerId: 'mara',
      ...fields,
    } as MessageInitShape<typeof JobSchema>),
  );

export const person = (
  fields: MessageInitShape<typeof CandidateSchema> = {},
  more: Partial<PersonFacts> = {},
): PersonFacts => ({
  profile: candidate(fields),
  ids: ['lena'],
  archived: false,
  lastTwoWay: null,
  lastInterest: null,
  lastDecline: null,
  limited: new Set(),
  entries: [],
  placements: [],
  ...more,
});
