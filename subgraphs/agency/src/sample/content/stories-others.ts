import { addDays, daysAgo } from './dates.ts';
import { jobNamed } from './jobs.ts';
import { mail, person, place, type Stage, submit } from './story-words.ts';

/** Jonas waits for an answer about pay, Aiko for one about her interview. */
export function tellOfLiveJobs({ now, jobs, people, history, write }: Stage): void {
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

export function tellRuben({ now, jobs, people, history, write }: Stage): void {
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

export function tellHana({ now, jobs, people, history, write }: Stage): void {
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
