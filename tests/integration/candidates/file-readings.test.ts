import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidateReadSchema } from '@rekindle/proto/candidates';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import { systemViewer, Viewer } from '@rekindle/shared/viewer/viewer';
import { addCandidate } from '../../../subgraphs/candidates/src/candidate/add-candidate.ts';
import { openPeopleDesk, type PeopleDesk, person } from './people-desk.ts';

let desk: PeopleDesk;
let reader: Viewer;
let candidateId: string;

beforeAll(async () => {
  desk = await openPeopleDesk();
  const visit = { address: '203.0.113.9', userAgent: 'partner-sync/2.1' };
  reader = new Viewer({ ...desk.as('recruiter'), visit });
  const added = await addCandidate(desk.deps, reader, person({ name: 'Mara Quist' }));
  if (added.kind !== 'accepted') throw new Error(added.kind);
  candidateId = added.candidateId;
});
afterAll(() => desk?.base.close());

const read = (viewer: Viewer) => desk.readers(viewer).timelines.timeline(candidateId, { first: 30 });

async function told() {
  const rows = await desk.base.sql<{ envelope: Buffer }>(
    `select envelope from outbox where type like '%CandidateRead' order by position`,
  );
  return rows.map(({ envelope }) => fromBinary(EnvelopeSchema, envelope));
}

describe("reading a person's whole file", () => {
  it('is told with the person, the reader and where the request came from', async () => {
    await read(reader);
    const [envelope] = await told();
    expect(envelope).toMatchObject({
      actor: { kind: 'member', id: reader.actor.id },
      subjectCandidateId: candidateId,
      correlationId: reader.requestId,
    });
    expect(fromBinary(CandidateReadSchema, envelope?.payload ?? new Uint8Array())).toMatchObject({
      candidateId,
      address: '203.0.113.9',
      userAgent: 'partner-sync/2.1',
    });
  });

  it('is told once a quarter of an hour for one reader, and for each reader', async () => {
    const before = (await told()).length;
    await read(reader);
    desk.clock.advance(14 * 60_000);
    await read(reader);
    expect(await told()).toHaveLength(before);
    await read(desk.as('owner'));
    expect(await told()).toHaveLength(before + 1);
    desk.clock.advance(60_000);
    await read(reader);
    expect(await told()).toHaveLength(before + 2);
  });

  it('is not told when it was refused, nor when a part of Rekindle reads', async () => {
    const before = (await told()).length;
    await expect(read(new Viewer({ ...desk.as('recruiter'), scopes: [] }))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await read(systemViewer(desk.agencyId, 'candidates'));
    expect(await told()).toHaveLength(before);
  });
});
