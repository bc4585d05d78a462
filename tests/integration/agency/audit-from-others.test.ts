import { create } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditReader } from '@rekindle/agency/audit/audit.reader';
import { onBlockChanged } from '@rekindle/agency/audit/on-block-changed';
import { onCandidateRead } from '@rekindle/agency/audit/on-candidate-read';
import { verifyAudit } from '@rekindle/agency/audit/verify-audit';
import { CandidateBlockChangedSchema, CandidateReadSchema } from '@rekindle/proto/candidates';
import { Cause, type Envelope, EnvelopeSchema } from '@rekindle/proto/envelope';
import { newId } from '@rekindle/shared/ids/ids';
import { systemViewer, type Viewer } from '@rekindle/shared/viewer/viewer';
import { type AgencyUnderTest, agencyUnderTest, viewerOf } from './agency-under-test.ts';

const candidateId = newId();
let agency: AgencyUnderTest;
let ada: Viewer;

beforeAll(async () => {
  agency = await agencyUnderTest();
  ada = viewerOf(await agency.found('ada@halden.example'));
});
afterAll(() => agency?.close());

const happenedAt = new Date('2026-11-20T10:00:00.250Z');
const envelopeOf = (cause: Cause = Cause.LIVE): Envelope =>
  create(EnvelopeSchema, {
    eventId: newId(),
    aggregateId: candidateId,
    actor: { kind: 'member', id: ada.actor.id },
    occurredAt: timestampFromDate(happenedAt),
    correlationId: 'request-1',
    cause,
  });
const inAgency = (work: Parameters<AgencyUnderTest['deps']['database']['transact']>[1]) =>
  agency.deps.database.transact(systemViewer(ada.agencyId, 'agency'), work);
const newest = async () => (await auditReader(agency.deps.database, ada).list({ first: 1 })).nodes[0];

describe('what another service tells', () => {
  it('of a file that was read becomes an entry with its reader, its time, its address and its request', async () => {
    const read = create(CandidateReadSchema, { candidateId, address: '203.0.113.9', userAgent: 'sync/1' });
    await inAgency((tx) => onCandidateRead(tx, read, envelopeOf()));
    expect(await newest()).toMatchObject({
      action: 'CANDIDATE_READ',
      actorKind: 'MEMBER',
      actorId: ada.actor.id,
      subjectId: candidateId,
      occurredAt: happenedAt,
      address: '203.0.113.9',
      requestId: 'request-1',
    });
  });

  it('of a block becomes an entry without its reason, unless an import brought it', async () => {
    const block = { kind: 'DO_NOT_CONTACT', reason: 'asked us on the phone' };
    const change = create(CandidateBlockChangedSchema, { candidate: { id: candidateId }, block, lifted: false });
    const before = (await newest())?.sequence ?? 0;
    await inAgency((tx) => onBlockChanged(tx, change, envelopeOf(Cause.IMPORT)));
    expect((await newest())?.sequence).toBe(before);
    await inAgency((tx) => onBlockChanged(tx, change, envelopeOf()));
    expect(await newest()).toMatchObject({ sequence: before + 1, codes: '{"block":"DO_NOT_CONTACT","to":"set"}' });
    const kept = await agency.base.sql('select to_jsonb(e)::text as kept from audit_entry e');
    expect(JSON.stringify(kept)).not.toContain('asked us');
    expect(await verifyAudit(agency.deps, ada)).toMatchObject({ intact: true });
  });
});
