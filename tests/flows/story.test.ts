import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Desk } from '../testkit/desk.ts';
import { eventually } from '../testkit/eventually.ts';
import { importCsv } from '../testkit/import-csv.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

const dayMs = 86_400_000;
const password = 'a short sentence is easy';

let stack: Stack;
let ada: Desk;
let bo: Desk;
let adaId: string;
let boId: string;

beforeAll(async () => {
  stack = await startStack();
}, 120_000);
afterAll(() => stack?.stop());

const day = (offset: number) => new Date(stack.now().getTime() + offset * dayMs).toISOString().slice(0, 10);

/** What the story remembers from one step to the next. */
const people: Record<string, string> = {};
const entries: Record<string, string> = {};
let clientId: string;
let otherClientId: string;
let jobId: string;
let pathId: string;
let interviewId: string;

function peopleCsvText(): string {
  const rows = [
    'old_id,name,email,phone,title,skills,location,country,availability,availability_date,availability_as_of,pay_min,pay_max,pay_currency,pay_period,employment_types,work_modes,source,source_channel,referrer,first_seen,owner,tags,notes,last_contact',
    `1,Lena Kovács,lena@kovacs.example,+43 660 5550148,Senior Frontend Developer,React (8); TypeScript (6); Node.js (5),Vienna,AT,from_date,${day(7)},${day(-12)},620,680,EUR,day,contract,hybrid; remote,linkedin,LinkedIn Recruiter,,${day(-800)},Ada Novak,design-systems,Great with design systems,${day(-12)}`,
    `2,Priya Sundaram,priya@sundaram.example,+43 660 5550149,Lead UI Engineer,React (10); TypeScript (7); GraphQL (4),Vienna,AT,now,,${day(-20)},650,720,EUR,day,contract,remote,referral,,Lena Kovács,${day(-600)},Ada Novak,,,${day(-20)}`,
    `3,Gianluca Ferraro,gianluca@ferraro.example,+43 660 5550150,Frontend Developer,React (6); TypeScript (3),Graz,AT,now,,${day(-40)},500,600,EUR,day,contract,hybrid; remote,job_board,karriere,,${day(-500)},Ada Novak,,,${day(-60)}`,
    `4,Jonas Okafor,jonas@okafor.example,+49 151 5550151,Frontend Engineer,React (5); TypeScript (4),Vienna,AT,now,,${day(-30)},550,640,EUR,day,contract,hybrid,sourced,,,${day(-300)},Ada Novak,,,${day(-30)}`,
    `5,Siri Nilsen,siri@nilsen.example,+47 40 555 152,Registered Nurse,Intensive Care (9); Triage (4),Oslo,NO,passive,,${day(-90)},,,,,permanent,onsite,event,Care Fair,,${day(-400)},Ada Novak,,,${day(-90)}`,
    `6,,hana@toth.example,+36 20 555 0153,Product Owner,Scrum (5),Budapest,HU,now,,${day(-10)},,,,,permanent,hybrid,sourced,,,${day(-100)},Ada Novak,,,${day(-10)}`,
    `7,Lena Kovacs,lena@kovacs.example,,Frontend Developer,React (8),Vienna,AT,,,,,,,,,,,,,,,,,`,
  ];
  return rows.join('\n');
}

function historyCsvText(): string {
  return [
    'kind,old_id,date,candidate_old_id,client_old_id,job_old_id,name,title,must_haves,status,stage,outcome,rejected_by,reason,feedback,rating,text,start_date,end_date,direction,channel,owner',
    'client,C1,,,,,Norrland Bank,,,,,,,,,,,,,,,Ada Novak',
    `job,J1,${day(-300)},,C1,,,Frontend Developer,React; TypeScript,filled,,,,,,,,${day(-250)},,,,Ada Novak`,
    `submission,S1,${day(-280)},1,,J1,,,,,interview,rejected,client,internal_candidate_chosen,Strong on design systems,4,,,,,,Ada Novak`,
    `note,N1,${day(-270)},1,,,,,,,,,,,,,Nervous in panels; brief the evening before,,,,,Ada Novak`,
    `call,K1,${day(-12)},1,,,,,,,,spoke,,,,,Confirmed December,,,outbound,call,Ada Novak`,
    `note,N2,${day(-3)},99,,,,,,,,,,,,,Nobody has this id,,,,,Ada Novak`,
  ].join('\n');
}

async function candidate(id: string, fields: string) {
  return (await ada.ask(`query ($id: ID!) { candidate(id: $id) { ${fields} } }`, { id })).candidate;
}

async function entry(id: string, fields: string) {
  return (await ada.ask(`query ($id: ID!) { entry(id: $id) { ${fields} } }`, { id })).entry;
}

const suggestionFields =
  'totalCount edges { node { id status candidate { id name } reasons { sentence feature evidenceAt evidenceKind evidenceId against } } }';

async function rediscovery(id: string) {
  const query = `query ($id: ID!) { rediscovery(jobId: $id) { fitCount knownCount suggestions { ${suggestionFields} } leftOut { why sentence detail count candidates { id } } } }`;
  return (await ada.ask(query, { id })).rediscovery;
}

const jobNeeds = {
  title: 'Senior Frontend Engineer',
  mustHaves: [{ name: 'React', years: 5 }, { name: 'TypeScript' }],
  niceToHaves: [{ name: 'GraphQL' }],
  location: { city: 'Vienna', country: 'AT' },
  workModes: ['HYBRID', 'REMOTE'],
  employmentType: 'CONTRACT',
  pay: { minMinor: 60000, maxMinor: 70000, currency: 'EUR', period: 'DAY' },
  openings: 1,
};

describe('from relationship to shortlist, through the gateway', () => {
  it('1–2: an agency starts, and a second recruiter joins it by a link', async () => {
    ada = stack.desk();
    const founded = await ada.auth('sign-up', {
      agencyName: 'Halden Search',
      name: 'Ada Novak',
      email: 'ada@halden.example',
      password,
      timeZone: 'Europe/Vienna',
    });
    adaId = founded.member.id;
    const { link } = await ada.mutate('inviteMember', 'link', { email: 'bo@halden.example', role: 'RECRUITER' });
    bo = stack.desk();
    const joined = await bo.auth(`invitations/${link.split('/').at(-1)}`, { name: 'Bo Lind', password });
    boId = joined.member.id;
    expect(joined.agency.id).toBe(founded.agency.id);
    const { members } = await bo.ask('{ members { name role } }');
    expect(members).toEqual([
      { name: 'Ada Novak', role: 'OWNER' },
      { name: 'Bo Lind', role: 'RECRUITER' },
    ]);
  });

  it('3: people and history come in by CSV; a bad line stops nothing, the same person is recognised', async () => {
    const { checked, done } = await importCsv(ada, 'PEOPLE', 'people.csv', peopleCsvText());
    expect(checked.report).toMatchObject({ create: 5, update: 1, skipped: 1 });
    expect(done.report).toMatchObject({ create: 5, skipped: 1 });
    const skipped = done.lines.edges.map(({ node }) => node).filter(({ action }) => action === 'SKIP');
    expect(skipped).toEqual([{ line: 7, action: 'SKIP', reason: expect.stringContaining('name') }]);
    const history = await importCsv(ada, 'HISTORY', 'history.csv', historyCsvText());
    expect(history.done.report).toMatchObject({ create: 5, skipped: 1 });

    const { candidates } = await ada.ask(
      '{ candidates(first: 10, orderBy: NAME) { totalCount edges { node { id name } } } }',
    );
    expect(candidates.totalCount).toBe(5);
    for (const { node } of candidates.edges) people[node.name.split(' ')[0]] = node.id;
    const again = await importCsv(ada, 'PEOPLE', 'people.csv', peopleCsvText());
    expect(again.done.report).toMatchObject({ create: 0, skipped: 1 });
  });

  it('3: a person is entered by hand, and one with a known phone is shown before it is created twice', async () => {
    const added = await ada.mutate('addCandidate', 'candidate { id name }', {
      name: 'Davit Mamedov',
      title: 'Frontend Developer',
      phones: ['+43 660 5550160'],
      skills: [{ name: 'Vue', years: 3 }],
      source: { type: 'CAREER_SITE' },
    });
    people.Davit = added.candidate.id;
    const known = await ada.mutate(
      'addCandidate',
      '... on AddCandidateSuccess { candidate { id } } ... on AlreadyKnown { candidate { id } reason }',
      { name: 'D. Mamedov', phones: ['+43 660 5550160'], source: { type: 'SOURCED' } },
    );
    expect(known).toMatchObject({ __typename: 'AlreadyKnown', candidate: { id: people.Davit } });
  });

  it('4: the record shows source, owner, availability with its age, temperature, ledger and timeline', async () => {
    const lena = await eventually(async () => {
      const record = await candidate(
        people.Lena as string,
        `name title source { type channel firstSeenAt } owner { id } availability { kind date asOf heardIn } skills { name years } tags
         temperature { kind explanation } summary { source history submission nextAction }
         ledger { totalCount edges { node { kind source history submission startedAt } } }
         timeline(first: 50) { edges { node { kind sentence text occurredAt } } }`,
      );
      expect(record.ledger.totalCount).toBeGreaterThanOrEqual(2);
      expect(record.timeline.edges.map(({ node }: any) => node.kind)).toEqual(
        expect.arrayContaining(['NOTE', 'CALL', 'SUBMITTED', 'REJECTED']),
      );
      return record;
    });
    expect(lena.source).toMatchObject({ type: 'LINKEDIN', channel: 'LinkedIn Recruiter' });
    expect(lena.owner).toEqual({ id: adaId });
    expect(lena.availability.kind).toBe('FROM_DATE');
    expect(lena.skills[0]).toEqual({ name: 'React', years: 8 });
    expect(lena.temperature.kind).toBe('READY_FOR_FOLLOW_UP');
    expect(lena.ledger.edges.some(({ node }: any) => node.kind === 'JOB')).toBe(true);
  });

  it('5: notes, calls, emails, tasks, a handoff and blocks are kept', async () => {
    await ada.mutate('addNote', 'note { id }', {
      candidateId: people.Jonas,
      text: 'Asks about the rate',
      pinned: true,
    });
    await ada.mutate('logMessage', 'interaction { id }', {
      candidateId: people.Jonas,
      channel: 'EMAIL',
      direction: 'OUTBOUND',
      subject: 'Contract roles',
      text: 'Are you free?',
    });
    await ada.mutate('logMessage', 'interaction { id }', {
      candidateId: people.Jonas,
      channel: 'EMAIL',
      direction: 'INBOUND',
      subject: 'Re: Contract roles',
      text: 'Is 640 possible?',
      interestStated: true,
    });
    await ada.mutate('addTask', 'task { id dueOn }', {
      title: 'Send the rate card',
      dueOn: day(1),
      candidateId: people.Jonas,
    });
    await ada.mutate('setAvailability', 'candidate { id }', {
      candidateId: people.Priya,
      availability: { kind: 'NOW' },
      heardIn: 'CALL',
    });
    await ada.mutate('handOver', 'candidate { owner { id } }', {
      candidateId: people.Siri,
      toMemberId: boId,
      note: 'Prefers email',
    });
    await ada.mutate('blockCandidate', 'candidate { id }', {
      candidateId: people.Davit,
      kind: 'DO_NOT_CONTACT',
      reason: 'Asked by email',
    });

    await eventually(async () => {
      const { repliesWaiting } = await ada.ask('{ repliesWaiting { totalCount edges { node { candidate { id } } } } }');
      expect(repliesWaiting.totalCount).toBe(1);
      const jonas = await candidate(
        people.Jonas as string,
        'temperature { kind } pinnedNote { text } nextAction { kind } openTasks { title }',
      );
      expect(jonas.temperature.kind).toBe('WARM');
      expect(jonas.nextAction?.kind).toBe('ANSWER_REPLY');
      expect(jonas.openTasks).toEqual([{ title: 'Send the rate card' }]);
      const siri = await candidate(people.Siri as string, 'owner { id } handoff { text }');
      expect(siri).toEqual({ owner: { id: boId }, handoff: { text: 'Prefers email' } });
      const davit = await candidate(people.Davit as string, 'temperature { kind } blocks { kind }');
      expect(davit).toEqual({ temperature: null, blocks: [{ kind: 'DO_NOT_CONTACT' }] });
    });
    const refused = await ada.mutate(
      'logCall',
      '... on LogCallSuccess { interaction { id } } ... on ContactForbidden { message }',
      { candidateId: people.Davit, outcome: 'SPOKE' },
    );
    expect(refused.__typename).toBe('ContactForbidden');
  });

  it('6: a job opens, and the right known people are there with reasons; who is left out is said', async () => {
    clientId = (await ada.mutate('addClient', 'client { id }', { name: 'Halden Ltd', domains: ['halden.example'] }))
      .client.id;
    otherClientId = (await ada.mutate('addClient', 'client { id }', { name: 'Castell Health' })).client.id;
    jobId = (await ada.mutate('openJob', 'job { id }', { ...jobNeeds, clientId, startDate: day(10) })).job.id;
    const found = await eventually(async () => {
      const ranked = await rediscovery(jobId);
      expect(ranked.suggestions.totalCount).toBeGreaterThanOrEqual(4);
      return ranked;
    });
    const names = found.suggestions.edges.map(({ node }: any) => node.candidate.name);
    expect(names.slice(0, 3).sort()).toEqual(['Jonas Okafor', 'Lena Kovács', 'Priya Sundaram']);
    expect(names.indexOf('Gianluca Ferraro')).toBeGreaterThan(2);
    expect(names).not.toContain('Siri Nilsen');
    expect(names).not.toContain('Davit Mamedov');
    const lena = found.suggestions.edges.find(({ node }: any) => node.candidate.id === people.Lena).node;
    expect(lena.reasons.length).toBeGreaterThanOrEqual(3);
    expect(lena.reasons.some(({ sentence }: any) => /interview/i.test(sentence))).toBe(true);
  });

  it('7: three are shortlisted, called and submitted; a second submission is refused, another job warns', async () => {
    const ranked = await rediscovery(jobId);
    for (const name of ['Lena', 'Priya', 'Jonas']) {
      const suggestion = ranked.suggestions.edges.find(({ node }: any) => node.candidate.id === people[name]).node;
      const { entry: made } = await ada.mutate('shortlistCandidate', 'entry { id stage suggestionId }', {
        jobId,
        candidateId: people[name],
        suggestionId: suggestion.id,
      });
      entries[name] = made.id;
      const early = await ada.mutate(
        'submitCandidate',
        '... on SubmitCandidateSuccess { entry { id } } ... on RightToRepresentMissing { message }',
        { entryId: made.id },
      );
      expect(early.__typename).toBe('RightToRepresentMissing');
      await ada.mutate('logCall', 'interaction { id }', {
        candidateId: people[name],
        outcome: 'SPOKE',
        text: 'Wants it',
        jobId,
        interestStated: true,
        availability: { kind: 'NOW' },
        rightToRepresent: { jobId, given: true, until: day(90) },
      });
      await eventually(async () => {
        const { rightToRepresent } = await entry(made.id, 'rightToRepresent { status }');
        expect(rightToRepresent?.status).toBe('GIVEN');
      });
      await ada.mutate('submitCandidate', 'entry { stage }', { entryId: made.id });
    }
    const twice = await bo.mutate(
      'submitCandidate',
      '... on SubmitCandidateSuccess { entry { id } } ... on CandidateAlreadySubmitted { sentBy { id } sentAt }',
      { entryId: entries.Lena },
    );
    expect(twice).toMatchObject({ __typename: 'CandidateAlreadySubmitted', sentBy: { id: adaId } });
    await eventually(async () => {
      const ranked = await rediscovery(jobId);
      expect(ranked.suggestions.edges.map(({ node }: any) => node.candidate.id)).not.toContain(people.Lena);
      const lena = await candidate(people.Lena as string, 'temperature { kind } availability { kind heardIn }');
      expect(lena).toEqual({ temperature: { kind: 'SUBMITTED' }, availability: { kind: 'NOW', heardIn: 'CALL' } });
    });

    const second = (await ada.mutate('openJob', 'job { id }', { ...jobNeeds, title: 'UI Lead', clientId })).job.id;
    const { entry: other } = await ada.mutate('shortlistCandidate', 'entry { id }', {
      jobId: second,
      candidateId: people.Lena,
    });
    await ada.mutate('recordRightToRepresent', 'rightToRepresent { id }', {
      candidateId: people.Lena,
      jobId: second,
      status: 'GIVEN',
      heardIn: 'CALL',
      until: day(90),
    });
    const warned = await ada.mutate(
      'submitCandidate',
      '... on SubmitCandidateSuccess { entry { id } } ... on SubmittedToClientBefore { prior { sentence } }',
      { entryId: other.id },
    );
    expect(warned.__typename).toBe('SubmittedToClientBefore');
    await ada.mutate('closeJob', 'job { status }', { id: second, status: 'CANCELLED' });
  });

  it('7: one is interviewed and rejected with feedback, one is placed, the job closes and ends the third', async () => {
    const scheduled = await ada.mutate('scheduleInterview', 'interview { id }', {
      entryId: entries.Lena,
      scheduledAt: stack.now().toISOString(),
      finalRound: true,
    });
    interviewId = scheduled.interview.id;
    await ada.mutate('recordInterview', 'entry { stage }', { entryId: entries.Lena, interviewId, status: 'HELD' });
    const rejected = await ada.mutate('rejectEntry', 'entry { outcome silverMedalist }', {
      entryId: entries.Lena,
      rejectedBy: 'CLIENT',
      reason: 'BETTER_CANDIDATE_CHOSEN',
      feedback: 'Second by a hair',
      rating: 4,
    });
    expect(rejected.entry).toEqual({ outcome: 'REJECTED', silverMedalist: true });
    await ada.mutate('recordOffer', 'entry { stage }', {
      entryId: entries.Priya,
      status: 'ACCEPTED',
      startDate: day(10),
    });
    const placed = await ada.mutate('placeCandidate', 'jobFilled entry { outcome }', {
      entryId: entries.Priya,
      startDate: day(10),
      endDate: day(190),
    });
    expect(placed).toMatchObject({ jobFilled: true, entry: { outcome: 'PLACED' } });
    await ada.mutate('closeJob', 'closedEntries { id }', { id: jobId, status: 'FILLED' });
    const jonas = await entry(entries.Jonas as string, 'outcome reason');
    expect(jonas).toEqual({ outcome: 'REJECTED', reason: 'ROLE_FILLED' });
  });

  it('8: the silver medalist enters a path by its rule; its steps run on the clock; a reply stops it', async () => {
    const enrolment = await eventually(async () => {
      const { enrolments } = await candidate(
        people.Lena as string,
        'enrolments { id status stepNumber path { id name ruleSentence entryRule steps { kind waitDays } } }',
      );
      expect(enrolments[0]?.path.entryRule).toBe('SILVER_MEDALIST');
      return enrolments[0];
    });
    pathId = enrolment.path.id;
    expect(enrolment.path.steps.map(({ kind }: any) => kind)).toEqual(expect.arrayContaining(['TASK', 'NOTE', 'WAIT']));
    const task = await eventually(async () => {
      const { openTasks } = await candidate(people.Lena as string, 'openTasks { id kind }');
      return openTasks.find(({ kind }: any) => kind === 'NURTURE') ?? false;
    });
    await ada.mutate('completeTask', 'task { status }', { taskId: task.id });
    const status = async () =>
      (await candidate(people.Lena as string, 'enrolments { status stepNumber }')).enrolments[0];
    await eventually(async () => expect((await status()).stepNumber).toBeGreaterThan(1));
    const waiting = await status();
    await stack.advance(15 * dayMs);
    await eventually(async () => expect((await status()).stepNumber).toBeGreaterThan(waiting.stepNumber));
    await eventually(async () => {
      const { timeline } = await candidate(people.Lena as string, 'timeline(first: 20) { edges { node { kind } } }');
      expect(timeline.edges.map(({ node }: any) => node.kind)).toEqual(
        expect.arrayContaining(['NURTURE_STARTED', 'NURTURE_STEP']),
      );
    });
    await ada.mutate('logMessage', 'interaction { id }', {
      candidateId: people.Lena,
      channel: 'WHATSAPP',
      direction: 'INBOUND',
      text: 'Yes, still looking',
      interestStated: true,
    });
    await eventually(async () => expect((await status()).status).toBe('RESPONDED'));
  });

  it('9: a similar job at another client suggests the silver medalist, with the interview as a reason', async () => {
    const similar = (
      await ada.mutate('openJob', 'job { id }', {
        ...jobNeeds,
        title: 'Frontend Engineer',
        clientId: otherClientId,
        startDate: day(20),
      })
    ).job.id;
    const lena = await eventually(async () => {
      const { suggestions } = await rediscovery(similar);
      return suggestions.edges.find(({ node }: any) => node.candidate.id === people.Lena)?.node ?? false;
    });
    const interview = lena.reasons.find(
      ({ evidenceKind }: any) => evidenceKind === 'INTERVIEW' || evidenceKind === 'ENTRY',
    );
    expect(interview).toMatchObject({ sentence: expect.stringMatching(/interview/i), evidenceAt: expect.any(String) });
    expect([interviewId, entries.Lena]).toContain(interview.evidenceId);
  });

  it('10: Today counts what its lists hold, mine and the team’s', async () => {
    await eventually(async () => {
      const today = await ada.ask(
        `query ($me: [ID!]) {
        warm: candidates(filter: { warm: true }) { totalCount edges { node { id } } }
        due: candidates(filter: { followUpDue: true, ownerIds: $me }) { totalCount edges { node { id name } } }
        submissionHistoryCounts { total awaitingFeedback }
        submissionHistory { totalCount edges { node { candidate { id } } } }
        repliesWaiting { totalCount }
        newMatches(first: 5) { totalCount edges { node { jobTitle candidate { name } } } }
        nextActions(first: 10) { totalCount edges { node { kind sentence reason candidate { id name } } } }
      }`,
        { me: [adaId] },
      );
      expect(today.warm.totalCount).toBe(today.warm.edges.length);
      expect(today.warm.totalCount).toBeGreaterThan(0);
      expect(today.due.edges.map(({ node }: any) => node.id)).toContain(people.Lena);
      expect(today.submissionHistoryCounts.total).toBe(today.submissionHistory.totalCount);
      expect(today.submissionHistory.edges.map(({ node }: any) => node.candidate.id)).toContain(people.Lena);
      expect(today.repliesWaiting.totalCount).toBeGreaterThan(0);
      expect(today.newMatches.totalCount).toBeGreaterThan(0);
      expect(today.nextActions.edges[0].node.kind).toBe('ANSWER_REPLY');
    });
  });

  it('11: everything is there after a restart, and what was under way goes on', async () => {
    await ada.mutate('enrol', 'enrolment { id status }', { pathId, candidateId: people.Gianluca });
    const before = await candidate(
      people.Lena as string,
      'name timeline(first: 50) { edges { node { id } } } ledger { totalCount }',
    );
    await stack.restart();
    expect(
      await candidate(
        people.Lena as string,
        'name timeline(first: 50) { edges { node { id } } } ledger { totalCount }',
      ),
    ).toEqual(before);
    await eventually(async () => {
      const { openTasks } = await candidate(people.Gianluca as string, 'openTasks { kind }');
      expect(openTasks.map(({ kind }: any) => kind)).toContain('NURTURE');
    });
  }, 90_000);
});
