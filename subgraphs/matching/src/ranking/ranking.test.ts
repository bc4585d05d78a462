import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PersonFacts } from '../facts/facts.ts';
import { type FeatureName, featureNames } from './feature.ts';
import { handSetModel, rank, seek } from './ranking.ts';
import { reasonsOf } from './reasons.ts';
import { at, entry, interaction, job, now, person, placement, today } from './sample-person.ts';

const sought = seek(job(), now, today);
const score = (who: PersonFacts, wanted = sought) => rank(who, wanted).score;
const reasons = (who: PersonFacts, wanted = sought) => reasonsOf(rank(who, wanted));

const skills = [
  { name: 'React', years: 8, heardIn: 'CV', asOf: at('2026-10-10') },
  { name: 'TypeScript', years: 6, heardIn: 'CV', asOf: at('2026-10-10') },
];
const finalInterview = entry({
  jobTitle: 'Frontend Developer',
  stage: 'INTERVIEW',
  outcome: 'REJECTED',
  rejectedBy: 'CLIENT',
  reason: 'INTERNAL_CANDIDATE_CHOSEN',
  outcomeAt: at('2026-03-20'),
  silverMedalist: true,
  interviews: [{ id: 'final', round: 3, finalRound: true, status: 'HELD', scheduledAt: at('2026-03-12') }],
});

/** Each feature with a person who has nothing but its evidence, and the sentence that cites it. */
const evidence: [FeatureName, PersonFacts, string][] = [
  ['must_haves', person({ skills }), 'React for 8 years and TypeScript for 6 years'],
  ['nice_to_haves', person({ skills: [{ name: 'GraphQL' }] }), 'GraphQL'],
  ['title', person({ title: 'Frontend Developer', employer: 'Orrin' }), 'Works as Frontend Developer at Orrin'],
  ['seniority', person({ title: 'Senior accountant' }), 'A senior role by title, as sought'],
  ['location', person({ location: { city: 'Vienna', country: 'AT' } }), 'Lives in Vienna'],
  ['terms', person({ preferences: { employmentTypes: ['CONTRACT'] } }), 'Wants contract work, as the role is'],
  [
    'pay',
    person({ pay: { minMinor: 65_000n, currency: 'EUR', period: 'DAY' } }),
    'Asks for € 650 a day, within what the role pays',
  ],
  [
    'availability',
    person({ availability: { kind: 'FROM_DATE', date: '2026-12-01', heardIn: 'EMAIL', asOf: at('2026-11-22') } }),
    'Free from 1 December, said by email',
  ],
  [
    'stage_reached',
    person({}, { entries: [finalInterview] }),
    'Reached the final interview for Frontend Developer at Norrland Bank in March; the client chose an internal candidate',
  ],
  [
    'outcome',
    person(
      {},
      {
        entries: [entry({ ...finalInterview, interviews: [], stage: 'OFFER', outcomeAt: at('2026-03-20') } as object)],
      },
    ),
    'A close second for Frontend Developer at Norrland Bank in March; the client chose an internal candidate',
  ],
  [
    'placed_before',
    person(
      {},
      {
        placements: [
          placement({
            jobTitle: 'Frontend Engineer',
            status: 'ENDED',
            endedBy: 'COMPLETED',
            startDate: '2026-01-01',
            endDate: '2026-06-30',
          }),
        ],
      },
    ),
    'Placed by us as Frontend Engineer at Castell Health; ended well in June',
  ],
  [
    'client_feedback',
    person(
      {},
      {
        entries: [
          entry({ jobTitle: 'Frontend Developer', feedback: [{ id: 'f', rating: 5, givenAt: at('2026-05-02') }] }),
        ],
      },
    ),
    'Rated 5 of 5 by Norrland Bank as Frontend Developer in May',
  ],
  [
    'last_contact',
    person({}, { lastTwoWay: interaction({ twoWay: true, occurredAt: at('2026-11-22') }) }),
    'Wrote to us by email in November',
  ],
  [
    'interest',
    person({}, { lastInterest: interaction({ interestStated: true, channel: 'CALL', occurredAt: at('2026-09-02') }) }),
    'Showed interest in a new role on a call in September',
  ],
  [
    'fit_note',
    person({
      fitNotes: [{ id: 'note', role: 'Lead Frontend Engineer', fromDate: '2026-12-01', asOf: at('2026-08-01') }],
    }),
    'Noted as a fit for Lead Frontend Engineer from 1 December',
  ],
  ['owner', person({ ownerId: 'mara' }), 'Looked after by the recruiter of this job'],
];

describe('evidence', () => {
  it('is tested for every feature', () => {
    expect(evidence.map(([name]) => name)).toEqual([...featureNames]);
  });

  it.each(evidence)('of %s is cited, and without it the score is lower', (name, who, sentence) => {
    const { findings } = rank(who, sought);
    expect(findings[name].speaksFor?.sentence).toBe(sentence);
    expect(score(who)).toBeGreaterThan(score(person()));
  });

  it.each([
    ['a must-have', person({ skills }), person({ skills: skills.slice(0, 1) })],
    ['an interview reached', person({ skills }, { entries: [finalInterview] }), person({ skills })],
    [
      'a word about availability',
      person({ skills, availability: { kind: 'NOW', asOf: at('2026-11-20') } }),
      person({ skills }),
    ],
  ])('of %s counts beside other evidence too', (_, withIt, without) => {
    expect(score(withIt)).toBeGreaterThan(score(without));
  });

  it('that is cited carries its link, its date and where it was heard', () => {
    const [first] = reasons(person({ skills, title: 'Frontend Developer' }, { entries: [finalInterview] }));
    expect(first).toMatchObject({
      feature: 'must_haves',
      evidenceKind: 'CANDIDATE',
      evidenceId: 'lena',
      heardIn: 'CV',
      evidenceAt: '2026-10-10T08:00:00.000Z',
    });
    expect(reasons(person({}, { entries: [finalInterview] }))[0]).toMatchObject({
      evidenceKind: 'INTERVIEW',
      evidenceId: 'final',
    });
  });
});

describe('reasons', () => {
  const strong = person(
    {
      skills,
      title: 'Senior Frontend Developer',
      location: { city: 'Vienna', country: 'AT' },
      preferences: { employmentTypes: ['CONTRACT'], workModes: ['HYBRID'] },
      availability: { kind: 'FROM_DATE', date: '2026-12-01', heardIn: 'EMAIL', asOf: at('2026-11-22') },
    },
    { entries: [finalInterview], lastTwoWay: interaction({ twoWay: true, occurredAt: at('2026-11-22') }) },
  );

  it('are three to five, the largest contribution first, then what speaks against', () => {
    const given = reasons(strong);
    const speaksFor = given.filter(({ against }) => !against);
    expect(speaksFor.length).toBe(5);
    expect(speaksFor[0]?.feature).toBe('must_haves');
    expect(given.at(-1)).toMatchObject({ against: true, sentence: 'GraphQL is not on the CV' });
  });

  it('always say how far somebody came at a client, whatever else speaks louder', () => {
    const quiet = { ...handSetModel.weights, stage_reached: 0.001, outcome: 0.001 };
    const speaksFor = reasonsOf(rank(strong, sought), { ...handSetModel, weights: quiet }).filter(
      ({ against }) => !against,
    );
    expect(speaksFor).toHaveLength(5);
    expect(speaksFor.at(-1)?.sentence).toMatch(/interview/i);
  });

  it('never say the same near miss twice', () => {
    const names = reasons(strong).map(({ feature }) => feature);
    expect(names.filter((name) => name === 'outcome' || name === 'stage_reached')).toHaveLength(1);
  });

  it.each([
    [
      person({ skills: [{ name: 'React', years: 2 }, { name: 'TypeScript' }] }),
      'React for 2 years; the role asks for 5',
    ],
    [person({ location: { city: 'Madrid', country: 'ES' } }), 'Lives in Madrid; the role is in Vienna'],
    [person({ preferences: { employmentTypes: ['PERMANENT'] } }), 'Wants permanent work; the role is contract'],
    [person({ preferences: { workModes: ['REMOTE'] } }), 'Wants remote work; the role is hybrid'],
    [
      person({ pay: { minMinor: 90_000n, currency: 'EUR', period: 'DAY' } }),
      'Asks for € 900 a day; the role pays up to € 700 a day',
    ],
    [
      person({ availability: { kind: 'FROM_DATE', date: '2027-06-01', asOf: at('2026-11-22') } }),
      'Free from 1 June 2027; the role starts 1 December',
    ],
    [person({ title: 'Junior Frontend Developer' }), 'A junior role by title; a senior one is sought'],
    [
      person(
        {},
        {
          entries: [
            entry({
              jobTitle: 'Frontend Developer',
              outcome: 'REJECTED',
              rejectedBy: 'AGENCY',
              reason: 'SENIORITY',
              clientName: 'Orrin Logistics',
              outcomeAt: at('2026-01-10'),
            }),
          ],
        },
      ),
      'Turned down by the agency for Orrin Logistics, for seniority, as Frontend Developer in January',
    ],
  ])('say what speaks against: case %#', (who, sentence) => {
    expect(Object.values(rank(who, sought).findings).map(({ speaksAgainst }) => speaksAgainst?.sentence)).toContain(
      sentence,
    );
  });

  it('name neither gender nor age', () => {
    for (const { sentence } of reasons(strong))
      expect(sentence).not.toMatch(/\b(he|she|his|her|him|years old|born)\b/iu);
  });
});

describe('who fits', () => {
  it.each([
    ['the same role with all needs', person({ title: 'Frontend Developer', skills }), true],
    ['all needs and nothing else known', person({ skills }), true],
    ['another trade', person({ title: 'Forklift driver', skills: [{ name: 'Forklift licence' }] }), false],
    ['the title without any need', person({ title: 'Senior Frontend Engineer' }), false],
    ['half the needs in a near role', person({ title: 'Frontend Developer', skills: skills.slice(0, 1) }), true],
    ['half the needs in another trade', person({ title: 'Chef', skills: skills.slice(0, 1) }), false],
    [
      'the role, but in another country and refusing its terms',
      person({
        title: 'Chef',
        skills: skills.slice(1),
        location: { city: 'Madrid', country: 'ES' },
        preferences: { employmentTypes: ['PERMANENT'] },
      }),
      false,
    ],
  ])('%s', (_, who, fits) => {
    expect(rank(who, sought).fits).toBe(fits);
  });
});

describe('a better match never ranks lower, all else equal', () => {
  const anyone = fc.record({
    years: fc.nat(20),
    title: fc.constantFrom('Frontend Developer', 'Chef', 'Senior Frontend Engineer', 'Software Engineer', ''),
    city: fc.constantFrom('Vienna', 'Graz', ''),
    free: fc.constantFrom('NOW', 'UNKNOWN', 'UNAVAILABLE', 'PASSIVE'),
    heardDaysAgo: fc.nat(1000),
    contactDaysAgo: fc.nat(1000),
    interviewDaysAgo: fc.nat(1000),
  });
  type Anyone = typeof anyone extends fc.Arbitrary<infer T> ? T : never;
  const daysAgo = (days: number) => at(new Date(now.getTime() - days * 24 * 3_600_000).toISOString());
  const make = (who: Anyone, more: { extraSkill?: boolean } = {}) =>
    person(
      {
        title: who.title,
        location: { city: who.city, country: 'AT' },
        availability: { kind: who.free, asOf: daysAgo(who.heardDaysAgo) },
        skills: [{ name: 'React', years: who.years }, ...(more.extraSkill ? [{ name: 'TypeScript' }] : [])],
      },
      {
        lastTwoWay: interaction({ twoWay: true, occurredAt: daysAgo(who.contactDaysAgo) }),
        entries: [
          {
            ...finalInterview,
            outcome: 'WITHDRAWN',
            interviews: finalInterview.interviews.map((each) => ({
              ...each,
              scheduledAt: new Date(now.getTime() - who.interviewDaysAgo * 24 * 3_600_000).toISOString(),
            })),
          },
        ],
      },
    );
  const better: [string, (who: Anyone) => [PersonFacts, PersonFacts]][] = [
    ['one more must-have', (who) => [make(who, { extraSkill: true }), make(who)]],
    ['more years', (who) => [make({ ...who, years: who.years + 1 + (who.years === 0 ? 5 : 0) }), make(who)]],
    ['a later contact', (who) => [make({ ...who, contactDaysAgo: who.contactDaysAgo / 2 }), make(who)]],
    ['a later interview', (who) => [make({ ...who, interviewDaysAgo: who.interviewDaysAgo / 2 }), make(who)]],
    [
      'free now rather than unavailable',
      (who) => [make({ ...who, free: 'NOW' }), make({ ...who, free: 'UNAVAILABLE' })],
    ],
    [
      'the city of the job rather than another',
      (who) => [make({ ...who, city: 'Vienna' }), make({ ...who, city: 'Graz' })],
    ],
    [
      'the very title rather than none',
      (who) => [make({ ...who, title: 'Senior Frontend Engineer' }), make({ ...who, title: '' })],
    ],
  ];
  it.each(better)('%s', (_, pair) => {
    fc.assert(
      fc.property(anyone, (who) => {
        const [more, less] = pair(who);
        return score(more) >= score(less) - 1e-12;
      }),
      { numRuns: 60 },
    );
  });

  it('gives every score between 0 and 1', () => {
    fc.assert(
      fc.property(anyone, (who) => score(make(who)) > 0 && score(make(who)) < 1),
      { numRuns: 60 },
    );
  });
});
