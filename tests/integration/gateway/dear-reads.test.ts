import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiClient } from '@rekindle/agency/api-client/create-api-client';
import { newId } from '@rekindle/shared/ids/ids';
import { type AgencyUnderTest, agencyUnderTest, password, viewerOf } from '../agency/agency-under-test.ts';
import { type Cookies, type FrontDoor, frontDoor } from './real-agency.ts';

let agency: AgencyUnderTest;
let door: FrontDoor;
let people = 0;

beforeAll(async () => {
  agency = await agencyUnderTest();
  door = await frontDoor(agency, { REKINDLE_COST_PER_MINUTE: 5_000 });
});
afterAll(async () => {
  await door?.stop();
  await agency?.close();
});

async function owner() {
  const email = `ada${++people}@halden.example`;
  const started = await agency.found(email);
  const cookies: Cookies = new Map();
  await door.post('/auth/sign-in', { email, password }, cookies);
  return { started, cookies };
}

const verify = { query: '{ verifyAudit { intact } }' };

describe('the whole audit', () => {
  it('is exported and verified so often a minute by a member, and another member pays for themselves', async () => {
    const { cookies } = await owner();
    const statuses = [];
    for (let each = 0; each < 2; each++) statuses.push((await door.get('/exports/audit.csv', cookies)).statusCode);
    const refused = await door.get('/exports/audit.csv', cookies);
    expect([...statuses, refused.statusCode]).toEqual([200, 200, 429]);
    expect(refused.json().error).toMatchObject({ code: 'BUDGET_SPENT', message: expect.stringContaining('audit.csv') });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await door.post('/graphql', verify, cookies)).statusCode).toBe(429);
    const other = await owner();
    expect((await door.post('/graphql', verify, other.cookies)).json().data.verifyAudit).toEqual({ intact: true });
  });

  it('costs a machine client what it costs anybody', async () => {
    const { started } = await owner();
    const input = { idempotencyKey: newId(), name: 'Auditor', scopes: ['audit:read'] };
    const { secret } = await createApiClient(agency.deps, viewerOf(started), input);
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    const ask = () => door.app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify(verify) });
    const first = await ask();
    expect(first.json().extensions.cost.requested).toBe(2001);
    expect((await ask()).statusCode).toBe(200);
    expect((await ask()).statusCode).toBe(429);
    expect((await door.app.inject({ url: '/exports/audit.csv', headers })).statusCode).toBe(429);
  });
});
