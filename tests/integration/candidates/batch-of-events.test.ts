import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  InteractionLoggedSchema,
  InteractionRetractedSchema,
  ThreadChangedSchema,
} from '@rekindle/proto/communications';
import { Cause, EnvelopeSchema } from '@rekindle/proto/envelope';
import { NextActionChangedSchema } from '@rekindle/proto/matching';
import {
  CandidatePlacedSchema,
  CandidateShortlistedSchema,
  CandidateSubmittedSchema,
  EntryChangedSchema,
  PlacementChangedSchema,
} from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { addCandidate } from '../../../subgraphs/candidates/src/candidate/add-candidate.ts';
import { openPeopleDesk, type PeopleDesk, person } from './people-desk.ts';
import { tellTogether, time } from './tell.ts';

let desk: PeopleDesk;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk?.base.close());

async function somebody(viewer = desk.as('recruiter')): Promise<string> {
  return (await addCandidate(desk.deps, viewer, person({ name: 'Lena Kovács' }))).candidateId;
}

/** A person's story; its parts build on each other, so that none may be written later than the next is read. */
function story(candidateId: string): Parameters<typeof tellTogether>[1] {
  const [jobId, entryId, placementId] = [newId(), newId(), newId()];
  const entry = { id: entryId, candidateId, jobId, jobTitle: 'Nurse', clientName: 'Norrland', outcome: 'ACTIVE' };
  const placement = { id: placementId, candidateId, jobId, clientName: 'Norrland', startDate: '2026-12-01' };
  const undone = { ...entry, id: newId(), jobId: newId(), stage: 'SHORTLIST' };
  const call = (said: string, at: string) => ({
    id: newId(),
    candidateId,
    channel: 'CALL',
    outcome: 'SPOKE',
    twoWay: true,
    occurredAt: time(at),
    heard: { availability: { kind: 'FROM_DATE', date: said, asOf: time(at) } },
  });
  const first = call('2026-12-01', '2026-11-20T09:00:00Z');
  const second = call('2027-02-01', '2026-11-22T09:00:00Z');
  const mail = { id: newId(), candidateId, channel: 'EMAIL', direction: 'INBOUND', twoWay: true };
  const action = { nextAction: { candidateId, kind: 'CALL', sentence: 'Call back', urgency: 3 } };
  return [
    [InteractionLoggedSchema, { interaction: first }, { at: '2026-11-20T09:00:00Z' }],
    [InteractionLoggedSchema, { interaction: second }, { at: '2026-11-22T09:00:00Z' }],
    [InteractionRetractedSchema, { interaction: { ...second, retracted: true } }, { version: 2 }],
    [InteractionLoggedSchema, { interaction: mail }],
    [InteractionRetractedSchema, { interaction: { ...mail, retracted: true } }, { version: 2 }],
    [CandidateSubmittedSchema, { entry: { ...entry, stage: 'SUBMISSION' } }, { version: 2 }],
    [
      CandidatePlacedSchema,
      { entry: { ...entry, stage: 'PLACEMENT' }, placement: { ...placement, endDate: '2027-03-31' } },
      { version: 3 },
    ],
    [PlacementChangedSchema, { placement: { ...placement, endDate: '2027-06-30' } }, { version: 2 }],
    [CandidateShortlistedSchema, { entry: undone }],
    [EntryChangedSchema, { entry: { ...undone, undone: true } }, { version: 2 }],
    [NextActionChangedSchema, action, { version: 2 }],
    [NextActionChangedSchema, { nextAction: { ...action.nextAction, sentence: 'Older' } }, { version: 1 }],
  ];
}

async function look(id: string) {
  const { candidates, timelines } = desk.readers(desk.as('recruiter'));
  const { availability, temperature, lastTwoWayContactAt } = (await candidates.byId(id)) ?? {};
  const timeline = (await timelines.timeline(id, { first: 50 })).nodes;
  return {
    availability,
    temperature,
    lastTwoWayContactAt,
    timeline: timeline.map(({ sentence, retracted }) => `${sentence}${retracted ? ' (taken back)' : ''}`).sort(),
    columns: (await timelines.ledger(id, { first: 50 })).nodes.map(({ id: _, subjectId: __, ...rest }) => ({
      ...rest,
      candidateId: '',
      jobId: '',
    })),
    summary: { ...(await candidates.summary(id)), id: '' },
  };
}

it('events of one batch leave a person as they do one by one', async () => {
  const owner = desk.as('recruiter');
  const [together, apart] = [await somebody(owner), await somebody(owner)];
  await tellTogether(desk, story(together));
  for (const one of story(apart)) await tellTogether(desk, [one]);
  const seen = await look(together);
  expect(seen.timeline).toEqual(
    expect.arrayContaining([expect.stringContaining('extended to'), expect.stringMatching(/Replied.*\(taken back\)/)]),
  );
  expect(seen.availability).toMatchObject({ date: '2026-12-01' });
  expect(seen).toEqual(await look(apart));
});

it('a person whom many events of a batch name is settled once, and what follows names the last of them', async () => {
  const id = await somebody();
  await desk.base.sql('delete from outbox');
  const reply = { candidateId: id, channel: 'EMAIL', direction: 'INBOUND', twoWay: true, interestStated: true };
  const at = ['2026-11-20T09:00:00Z', '2026-11-22T09:00:00Z'];
  await tellTogether(
    desk,
    at.map((said) => [
      InteractionLoggedSchema,
      { interaction: { ...reply, id: newId(), occurredAt: time(said) } },
      { at: said },
    ]),
  );
  const rows = await desk.base.sql<{ type: string; envelope: Buffer }>(
    'select type, envelope from outbox order by position',
  );
  const causes = rows.map(({ type, envelope }) => [
    type.split('.').at(-1),
    fromBinary(EnvelopeSchema, envelope).causationId,
  ]);
  expect(causes.map(([type]) => type)).toEqual(['TimelineChanged', 'TimelineChanged', 'CandidateTemperatureChanged']);
  // One envelope an event of the batch: the change is a consequence of the last.
  expect(new Set(causes.map(([, cause]) => cause)).size).toBe(1);
  expect(causes[2]?.[1]).toMatch(/^[0-9a-f-]{36}$/);
});

it('a live event beside one that is told again stays live, and so does what follows from it', async () => {
  const id = await somebody();
  await desk.base.sql('delete from outbox');
  const interaction = { id: newId(), candidateId: id, channel: 'EMAIL', direction: 'INBOUND', twoWay: true };
  const thread = { id: newId(), candidateId: id };
  await tellTogether(desk, [
    [
      InteractionLoggedSchema,
      { interaction: { ...interaction, interestStated: true, occurredAt: time('2026-11-23T09:00:00Z') } },
    ],
    [ThreadChangedSchema, { thread }, { cause: Cause.REPUBLISH }],
  ]);
  const rows = await desk.base.sql<{ envelope: Buffer }>('select envelope from outbox');
  expect(rows.length).toBeGreaterThan(0);
  for (const { envelope } of rows) expect(fromBinary(EnvelopeSchema, envelope).cause).toBe(Cause.LIVE);
});

it('a conversation that is told again brings back no word that was taken away since', async () => {
  const id = await somebody();
  const [interaction] = story(id).map(([, message]) => message.interaction as { id: string });
  await tellTogether(desk, [[InteractionLoggedSchema, { interaction }]]);
  await desk.base.sql(
    `update candidate set availability = '{"kind":"UNKNOWN","date":null,"noticeDays":null,"asOf":null,"heardIn":null}' where id = $1`,
    [id],
  );
  await tellTogether(desk, [[InteractionLoggedSchema, { interaction }, { cause: Cause.REPUBLISH }]]);
  expect((await desk.readers(desk.as('recruiter')).candidates.byId(id))?.availability.kind).toBe('UNKNOWN');
});
