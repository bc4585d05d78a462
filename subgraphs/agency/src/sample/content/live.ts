import { addDays, dayMs, daysAgo, daysBetween, hoursAgo, isoDate } from './dates.ts';
import { newApplicant } from './heroes.ts';
import { jobNamed } from './jobs.ts';
import { pathSteps, poolSteps } from './live-nurture.ts';
import type { LiveStep } from './live-steps.ts';
import type { Job, Person, RecruiterKey, Submission } from './types.ts';

/** What can only happen after the import: it starts tasks, replies and suggestions as real work does. */
export function liveSteps(now: Date, people: Person[], jobs: Job[], submissions: Submission[]): LiveStep[] {
  return [
    offLimits(now),
    ...fitNotes(),
    ...poolSteps(now, people, submissions),
    ...pathSteps(now, people, submissions),
    ...tasks(now, people, jobs, submissions),
    { kind: 'add_candidate', by: 'mara', person: newApplicant(now) },
    ...replies(now, people, jobs),
    { kind: 'open_job', by: 'jakob', jobId: jobNamed(jobs, 'C-08', 'Warehouse Systems Lead').id },
    { kind: 'open_job', by: 'mara', jobId: jobNamed(jobs, 'C-01', 'Senior Frontend Engineer').id },
  ];
}

const offLimits = (now: Date): LiveStep => ({
  kind: 'set_off_limits',
  by: 'tomas',
  clientId: 'C-09',
  scope: 'client_group',
  why: 'client_agreement',
  from: isoDate(daysAgo(now, 120)),
  until: isoDate(new Date(Date.UTC(now.getUTCFullYear() + 1, 5, 30))),
  reason: 'Framework agreement: we place people at Kestrel Payments and approach none of theirs.',
  liftableBy: 'tomas',
});

const fitNotes = (): LiveStep[] => [
  {
    kind: 'add_fit_note',
    by: 'tomas',
    candidateId: 'P-0001',
    role: 'Frontend, bank and fintech',
    text: 'Keep for bank and fintech roles; shines with design systems.',
  },
  {
    kind: 'add_fit_note',
    by: 'mara',
    candidateId: 'P-0009',
    role: 'Product owner, energy',
    text: 'Second at Solane Energy by a hair; first call for the next energy role.',
  },
  {
    kind: 'add_fit_note',
    by: 'jakob',
    candidateId: 'P-0006',
    role: 'Warehouse systems lead',
    text: 'Ready to lead a rollout, also outside Vienna.',
  },
];

function replies(now: Date, people: Person[], jobs: Job[]): LiveStep[] {
  const nurse = quiet(now, people, 'nursing', 'AT');
  const fitter = quiet(now, people, 'electrics', 'AT');
  const reply = (
    by: RecruiterKey,
    candidateId: string,
    channel: 'email' | 'whatsapp',
    hours: number,
    subject: string | null,
    text: string,
    jobId: string | null = null,
  ): LiveStep => ({
    kind: 'log_message',
    by,
    candidateId,
    channel,
    direction: 'inbound',
    subject,
    text,
    occurredAt: hoursAgo(now, hours),
    jobId,
    interestStated: true,
    availability: null,
  });
  return [
    reply(
      'mara',
      'P-0004',
      'whatsapp',
      26,
      null,
      'Is 92k possible? Otherwise I would rather wait for the bonus in March.',
      jobNamed(jobs, 'C-03', 'Senior Backend Developer').id,
    ),
    reply(
      nurse.owner,
      nurse.id,
      nurse.emails.length > 0 ? 'email' : 'whatsapp',
      20,
      'Re: Intensivstation Graz',
      'Guten Tag, die Stelle in Graz interessiert mich. Gibt es eine Personalwohnung für den Anfang?',
    ),
    reply(fitter.owner, fitter.id, 'whatsapp', 7, null, 'Hallo, ab Jänner hätte ich wieder Zeit. Was haben Sie?'),
    reply(
      'mara',
      'P-0009',
      'email',
      3,
      'Re: A look ahead',
      'Thank you, please keep me in mind for February. Energy or mobility would be my first choice.',
    ),
  ];
}

/** Somebody of a trade with no recent word, who can be written to. */
function quiet(now: Date, people: Person[], trade: string, country: string): Person {
  const found = people.find(
    (person) =>
      person.trade === trade &&
      person.location.country === country &&
      person.phones.length > 0 &&
      !person.doNotContact &&
      ['passive', 'notice_period', 'from_date'].includes(person.availability.kind) &&
      person.lastContact !== null &&
      daysBetween(person.lastContact, now) > 120,
  );
  if (found === undefined) throw new Error(`nobody quiet in ${trade}`);
  return found;
}

interface Todo {
  title: (person: Person) => string;
  kind: 'follow_up' | 'general';
  /** Days against today; negative is overdue. */
  due: number;
}

const todos: Todo[] = [
  { title: (person) => `Send ${person.name} the offer comparison`, kind: 'follow_up', due: -3 },
  { title: (person) => `Get the second reference for ${person.name}`, kind: 'general', due: -1 },
  { title: (person) => `Call ${person.name} back about the roster`, kind: 'follow_up', due: -1 },
  { title: (person) => `Ask ${person.name} for the updated CV`, kind: 'follow_up', due: 0 },
  { title: (person) => `Prepare ${person.name} for the interview`, kind: 'follow_up', due: 0 },
  { title: (person) => `Tell ${person.name} about the start date`, kind: 'follow_up', due: 0 },
  { title: (person) => `Confirm pay expectations with ${person.name}`, kind: 'follow_up', due: 0 },
  { title: (person) => `Pass the client's questions on to ${person.name}`, kind: 'follow_up', due: 0 },
  { title: (person) => `Call ${person.name}: how is the notice going?`, kind: 'follow_up', due: 0 },
  { title: (person) => `Send ${person.name} directions for the trial day`, kind: 'follow_up', due: 0 },
  { title: (person) => `Ask ${person.name} about weekend shifts`, kind: 'follow_up', due: 0 },
  { title: (person) => `Share two openings with ${person.name}`, kind: 'general', due: 0 },
  { title: (person) => `Quarterly call with ${person.name}`, kind: 'general', due: 0 },
  { title: (person) => `Congratulate ${person.name} on the certificate`, kind: 'general', due: 0 },
  { title: (person) => `Send ${person.name} the salary survey`, kind: 'general', due: 0 },
  { title: (person) => `Check the recognition papers of ${person.name}`, kind: 'general', due: 2 },
  { title: (person) => `Call ${person.name} about the second round`, kind: 'follow_up', due: 3 },
  { title: (person) => `Thank ${person.name} for the referral`, kind: 'general', due: 6 },
];

function tasks(now: Date, people: Person[], jobs: Job[], submissions: Submission[]): LiveStep[] {
  const open = jobs.filter(({ closedAt, live }) => closedAt === null && !live).map(({ id }) => id);
  const running = submissions
    .filter(({ jobId, outcome }) => open.includes(jobId) && outcome === 'active')
    .map(({ candidateId }) => candidateId);
  const fresh = people.filter(
    (person) =>
      person.lastContact !== null &&
      now.getTime() - person.lastContact.getTime() < 25 * dayMs &&
      !person.id.startsWith('P-000'),
  );
  const subjects = [...new Set([...running, ...fresh.map(({ id }) => id)])].flatMap((id) =>
    people.filter((person) => person.id === id && !person.doNotContact && !id.startsWith('P-000')),
  );
  const ordinary = todos.map((todo, index): LiveStep => {
    const person = subjects[index * 2] ?? subjects[index];
    if (person === undefined) throw new Error('too few people for the tasks');
    return task(now, todo.title(person), todo.due, person.owner, todo.kind, { candidateId: person.id });
  });
  return [
    task(now, 'Ask Halden for feedback on Aiko Paredes', 0, 'mara', 'follow_up', {
      candidateId: 'P-0005',
      clientId: 'C-01',
      jobId: jobNamed(jobs, 'C-01', 'Product Designer').id,
    }),
    task(now, 'Check in with Ruben Baptiste about an extension', 0, 'mara', 'follow_up', {
      candidateId: 'P-0006',
      clientId: 'C-06',
    }),
    task(now, 'Clear the rate for Jonas Okafor with Castell Health', -1, 'mara', 'follow_up', {
      candidateId: 'P-0004',
      clientId: 'C-03',
    }),
    task(now, 'Write to Siri Nilsen, by email', 0, 'mara', 'follow_up', { candidateId: 'P-0007' }),
    ...ordinary,
  ];
}

function task(
  now: Date,
  title: string,
  due: number,
  assignee: RecruiterKey,
  taskKind: Todo['kind'],
  about: { candidateId?: string; jobId?: string; clientId?: string },
): LiveStep {
  return {
    kind: 'add_task',
    by: assignee,
    title,
    dueOn: isoDate(addDays(now, due)),
    dueAt: null,
    assignee,
    taskKind,
    candidateId: about.candidateId ?? null,
    jobId: about.jobId ?? null,
    clientId: about.clientId ?? null,
  };
}
