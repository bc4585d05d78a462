import { daysBetween } from './dates.ts';
import type { LiveStep } from './live-steps.ts';
import type { Person, Reason, Submission } from './types.ts';

const medalReasons: Reason[] = [
  'better_candidate_chosen',
  'internal_candidate_chosen',
  'role_filled',
  'role_cancelled',
  'timing',
];

/** Second by a hair: rejected by the client at interview or offer for a reason that does not speak against the person. */
export const isSilverMedalist = (entry: Submission): boolean =>
  entry.rejectedBy === 'client' &&
  (entry.stage === 'interview' || entry.stage === 'offer') &&
  entry.reason !== null &&
  medalReasons.includes(entry.reason);

export function poolSteps(now: Date, people: Person[], submissions: Submission[]): LiveStep[] {
  const reachable = people.filter(({ doNotContact }) => !doNotContact);
  const has = (person: Person, skill: string): boolean => person.skills.some(({ name }) => name === skill);
  const ids = (test: (person: Person) => boolean, count: number): string[] =>
    reachable
      .filter(test)
      .slice(0, count)
      .map(({ id }) => id);
  return [
    {
      kind: 'save_pool',
      by: 'tomas',
      poolKey: 'vienna-frontend',
      name: 'Vienna frontend',
      poolKind: 'static',
      description: 'React people in and around Vienna, for bank and fintech roles',
      candidateIds: ids(
        (person) => person.trade === 'frontend' && person.location.city === 'Vienna' && has(person, 'React'),
        40,
      ),
    },
    {
      kind: 'save_pool',
      by: 'ines',
      poolKey: 'icu-nurses',
      name: 'Intensive care nurses, Austria',
      poolKind: 'readiness',
      description: 'Recognised and ready for an intensive ward',
      candidateIds: ids(
        (person) => person.trade === 'nursing' && person.location.country === 'AT' && has(person, 'Intensive care'),
        35,
      ),
    },
    {
      kind: 'save_pool',
      by: 'jakob',
      poolKey: 'peak-season',
      name: 'Forklift, peak season',
      poolKind: 'hotlist',
      description: 'Licence, own car, can start within a week',
      candidateIds: ids(
        (person) =>
          person.trade === 'warehouse' &&
          person.location.country === 'AT' &&
          has(person, 'Forklift driving') &&
          ['now', 'notice_period', 'passive'].includes(person.availability.kind),
        30,
      ),
    },
    {
      kind: 'save_pool',
      by: 'mara',
      poolKey: 'silver-medalists',
      name: 'Second by a hair',
      poolKind: 'static',
      description: 'Turned down at interview or offer in the last twelve months, and good',
      candidateIds: [
        ...new Set(
          submissions
            .filter(
              (entry) => isSilverMedalist(entry) && entry.decidedAt !== null && daysBetween(entry.decidedAt, now) < 365,
            )
            .map(({ candidateId }) => candidateId),
        ),
      ]
        .filter((id) => reachable.some((person) => person.id === id))
        .slice(0, 40),
    },
    {
      kind: 'save_pool',
      by: 'mara',
      poolKey: 'platform-spring',
      name: 'Platform team, spring',
      poolKind: 'future_role',
      description: 'Solane Energy plans a platform team; no job order yet',
      candidateIds: ids(
        (person) => person.trade === 'devops' && has(person, 'Kubernetes') && person.yearsOfWork > 4,
        12,
      ),
    },
  ];
}

export function pathSteps(now: Date, people: Person[], submissions: Submission[]): LiveStep[] {
  const reachable = new Map(people.filter(({ doNotContact }) => !doNotContact).map((person) => [person.id, person]));
  const lastContact = (id: string): number => reachable.get(id)?.lastContact?.getTime() ?? 0;
  const medalists = [...new Set(submissions.filter(isSilverMedalist).map(({ candidateId }) => candidateId))]
    .filter((id) => reachable.has(id) && !['P-0001', 'P-0007', 'P-0009'].includes(id) && !placed(submissions, id))
    .sort((one, other) => lastContact(other) - lastContact(one) || one.localeCompare(other))
    .slice(0, 8);
  const resting = [...reachable.values()]
    .filter(
      ({ availability, location }) =>
        availability.kind === 'not_looking_until' &&
        availability.date !== null &&
        availability.date > now &&
        location.country === 'AT',
    )
    .slice(0, 6);
  return [
    {
      kind: 'save_path',
      by: 'mara',
      pathKey: 'silver',
      name: 'Silver medalists',
      entryRule: 'silver_medalist',
      entryMode: 'automatic',
      steps: [
        { kind: 'note', text: 'Second by a hair: keep warm for a similar role.' },
        { kind: 'wait', waitDays: 7 },
        { kind: 'task', text: 'Call: how did it go on, and what is next?' },
        { kind: 'wait', waitDays: 30 },
        { kind: 'task', text: 'Share two openings that fit' },
      ],
    },
    {
      kind: 'save_path',
      by: 'ines',
      pathKey: 'later',
      name: 'Back on a date',
      entryRule: 'unavailable_until',
      entryMode: 'proposed',
      steps: [
        { kind: 'wait', waitDays: 60 },
        { kind: 'task', text: 'Ask whether the date still holds' },
        { kind: 'note', text: 'Asked about the date.' },
      ],
    },
    ...medalists.map(
      (candidateId): LiveStep => ({
        kind: 'enrol',
        by: reachable.get(candidateId)?.owner ?? 'mara',
        pathKey: 'silver',
        candidateId,
      }),
    ),
    ...resting.map(({ id, owner }): LiveStep => ({ kind: 'enrol', by: owner, pathKey: 'later', candidateId: id })),
  ];
}

const placed = (submissions: Submission[], id: string): boolean =>
  submissions.some(({ candidateId, outcome }) => candidateId === id && (outcome === 'placed' || outcome === 'active'));
