import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType } from 'graphql';
import { requireOwnPath } from '../../subgraphs/agency/src/identity-provider/identity-provider.ts';
import type { Desk, Identity } from '../testkit/desk.ts';
import { eventually } from '../testkit/eventually.ts';
import { type FrontDoor, frontDoor, password } from '../testkit/front-door.ts';
import { minimalInput, publishedGraph } from '../testkit/graph-sweep.ts';
import { importCsv } from '../testkit/import-csv.ts';
import type { Stack } from '../testkit/stack.ts';

let stack: Stack;
let desk: Desk;
let owner: Identity;
let other: Identity;
let send: FrontDoor['send'];

beforeAll(async () => {
  ({ stack, desk, owner, other, send } = await frontDoor());
}, 180_000);
afterAll(() => stack?.stop(), 60_000);

describe('header injection', () => {
  it('through the name of a file stays inside its header', async () => {
    for (const name of [
      'a\r\nset-cookie: evil=1\r\n\r\n<script>',
      'b"; filename="evil.html',
      'c\u2028\n.csv',
      'd\rx: y',
    ]) {
      const fileId = await desk.upload(name, 'name\nAda');
      const response = await send(`/files/${fileId}`, { headers: { cookie: desk.cookie() } });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w%.!~*'()-]+$/);
      expect(response.headers.getSetCookie().join()).not.toContain('evil');
      expect(response.headers.get('x')).toBeNull();
    }
  });

  it('through a name with a zero byte is refused', async () => {
    await expect(desk.upload('a\u0000b.csv', 'name\nAda')).rejects.toThrow('BAD_INPUT');
  });

  it('through what a link says stays inside the address that it leads to', async () => {
    const evil = encodeURIComponent('x\r\nset-cookie: evil=1');
    for (const path of [
      `/auth/oidc/${randomUUID()}?to=${evil}&email=${evil}`,
      `/auth/oidc/callback?error=${evil}&state=${evil}`,
    ]) {
      const response = await send(path);
      expect(response.headers.get('location')).toMatch(/^\/sign-in\?problem=[a-z-]+$/);
      expect(response.headers.getSetCookie().join()).not.toContain('evil=1');
    }
  });
});

describe('an open redirect at sign-in', () => {
  it('leads nowhere but to a page of the product', async () => {
    const elsewhere = [
      'https://attacker.example',
      '//attacker.example',
      '/\\attacker.example',
      '\\\\attacker.example',
      '/\t/attacker.example',
      '/\n/attacker.example',
      ' //attacker.example',
      'javascript:alert(1)',
      'data:text/html,x',
      'attacker.example',
      '',
    ];
    for (const to of elsewhere) {
      expect(new URL(requireOwnPath(to), stack.address).origin).toBe(stack.address);
      const response = await send(`/auth/oidc/${randomUUID()}?to=${encodeURIComponent(to)}`);
      expect(response.headers.get('location')).toMatch(/^\/sign-in\?/);
    }
    expect(requireOwnPath('/jobs/1?tab=board')).toBe('/jobs/1?tab=board');
  });
});

describe('mass assignment', () => {
  it('is refused by every mutation: a field that its input does not have', async () => {
    const extra = { agencyId: other.agency.id, role: 'OWNER', isAdmin: true, actorId: other.member.id, __proto: 1 };
    const wrong: unknown[] = [];
    let asked = 0;
    for (const field of Object.values(publishedGraph().getMutationType()?.getFields() ?? {})) {
      const type = getNamedType(field.args[0]?.type as GraphQLInputType) as GraphQLInputObjectType;
      for (const [name, value] of Object.entries(extra)) {
        if (type.getFields()[name]) continue;
        asked += 1;
        const input = { ...minimalInput(type, () => randomUUID(), []), idempotencyKey: randomUUID(), [name]: value };
        const query = `mutation ($input: ${type.name}!) { ${field.name}(input: $input) { __typename } }`;
        const { data, errors } = await desk.answer(query, { input });
        if (data?.[field.name] || errors?.[0]?.extensions?.code !== 'BAD_INPUT')
          wrong.push({ mutation: field.name, name, errors });
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(200);
  }, 60_000);

  it('gives nobody a role: not at sign-up, not with an invitation', async () => {
    const { link } = await desk.mutate('inviteMember', 'link', { email: 'guest@front.example', role: 'READ_ONLY' });
    const token = new URL(link, stack.address).pathname.split('/').at(-1);
    const guest = stack.desk();
    const asked = {
      name: 'Guest',
      password: 'another easy sentence',
      role: 'owner',
      agencyId: other.agency.id,
      teamIds: ['x'],
    };
    const identity = await guest.auth(`invitations/${token}`, asked);
    expect(identity).toMatchObject({ member: { role: 'read_only' }, agency: { id: owner.agency.id } });
    const second = stack.desk();
    const body = { agencyName: 'Third', name: 'Third', email: 'owner@third.example', password, timeZone: 'UTC' };
    const founded = await second.auth('sign-up', { ...body, agencyId: other.agency.id, sample: true });
    expect(founded.agency).toMatchObject({ name: 'Third', sample: false });
    expect(founded.agency.id).not.toBe(other.agency.id);
  });
});

describe('a file for a spreadsheet', () => {
  it('has no cell that begins like a formula', async () => {
    const cells = ['=HYPERLINK("http://attacker.example")', '+1+1', '-2+3', '@SUM(1)', '\t=1', '=cmd|calc!A0'];
    const lines = cells.map((cell, line) => `${line},"${cell.replaceAll('"', '""')}",not an address`);
    const { done } = await importCsv(desk, 'PEOPLE', 'formulas.csv', ['old_id,name,email', ...lines].join('\n'));
    const fixFileId = await eventually(async () => {
      const run = await desk.ask('query ($id: ID!) { importRun(id: $id) { fixFileId } }', { id: done.id });
      return run.importRun.fixFileId ?? false;
    });
    const response = await send(`/files/${fixFileId}`, { headers: { cookie: desk.cookie() } });
    const text = (await response.text()).replace(/^\uFEFF/, '');
    expect(text).toContain('HYPERLINK');
    const starts = [...text.matchAll(/(?:^|[,\n])"?([^,"\n])/g)].map(([, first]) => first);
    expect(starts.filter((first) => /[=+\-@\t\r]/.test(first ?? ''))).toEqual([]);
  }, 60_000);
});
