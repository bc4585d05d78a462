import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rightsOfAddresses } from '@rekindle/shared/viewer/rights';
import { type MemberRole, memberRoles, scopesByRole } from '@rekindle/shared/viewer/roles';
import { gatewayUnderTest } from '../integration/gateway/gateway-under-test.ts';
import type { Desk } from '../testkit/desk.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

/** Before there is a session, or without one. */
const open = [
  'GET /',
  'GET /livez',
  'GET /readyz',
  'GET /metrics',
  'GET /auth/me',
  'POST /auth/sign-up',
  'POST /auth/sign-in',
  'POST /auth/sign-out',
  'POST /auth/second-step',
  'POST /auth/passkey',
  'POST /auth/passkey/begin',
  'POST /auth/open-sample',
  'POST /auth/oidc/begin',
  'GET /auth/oidc/callback',
  'GET /auth/oidc/:agencyId',
  'GET /auth/oidc/:agencyId/about',
  'GET /auth/invitations/:token',
  'POST /auth/invitations/:token',
  'GET /auth/email-proofs/:token',
  'POST /auth/email-proofs/:token',
  'POST /auth/forgot-password',
  'GET /auth/password-resets/:token',
  'POST /auth/password-resets/:token',
  'GET /.well-known/oauth-authorization-server',
  'POST /oauth/token',
  // By GET it answers the same as by POST, which is listed with what needs a session.
  'GET /graphql',
];

const password = 'a short sentence is easy';
const bodies: Record<string, object> = {
  'POST /graphql': { query: '{ me { id } }' },
  'POST /live/presence': { record: `candidate:${randomUUID()}`, here: true },
  'POST /auth/switch': { memberId: randomUUID() },
  'POST /auth/sessions/end': { sessionId: randomUUID() },
  'POST /auth/sessions/end-all': { keepThis: true },
  'POST /auth/confirm': { password },
  'POST /auth/change-password': { currentPassword: password, password: 'another easy sentence' },
  'POST /auth/identity-provider': {
    issuer: 'http://127.0.0.1:9',
    clientId: 'x',
    clientSecret: 'x',
    groupsClaim: 'groups',
    roleByGroup: [],
    defaultRole: null,
    domains: [],
  },
  'POST /auth/identity-provider/check-domain': { domain: 'nowhere.example' },
  'POST /auth/password-reset-links': { memberId: randomUUID() },
  'POST /auth/second-factor/remove-of-member': { memberId: randomUUID() },
};
/** What ends or replaces the session that asks, or fails for another reason in a new agency: that a session is needed is seen by those without. */
const unasked = new Set(['POST /auth/change-password', 'POST /auth/switch', 'GET /live']);

describe('the addresses of the gateway', () => {
  let stack: Stack;
  const desks = new Map<MemberRole, Desk>();

  beforeAll(async () => {
    stack = await startStack();
    const owner = stack.desk();
    desks.set('owner', owner);
    const word = { agencyName: 'Doors', name: 'Owner', email: 'owner@doors.example', password, timeZone: 'UTC' };
    await owner.auth('sign-up', word);
    for (const role of memberRoles.filter((each) => each !== 'owner')) {
      const invited = { email: `${role}@doors.example`, role: role.toUpperCase() };
      const { link } = await owner.mutate('inviteMember', 'link', invited);
      const desk = stack.desk();
      await desk.auth(`invitations/${new URL(link, stack.address).pathname.split('/').at(-1)}`, {
        name: role,
        password,
      });
      desks.set(role, desk);
    }
  }, 180_000);
  afterAll(() => stack?.stop(), 60_000);

  async function ask(address: string, cookie = ''): Promise<{ status: number; text: string }> {
    const [method, path = ''] = address.split(' ');
    const isFile = address === 'POST /files';
    const type = isFile ? 'text/csv' : 'application/json';
    const body = isFile ? 'name\nAda' : JSON.stringify(bodies[address] ?? {});
    const response = await fetch(
      new URL(path.replace(/:\w+/, randomUUID()) + (isFile ? '?purpose=import' : ''), stack.address),
      {
        method,
        redirect: 'manual',
        headers: {
          origin: stack.address,
          ...(cookie ? { cookie } : {}),
          ...(method === 'POST' ? { 'content-type': type } : {}),
        },
        ...(method === 'POST' ? { body } : {}),
      },
    );
    return { status: response.status, text: await response.text() };
  }

  it('are all listed, with what they need or as open', async () => {
    const gateway = await gatewayUnderTest();
    const listed = addressesIn(gateway.app.printRoutes({ commonPrefix: false }));
    await gateway.stop();
    expect(listed.sort()).toEqual([...open, ...Object.keys(rightsOfAddresses)].sort());
  });

  it('that need a session answer nobody without one', async () => {
    const wrong: unknown[] = [];
    for (const address of Object.keys(rightsOfAddresses)) {
      for (const cookie of ['', 'rekindle_session=made-up']) {
        const { status } = await ask(address, cookie);
        // A body that is not right may be told first; nothing else is.
        if (status !== 401 && !(status === 400 && !bodies[address])) wrong.push({ address, cookie, status });
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(memberRoles)('do for the role %s what the table says', async (role) => {
    const wrong: unknown[] = [];
    for (const [address, scope] of Object.entries(rightsOfAddresses)) {
      if (unasked.has(address)) continue;
      const { status, text } = await ask(address, desks.get(role)?.cookie());
      const may = scope === 'owner' ? role === 'owner' : scope === null || scopesByRole[role].includes(scope);
      if (status === 401 || (status === 403) === may) wrong.push({ address, role, status, text: text.slice(0, 200) });
    }
    expect(wrong).toEqual([]);
  });
});

/** Of the tree that Fastify prints: each address with its method. */
function addressesIn(tree: string): string[] {
  const parts: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent, name, methods] = /^([\s│├└─]*)(\S+) \(([A-Z, ]+)\)/.exec(line) ?? [];
    if (indent === undefined || name === undefined || methods === undefined) return [];
    const depth = indent.length / 4 - 1;
    parts.splice(depth, parts.length, name);
    const path = parts.join('');
    return methods
      .split(', ')
      .filter((method) => method !== 'HEAD')
      .map((method) => `${method} ${path}`);
  });
}
