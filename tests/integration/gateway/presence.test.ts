import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { processPresence } from '../../../gateway/src/live/presence.ts';
import { type GatewayUnderTest, gatewayUnderTest, signIn } from './gateway-under-test.ts';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await gatewayUnderTest();
});
afterAll(() => gateway.stop());

describe('who else looks at a record', () => {
  const say = async (cookie: string, record: string, here = true) => {
    const answer = await gateway.app.inject({
      method: 'POST',
      url: '/live/presence',
      headers: { cookie, 'content-type': 'application/json' },
      payload: JSON.stringify({ record, here }),
    });
    return { status: answer.statusCode, memberIds: answer.json().memberIds };
  };

  it('is known to colleagues until they leave, and to nobody of another agency', async () => {
    const [agencyId, record] = [newId(), `candidate:${newId()}`];
    const [ada, bo, stranger] = [
      await signIn(gateway, agencyId),
      await signIn(gateway, agencyId),
      await signIn(gateway, newId()),
    ];
    expect((await say(ada, record)).memberIds).toEqual([]);
    const [adaId] = (await say(bo, record)).memberIds;
    expect(adaId).toEqual(expect.any(String));
    expect((await say(ada, record)).memberIds).toHaveLength(1);
    expect((await say(stranger, record)).memberIds).toEqual([]);
    await say(ada, record, false);
    expect((await say(bo, record)).memberIds).toEqual([]);
  });

  it('is told to signed-in people, about a record', async () => {
    expect((await say('', `candidate:${newId()}`)).status).toBe(401);
    expect((await say(await signIn(gateway, newId()), 'everything')).status).toBe(400);
  });

  it('is forgotten of who says nothing for 45 seconds', async () => {
    let now = 0;
    const presence = processPresence(() => now);
    await presence.here('agency', 'record', 'ada');
    now = 44_000;
    expect(await presence.here('agency', 'record', 'bo')).toEqual({ memberIds: ['ada', 'bo'], came: true });
    now = 46_000;
    expect(await presence.here('agency', 'record', 'bo')).toEqual({ memberIds: ['bo'], came: false });
  });
});
