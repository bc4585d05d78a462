import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { processPresence } from '../../../gateway/src/live/presence.ts';
import { eventually } from '../../testkit/eventually.ts';
import { type GatewayUnderTest, gatewayUnderTest, signIn } from './gateway-under-test.ts';
import { listen } from './listen.ts';

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

  it('is not said to whoever may not see the record, nor that they looked', async () => {
    const [agencyId, team, id] = [newId(), newId(), newId()];
    const [ada, bo] = [await signIn(gateway, agencyId, { teamIds: [team] }), await signIn(gateway, agencyId)];
    gateway.limited.set(id, team);
    expect((await say(ada, `candidate:${id}`)).status).toBe(200);
    expect(await say(bo, `candidate:${id}`)).toEqual({ status: 404, memberIds: undefined });
    expect((await say(ada, `candidate:${id}`)).memberIds).toEqual([]);
  });

  it('is told live to those who look at the same record, and to nobody else', async () => {
    const [agencyId, id] = [newId(), newId()];
    const [ada, bo, cy] = [
      await signIn(gateway, agencyId),
      await signIn(gateway, agencyId),
      await signIn(gateway, agencyId),
    ];
    const streams = [await listen(gateway, ada), await listen(gateway, cy)];
    await say(ada, `candidate:${id}`);
    await say(bo, `candidate:${id}`);
    const told = () => streams.map((stream) => stream.text().split('event: presence').length - 1);
    await eventually(() => told()[0] === 2);
    await say(bo, `candidate:${id}`, false);
    await eventually(() => told()[0] === 3);
    expect(told()[1]).toBe(0);
    for (const stream of streams) stream.end();
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
