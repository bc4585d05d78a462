import type { Reason } from '../types.ts';

/** What clients say, by why they say no; the rating that goes with it lies in the range. */
export const clientNo: Partial<Record<Reason, { rating: [number, number]; sentences: string[] }>> = {
  better_candidate_chosen: {
    rating: [4, 5],
    sentences: [
      'Strong in the panel and well liked; another candidate had run a rollout of this size before.',
      'We would have hired both. The other one can start a month earlier.',
      'Very good technically, second by a hair. Please keep in touch for the spring.',
      'Clear, warm, prepared. The team preferred somebody who knows our industry.',
    ],
  },
  internal_candidate_chosen: {
    rating: [4, 5],
    sentences: [
      'Convincing in both rounds; a colleague from inside applied late and got it.',
      'No complaint at all, the works council asked us to fill it from inside.',
    ],
  },
  role_filled: {
    rating: [3, 5],
    sentences: [
      'Good profile, the position went to the candidate of the earlier round.',
      'We would invite again for the next opening.',
    ],
  },
  timing: {
    rating: [3, 5],
    sentences: [
      'Right person, but we cannot wait out a notice period of three months.',
      'Good conversation; the project starts too early for that.',
    ],
  },
  skills: {
    rating: [1, 3],
    sentences: [
      'Solid basics, not the depth we need on day one.',
      'The trial task showed gaps in the part that matters most to us.',
      'Too little hands-on practice in the last two years.',
    ],
  },
  seniority: {
    rating: [2, 3],
    sentences: ['A year or two early for this role.', 'Would be under-used with us after three months.'],
  },
  salary: {
    rating: [3, 4],
    sentences: ['Good, but fifteen per cent above our band.', 'Expectation and budget did not meet, and we tried.'],
  },
  location: {
    rating: [3, 4],
    sentences: ['We need four days on site and that did not work.', 'The commute would not last.'],
  },
  culture: {
    rating: [2, 3],
    sentences: ['Came across as impatient with the team.', 'Prefers to work alone; our wards do everything in pairs.'],
  },
};

export const agencyNo: [Reason, string][] = [
  ['skills', 'Must-haves only on paper.'],
  ['seniority', 'Not senior enough for what the client asked.'],
  ['salary', 'Expectation well above the range, no room.'],
  ['unresponsive', 'Three attempts without an answer.'],
  ['location', 'Would have to move, does not want to.'],
];

export const ownNo: [Reason, string][] = [
  ['accepted_elsewhere', 'Signed with another company last week.'],
  ['counter_offer', 'The present employer raised the pay; stays.'],
  ['timing', 'Family move comes first, not before summer.'],
  ['salary', 'Will not go below the last pay.'],
  ['location', 'Three days on site is one too many.'],
];

export const placedPraise = [
  'Convincing from the first minute; we stopped the other interviews.',
  'Exactly the calm we need on this team.',
  'Hands-on, honest about gaps, quick in the trial task.',
  'Best conversation we had in this search.',
  'References were outstanding. Please send more like this.',
];

export const firstImpressions = [
  'Good first talk, we would like to see more.',
  'Interesting profile, second round with the team to follow.',
  'Positive; a few questions on the last role.',
];
