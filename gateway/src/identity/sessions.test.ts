import { describe, expect, it } from '@jest/globals';
import type { Accounts } from './accounts.ts';
import type { Identity } from './identity.ts';
import { createSessions } from './sessions.ts';

function setup(expiresInMs = 3_600_000) {
  const clock = { nowMs: 1_000_000 };
  const asked: string[] = [];
  const expiresAt = new Date(clock.nowMs + expiresInMs).toISOString();
  const identity = { sessionId: 's1', expiresAt, member: { id: 'ada' } } as Identity;
  const accounts = {
    resolve: async (sessionToken: string) => {
      asked.push(sessionToken);
      return { identity: sessionToken.startsWith('made up') ? null : identity };
    },
  } as unknown as Accounts;
  return { clock, asked, identity, sessions: createSessions(accounts, () => clock.nowMs) };
}

describe('a session', () => {
  it('is asked for once in thirty seconds', async () => {
    const { clock, asked, sessions } = setup();
    await sessions.resolve('secret', 'r', '127.0.0.1');
    clock.nowMs += 29_000;
    await sessions.resolve('secret', 'r', '127.0.0.1');
    expect(asked).toHaveLength(1);
    clock.nowMs += 2_000;
    await sessions.resolve('secret', 'r', '127.0.0.1');
    expect(asked).toHaveLength(2);
  });

  it('is asked for once by requests that come together', async () => {
    const { asked, sessions } = setup();
    await Promise.all([sessions.resolve('secret', 'r', '127.0.0.1'), sessions.resolve('secret', 'r', '127.0.0.1')]);
    expect(asked).toHaveLength(1);
  });

  it('does not outlive its end in the cache', async () => {
    const { clock, asked, sessions } = setup(5_000);
    await sessions.resolve('secret', 'r', '127.0.0.1');
    clock.nowMs += 6_000;
    await sessions.resolve('secret', 'r', '127.0.0.1');
    expect(asked).toHaveLength(2);
  });

  it('is nobody from the moment that it is revoked, even when an answer from before is still on its way', async () => {
    const { sessions } = setup();
    const early = sessions.resolve('secret', 'r', '127.0.0.1');
    sessions.drop('s1');
    expect(await early).toBeNull();
    expect(await sessions.resolve('secret', 'r', '127.0.0.1')).toBeNull();
  });

  it('is asked about anew once the rights of its member have changed, also when an answer was under way', async () => {
    const { clock, asked, sessions } = setup();
    await sessions.resolve('secret', 'r', '127.0.0.1');
    clock.nowMs += 1;
    sessions.dropMember('ada');
    const early = sessions.resolve('secret', 'r', '127.0.0.1');
    sessions.dropMember('ada');
    await early;
    await sessions.resolve('secret', 'r', '127.0.0.1');
    expect(asked).toHaveLength(3);
    clock.nowMs += 1;
    await sessions.resolve('secret', 'r', '127.0.0.1');
    sessions.dropMember('somebody else');
    await sessions.resolve('secret', 'r', '127.0.0.1');
    expect(asked).toHaveLength(4);
  });

  it('is not pushed out by secrets that somebody makes up, of which each is asked for once', async () => {
    const { asked, sessions } = setup();
    await sessions.resolve('secret', 'r', '127.0.0.1');
    for (let n = 0; n <= 20_000; n++) expect(await sessions.resolve(`made up ${n}`, 'r', '127.0.0.1')).toBeNull();
    expect(await sessions.resolve('made up 20000', 'r', '127.0.0.1')).toBeNull();
    expect(await sessions.resolve('secret', 'r', '127.0.0.1')).not.toBeNull();
    expect(asked).toHaveLength(20_002);
  });
});
