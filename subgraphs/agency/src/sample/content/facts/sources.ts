import type { SourceType } from '../types.ts';

export const sources: [type: SourceType, weight: number, channels: string[]][] = [
  ['linkedin', 24, ['LinkedIn search', 'LinkedIn message', 'LinkedIn Recruiter project']],
  ['job_board', 18, ['karriere.at', 'StepStone', 'Indeed', 'InfoJobs', 'Pracuj.pl', 'APEC']],
  ['inbound_application', 12, ['Application form', 'Application for another role']],
  ['career_site', 10, ['northbridge.example/jobs']],
  ['referral', 10, ['Personal recommendation']],
  ['sourced', 9, ['Direct search', 'GitHub', 'Conference programme']],
  ['email_inbox', 6, ['jobs@northbridge.example']],
  ['event', 5, ['Career fair Vienna', 'Pflegekongress', 'WeAreDevelopers', 'Logistik-Tag Linz', 'Berufsmesse Graz']],
  ['partner_ats', 3, ['Partner portal']],
  ['prior_submission', 2, ['Earlier agency file']],
  ['other', 1, ['Walk-in']],
];

export const tagsByTrade: Record<string, string[]> = {
  frontend: ['vienna-frontend', 'design-systems', 'fintech', 'contractor'],
  backend: ['java', 'fintech', 'team-lead-material', 'contractor'],
  nursing: ['intensive-care', 'recognition-done', 'night-shift-ok', 'housing-needed'],
  warehouse: ['forklift-licence', 'night-shift-ok', 'own-car', 'seasonal'],
  hospitality: ['seasonal', 'housing-needed', 'weekend-ok'],
  accounting: ['ifrs', 'part-time', 'month-end'],
};

export const generalTags = ['relocation-ok', 'part-time', 'reliable', 'german-b2', 'fast-responder', 'travel-ok'];

export const refusals: Record<string, string[]> = {
  office: [
    'on-call weeks',
    'gambling',
    'open-plan offices five days a week',
    'agencies as end client',
    'travel over 30%',
  ],
  field: ['night shifts', 'weekend shifts', 'cold storage', 'fixed-term contracts', 'more than 45 minutes to work'],
};

export const firstNotes = [
  'Prefers to be reached after 17:00.',
  'Came recommended; talks calmly and to the point.',
  'Wants a smaller team after years in a corporation.',
  'Rooted in the district: will not move.',
  'CV is thin, the conversation was not: ask for project examples.',
  'Salary matters less than a predictable roster.',
  'Open to a step sideways if the training budget is real.',
  'Left the last job on good terms, reference offered.',
  'German is good enough for the phone, not yet for reports.',
  'Looks for part-time, 30 hours, from spring.',
  'Asks sharp questions about the client before every call; brief well.',
  'Has a non-compete until the end of the notice period.',
];
