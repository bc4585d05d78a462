import { addDays, addMonths, daysAgo } from './dates.ts';
import { clients } from './facts/clients.ts';
import { agencyNo, clientNo, firstImpressions, ownNo, placedPraise } from './facts/feedback.ts';
import type { Random } from './random.ts';
import type { Interview, Job, Person, Placement, Reason, Stage, Submission } from './types.ts';

export interface History {
  submissions: Submission[];
  interviews: Interview[];
  placements: Placement[];
}

/** What became of one entry, as decided before its dates are. */
interface Course {
  stage: Stage;
  outcome: Submission['outcome'];
  rejectedBy: Submission['rejectedBy'];
  reason: Reason | null;
  feedback: string | null;
  rating: number | null;
}

const rounds: Stage[] = ['interview', 'offer', 'placement'];
const medalReasons: Reason[] = ['better_candidate_chosen', 'better_candidate_chosen', 'timing', 'role_filled'];
const otherReasons: Reason[] = ['skills', 'seniority', 'salary', 'location', 'culture', 'skills'];

/** Fills every imported job with people of its trade, the best first, in an order of dates that could have happened. */
export function makeHistory(
  random: Random,
  now: Date,
  jobs: { job: Job; entries: number | undefined }[],
  people: Person[],
): History {
  const history: History = { submissions: [], interviews: [], placements: [] };
  const busy = new Map<string, number>();
  for (const { job, entries } of jobs) {
    if (job.live) continue;
    const count = entries ?? (job.closedAt === null ? random.between(4, 8) : random.between(6, 10) + job.openings);
    const chosen = candidatesFor(random, job, people, busy, count);
    const courses =
      job.closedAt === null ? openCourses(random, job, chosen.length) : closedCourses(random, job, chosen.length);
    chosen.forEach((person, index) => {
      const course = courses[index];
      if (course !== undefined) addEntry(random, now, history, busy, job, person, course);
    });
  }
  return history;
}

function candidatesFor(random: Random, job: Job, people: Person[], busy: Map<string, number>, count: number): Person[] {
  const wanted = [...job.mustHaves, ...job.niceToHaves];
  const coverage = (person: Person): number =>
    wanted.filter((skill) => person.skills.some(({ name }) => name === skill)).length;
  const near = (person: Person): number => (person.location.country === job.location.country ? 1 : 0);
  const free = people.filter(
    (person) =>
      person.trade === job.trade &&
      person.firstSeen < addDays(job.openedAt, -4) &&
      (person.location.country === 'AT' || person.location.country === 'DE' || job.workModes.includes('remote')) &&
      (busy.get(person.id) ?? 0) < 3,
  );
  return random
    .some(free, count * 3)
    .sort((one, other) => coverage(other) + near(other) - coverage(one) - near(one) || one.id.localeCompare(other.id))
    .slice(0, count);
}

function closedCourses(random: Random, job: Job, count: number): Course[] {
  const placed = job.outcome === 'Filled by us' ? Array.from({ length: job.openings }, () => placedCourse(random)) : [];
  const medalists =
    job.status === 'filled'
      ? [
          clientCourse(
            random,
            job.outcome?.includes('internal') === true ? 'internal_candidate_chosen' : random.pick(medalReasons),
            'interview',
          ),
          clientCourse(random, 'better_candidate_chosen', random.chance(0.2) ? 'offer' : 'interview'),
        ]
      : [clientCourse(random, 'role_cancelled', 'interview')];
  return fillUp(random, [...placed, ...medalists], count);
}

function openCourses(random: Random, job: Job, count: number): Course[] {
  const active = (stage: Stage, feedback: string | null = null): Course => ({
    stage,
    outcome: 'active',
    rejectedBy: null,
    reason: null,
    feedback,
    rating: feedback === null ? null : 4,
  });
  const first =
    job.title === 'Bilanzbuchhalter'
      ? active('offer', random.pick(placedPraise))
      : active('interview', random.pick(firstImpressions));
  return fillUp(
    random,
    [first, active('submission', random.chance(0.6) ? random.pick(firstImpressions) : null), active('shortlist')],
    count,
  );
}

function fillUp(random: Random, courses: Course[], count: number): Course[] {
  const more = Array.from({ length: Math.max(0, count - courses.length) }, () => otherCourse(random));
  return [...courses, ...more].slice(0, count);
}

const placedCourse = (random: Random): Course => ({
  stage: 'placement',
  outcome: 'placed',
  rejectedBy: null,
  reason: null,
  feedback: random.pick(placedPraise),
  rating: random.between(4, 5),
});

function clientCourse(random: Random, reason: Reason, stage: Stage): Course {
  const said = clientNo[reason];
  return {
    stage,
    outcome: 'rejected',
    rejectedBy: 'client',
    reason,
    feedback:
      said === undefined ? 'The position was withdrawn; nothing against the person.' : random.pick(said.sentences),
    rating: said === undefined ? random.between(3, 5) : random.between(...said.rating),
  };
}

function otherCourse(random: Random): Course {
  const kind = random.between(1, 10);
  if (kind <= 5)
    return clientCourse(random, random.pick(otherReasons), random.chance(0.55) ? 'submission' : 'interview');
  const [reason, feedback] = random.pick(kind <= 8 ? agencyNo : ownNo);
  if (kind <= 8)
    return {
      stage: random.chance(0.4) ? 'application' : 'shortlist',
      outcome: 'rejected',
      rejectedBy: 'agency',
      reason,
      feedback,
      rating: null,
    };
  return {
    stage: random.pick(['submission', 'interview', 'offer'] as const),
    outcome: 'withdrawn',
    rejectedBy: null,
    reason,
    feedback,
    rating: null,
  };
}

function addEntry(
  random: Random,
  now: Date,
  history: History,
  busy: Map<string, number>,
  job: Job,
  person: Person,
  course: Course,
): void {
  const end = job.closedAt ?? daysAgo(now, 1, 15);
  const at = (least: number, most: number): Date =>
    atWork(random, job.openedAt, end, least + random.next() * (most - least));
  const active = course.outcome === 'active';
  const sentAt =
    active && course.stage === 'submission'
      ? at(0.55, 0.8)
      : active && course.stage === 'shortlist'
        ? at(0.75, 0.98)
        : at(0.08, 0.3);
  const decidedAt = active ? null : at(course.outcome === 'placed' ? 0.9 : 0.82, 0.99);
  const submission: Submission = {
    ...course,
    id: `S-${String(history.submissions.length + 1).padStart(4, '0')}`,
    candidateId: person.id,
    jobId: job.id,
    clientId: job.clientId,
    at: sentAt,
    decidedAt,
    owner: job.owner,
  };
  history.submissions.push(submission);
  busy.set(person.id, (busy.get(person.id) ?? 0) + 1);
  if (rounds.includes(course.stage)) addInterviews(random, now, history, submission, at, active);
  if (rounds.includes(course.stage) || course.stage === 'submission') learnMustHaves(random, job, person);
  if (course.outcome === 'placed' && decidedAt !== null) {
    history.placements.push(
      placementOf(random, now, history.placements.length + 1, job, person, submission, decidedAt),
    );
    busy.set(person.id, 9);
  }
}

function addInterviews(
  random: Random,
  now: Date,
  history: History,
  entry: Submission,
  at: (least: number, most: number) => Date,
  active: boolean,
): void {
  const two = entry.stage !== 'interview' || random.chance(0.5);
  const dates: [Date, string, Interview['status']][] = [[at(0.38, 0.52), 'First interview', 'held']];
  if (two) dates.push([at(0.6, 0.76), 'Final interview', 'held']);
  if (active && entry.stage === 'interview' && !two && random.chance(0.4))
    dates.push([addDays(daysAgo(now, 0), 1), 'Second interview', 'scheduled']);
  for (const [date, title, status] of dates) {
    history.interviews.push({
      id: `I-${String(history.interviews.length + 1).padStart(4, '0')}`,
      candidateId: entry.candidateId,
      jobId: entry.jobId,
      clientId: entry.clientId,
      at: date,
      title,
      status,
      owner: entry.owner,
    });
  }
}

/** Nobody is sent out without most of the must-haves: who was, has them. */
function learnMustHaves(random: Random, job: Job, person: Person): void {
  for (const name of job.mustHaves) {
    if (!person.skills.some((skill) => skill.name === name))
      person.skills.push({ name, years: Math.max(1, Math.min(person.yearsOfWork, random.between(2, 6))) });
  }
}

function placementOf(
  random: Random,
  now: Date,
  number: number,
  job: Job,
  person: Person,
  entry: Submission,
  decidedAt: Date,
): Placement {
  const startDate = addDays(decidedAt, random.between(12, 40));
  const months =
    job.employmentType === 'permanent'
      ? null
      : job.employmentType === 'temporary'
        ? random.between(2, 4)
        : random.between(6, 12);
  const resigned = job.employmentType === 'permanent' && random.chance(0.08) && addMonths(startDate, 5) < now;
  const endDate =
    months === null ? (resigned ? addMonths(startDate, random.between(3, 4)) : null) : addMonths(startDate, months);
  const ended = endDate !== null && endDate < now;
  if (!ended) {
    person.employer = clients.find(({ id }) => id === job.clientId)?.name ?? person.employer;
    person.title = job.title.replace(' (m/w/d)', '');
  }
  return {
    id: `L-${String(number).padStart(3, '0')}`,
    candidateId: person.id,
    jobId: job.id,
    clientId: job.clientId,
    at: decidedAt,
    title: job.title,
    startDate,
    endDate,
    status: startDate > now ? 'upcoming' : ended ? 'ended' : 'active',
    ended: ended ? (resigned ? 'resigned' : 'completed') : null,
    employmentType: job.employmentType,
    pay: { ...job.pay, min: job.pay.max, max: job.pay.max },
    owner: entry.owner,
  };
}

/** A moment between two, moved into working hours but never past the end. */
function atWork(random: Random, from: Date, to: Date, share: number): Date {
  const date = new Date(from.getTime() + (to.getTime() - from.getTime()) * share);
  const working = new Date(date);
  working.setUTCHours(random.between(7, 14), random.between(0, 11) * 5, 0, 0);
  return working > to || working < from ? date : working;
}
