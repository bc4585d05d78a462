import { daysAgo, isoDate } from './dates.ts';
import { jobNamed } from './jobs.ts';
import { mail, person, place, type Stage, submit } from './story-words.ts';

export function tellLena({ now, jobs, people, history, write }: Stage): void {
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

export function tellPriya({ now, jobs, people, history, write }: Stage): void {
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

export function tellGianluca({ now, jobs, people, history, write }: Stage): void {
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

export function tellSiri({ now, jobs, people, history, write }: Stage): void {
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
