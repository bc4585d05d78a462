import type { ConversationWriter } from './conversation-writer.ts';
import { addDays, daysAgo, isoDate } from './dates.ts';
import type { History } from './history.ts';
import { jobNamed } from './jobs.ts';
import type { Job, Person, Submission } from './types.ts';

interface Stage {
  now: Date;
  jobs: Job[];
  people: Map<string, Person>;
  history: History;
  write: ConversationWriter;
}

/** What happened with the nine people of heroes.ts, told in the order it happened. */
export function tellStories(stage: Stage): void {
  tellLena(stage);
  tellPriya(stage);
  tellGianluca(stage);
  tellOfLiveJobs(stage);
  tellRuben(stage);
  tellSiri(stage);
  tellHana(stage);
}

function tellLena({ now, jobs, people, history, write }: Stage): void {
  const lena = person(people, 'P-0001');
  const job = jobNamed(jobs, 'C-02', 'Frontend Developer');
  const linkedin = (days: number, direction: 'inbound' | 'outbound', text: string, declined = false): void =>
    write.add(
      lena,
      {
        kind: 'email',
        at: daysAgo(now, days, 10, 15),
        channel: 'linkedin',
        direction,
        outcome: declined ? 'declined' : null,
        text,
      },
      'tomas',
    );
  linkedin(
    811,
    'outbound',
    'Hello Lena, your talk on design tokens was passed around here. May I call you about two fintech teams in Vienna?',
  );
  linkedin(
    808,
    'inbound',
    'Hi Tomás, flattered, but my notice period is three months and we are in the middle of a relaunch. Not now.',
    true,
  );
  linkedin(430, 'outbound', 'A year on: is the relaunch live? Two of our clients look for exactly that experience.');
  linkedin(425, 'inbound', 'It is live! I would look at a bank or fintech role in the new year, if it is not on call.');
  write.add(
    lena,
    {
      kind: 'call',
      at: daysAgo(now, 420, 14),
      channel: 'call',
      direction: 'outbound',
      outcome: 'spoke',
      text: 'Interest stated for bank and fintech roles. Design systems are what she enjoys most.',
    },
    'tomas',
  );
  submit(
    history,
    lena,
    job,
    {
      sent: 278,
      interviews: [
        [268, 'First interview'],
        [258, 'Final interview'],
      ],
      decided: 251,
    },
    now,
    {
      stage: 'interview',
      outcome: 'rejected',
      rejectedBy: 'client',
      reason: 'internal_candidate_chosen',
      rating: 4,
      feedback:
        'Very strong on components and accessibility, a little quiet in front of the panel. An internal candidate was chosen; we would see her again.',
    },
  );
  write.add(
    lena,
    {
      kind: 'call',
      at: daysAgo(now, 250, 15),
      channel: 'call',
      direction: 'outbound',
      outcome: 'spoke',
      jobId: job.id,
      text: 'Told Lena about the internal candidate at Norrland Bank. Disappointed but fair; keep for bank and fintech roles.',
    },
    'tomas',
  );
  write.add(
    lena,
    {
      kind: 'note',
      at: daysAgo(now, 21, 9, 30),
      channel: null,
      direction: null,
      outcome: null,
      title: 'Handoff from Tomás to Mara',
      text: 'Great with design systems; nervous in panels, does best when briefed the evening before. Ask about Halden’s on-call first.',
    },
    'tomas',
  );
  write.call(
    lena,
    daysAgo(now, 12, 13, 10),
    `Contract at Lumen Retail Tech ends on ${isoDate(daysAgo(now, 10))}. Free from the first of next month, prefers contract work, hybrid.`,
  );
  mail(
    write,
    lena,
    daysAgo(now, 5, 9),
    'outbound',
    'Contract roles from December',
    'Hello Lena, contract roles for the new year are coming in. Does December still hold, and how many days on site would be all right?',
  );
  mail(
    write,
    lena,
    daysAgo(now, 2, 8, 40),
    'inbound',
    'Re: Contract roles from December',
    'Yes, December works well. I would prefer contract work and at most two days on site.',
  );
}

function tellPriya({ now, jobs, people, history, write }: Stage): void {
  const priya = person(people, 'P-0002');
  const job = jobNamed(jobs, 'C-03', 'Senior UI Engineer');
  submit(
    history,
    priya,
    job,
    {
      sent: 554,
      interviews: [
        [547, 'First interview'],
        [541, 'Final interview'],
      ],
      decided: 533,
    },
    now,
    {
      stage: 'placement',
      outcome: 'placed',
      rejectedBy: null,
      reason: null,
      rating: 5,
      feedback: 'Took over the design system in her second week. We would extend at any time.',
    },
  );
  place(history, priya, job, now, 533, daysAgo(now, 520), daysAgo(now, 160), 720);
  write.call(
    priya,
    daysAgo(now, 161, 10),
    'Last week at Castell Health, ends well on both sides. Takes the summer off, then open; no date yet.',
  );
}

function tellGianluca({ now, jobs, people, history, write }: Stage): void {
  const gianluca = person(people, 'P-0003');
  submit(
    history,
    gianluca,
    jobNamed(jobs, 'C-06', 'Lead Frontend Developer Shipment Tracking'),
    { sent: 745, interviews: [], decided: 735 },
    now,
    {
      stage: 'shortlist',
      outcome: 'rejected',
      rejectedBy: 'agency',
      reason: 'seniority',
      rating: null,
      feedback: 'Good craft, has not led a team yet.',
    },
  );
  mail(
    write,
    gianluca,
    daysAgo(now, 85, 10),
    'outbound',
    'How are things in Graz?',
    'Hello Gianluca, are you still at Zirbe Labs, and what would make you move?',
  );
  mail(
    write,
    gianluca,
    daysAgo(now, 83, 11),
    'inbound',
    'Re: How are things in Graz?',
    'Hi Mara, my project runs until the end of November. Please tell me about contract roles from December.',
  );
}

/** Jonas waits for an answer about pay, Aiko for one about her interview. */
function tellOfLiveJobs({ now, jobs, people, history, write }: Stage): void {
  const jonas = person(people, 'P-0004');
  const backend = jobNamed(jobs, 'C-03', 'Senior Backend Developer');
  write.call(
    jonas,
    daysAgo(now, 6, 12),
    'Likes the Castell Health role; notice period of two months. Rate to be cleared with the client.',
    'spoke',
    backend.id,
  );
  submit(history, jonas, backend, { sent: 5, interviews: [], decided: null }, now, {
    stage: 'shortlist',
    outcome: 'active',
    rejectedBy: null,
    reason: null,
    rating: null,
    feedback: null,
  });
  const aiko = person(people, 'P-0005');
  const designer = jobNamed(jobs, 'C-01', 'Product Designer');
  write.call(
    aiko,
    daysAgo(now, 27, 9),
    'Agreed to be sent to Halden for Product Designer. Notice of one month.',
    'spoke',
    designer.id,
  );
  submit(
    history,
    aiko,
    designer,
    {
      sent: 26,
      interviews: [
        [14, 'First interview'],
        [5, 'Second interview'],
      ],
      decided: null,
    },
    now,
    { stage: 'interview', outcome: 'active', rejectedBy: null, reason: null, rating: null, feedback: null },
  );
  write.call(
    aiko,
    daysAgo(now, 4, 15),
    'Second interview at Halden felt good. Has another offer and must answer by Friday.',
    'spoke',
    designer.id,
  );
}

function tellRuben({ now, jobs, people, history, write }: Stage): void {
  const ruben = person(people, 'P-0006');
  const job = jobNamed(jobs, 'C-06', 'WMS Rollout Engineer');
  submit(
    history,
    ruben,
    job,
    {
      sent: 244,
      interviews: [
        [238, 'First interview'],
        [232, 'Final interview'],
      ],
      decided: 224,
    },
    now,
    {
      stage: 'placement',
      outcome: 'placed',
      rejectedBy: null,
      reason: null,
      rating: 5,
      feedback: 'Had the Vienna hall running a week early. Reliable and well liked by the shift leads.',
    },
  );
  place(history, ruben, job, now, 224, daysAgo(now, 210), addDays(now, 28), 520);
  write.add(ruben, {
    kind: 'call',
    at: daysAgo(now, 34, 10),
    channel: 'call',
    direction: 'outbound',
    outcome: 'spoke',
    text: 'Rollout is on plan, contract runs until the end of December. Would extend; otherwise free from January.',
  });
}

function tellSiri({ now, jobs, people, history, write }: Stage): void {
  const siri = person(people, 'P-0007');
  submit(
    history,
    siri,
    jobNamed(jobs, 'C-03', 'Frontend Developer Patient Portal'),
    {
      sent: 218,
      interviews: [
        [208, 'First interview'],
        [198, 'Final interview'],
      ],
      decided: 190,
    },
    now,
    {
      stage: 'interview',
      outcome: 'rejected',
      rejectedBy: 'client',
      reason: 'better_candidate_chosen',
      rating: 4,
      feedback: 'Best accessibility answers of the round; the other candidate knew patient portals already.',
    },
  );
  mail(
    write,
    siri,
    daysAgo(now, 180, 9),
    'outbound',
    'After Castell Health',
    'Hello Siri, the feedback was very good. Shall I keep looking for you?',
  );
  mail(
    write,
    siri,
    daysAgo(now, 178, 9),
    'inbound',
    'Re: After Castell Health',
    `Thank you. I will finish my project first, please write again after ${isoDate(daysAgo(now, 1))}.`,
    true,
  );
}

function tellHana({ now, jobs, people, history, write }: Stage): void {
  const hana = person(people, 'P-0009');
  const job = jobNamed(jobs, 'C-14', 'Product Owner Charging');
  submit(
    history,
    hana,
    job,
    {
      sent: 108,
      interviews: [
        [96, 'First interview'],
        [84, 'Final interview'],
      ],
      decided: 74,
    },
    now,
    {
      stage: 'interview',
      outcome: 'rejected',
      rejectedBy: 'client',
      reason: 'better_candidate_chosen',
      rating: 4,
      feedback: 'Sharp on priorities; we took somebody from the charging business.',
    },
  );
  write.call(
    hana,
    daysAgo(now, 74, 16),
    'Passed on the feedback from Solane Energy. Wants to stay in mobility or energy.',
    'spoke',
    job.id,
  );
  mail(
    write,
    hana,
    daysAgo(now, 1, 14),
    'outbound',
    'A look ahead',
    'Hello Hana, two product roles may open in February. Shall I think of you?',
  );
}

type End = Pick<Submission, 'stage' | 'outcome' | 'rejectedBy' | 'reason' | 'rating' | 'feedback'>;

function submit(
  history: History,
  who: Person,
  job: Job,
  days: { sent: number; interviews: [number, string][]; decided: number | null },
  now: Date,
  end: End,
): void {
  const common = { candidateId: who.id, jobId: job.id, clientId: job.clientId, owner: job.owner };
  history.submissions.push({
    ...common,
    ...end,
    id: `S-9${who.id.slice(3)}`,
    at: daysAgo(now, days.sent, 10),
    decidedAt: days.decided === null ? null : daysAgo(now, days.decided, 14),
  });
  days.interviews.forEach(([day, title], index) => {
    history.interviews.push({
      ...common,
      id: `I-9${who.id.slice(3)}${index + 1}`,
      at: daysAgo(now, day, 13),
      title,
      status: 'held',
    });
  });
}

function place(
  history: History,
  who: Person,
  job: Job,
  now: Date,
  decided: number,
  startDate: Date,
  endDate: Date,
  rate: number,
): void {
  const ended = endDate < now;
  history.placements.push({
    id: `L-9${who.id.slice(3)}`,
    candidateId: who.id,
    jobId: job.id,
    clientId: job.clientId,
    at: daysAgo(now, decided, 15),
    title: job.title,
    startDate,
    endDate,
    status: ended ? 'ended' : 'active',
    ended: ended ? 'completed' : null,
    employmentType: 'contract',
    pay: { min: rate, max: rate, currency: 'EUR', period: 'day' },
    owner: job.owner,
  });
}

const mail = (
  write: ConversationWriter,
  who: Person,
  at: Date,
  direction: 'inbound' | 'outbound',
  title: string,
  text: string,
  declined = false,
): void =>
  write.add(who, {
    kind: 'email',
    at,
    channel: 'email',
    direction,
    outcome: declined ? 'declined' : null,
    title,
    text,
  });

function person(people: Map<string, Person>, id: string): Person {
  const found = people.get(id);
  if (found === undefined) throw new Error(`no person ${id}`);
  return found;
}
