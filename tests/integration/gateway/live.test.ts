import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MemberChangedSchema } from '@rekindle/proto/agency';
import { SubjectErasedSchema } from '@rekindle/proto/shared';
import { newId } from '@rekindle/shared/ids/ids';
import { eventually } from '../../testkit/eventually.ts';
import { type GatewayUnderTest, gatewayUnderTest, signIn } from './gateway-under-test.ts';
import { listen as listenTo, type Stream } from './listen.ts';

const type = 'rekindle.agency.v1.TeamChanged';
let gateway: GatewayUnderTest;
const open: { end(): void }[] = [];

beforeAll(async () => {
  gateway = await gatewayUnderTest();
});
afterAll(async () => {
  for (const stream of open) stream.end();
  await gateway.stop();
});

async function listen(cookie: string, lastEventId?: string): Promise<Stream> {
  const stream = await listenTo(gateway, cookie, lastEventId);
  open.push(stream);
  return stream;
}

describe('the live stream', () => {
  it('tells what changed in the own agency: type, id, version, actor, and nothing else', async () => {
    const agencyId = newId();
    const stream = await listen(await signIn(gateway, agencyId));
    const eventId = await gateway.publish(type, agencyId, new TextEncoder().encode('a secret name'));
    await eventually(async () => expect(stream.text()).toContain(eventId));
    const data = JSON.parse(/event: change\nid: .+\ndata: (.+)/.exec(stream.text())?.[1] ?? '{}');
    expect(Object.keys(data).sort()).toEqual(['actor', 'aggregateType', 'id', 'type', 'version']);
    expect(stream.text()).not.toContain('secret');
  });

  it('tells nothing of another agency', async () => {
    const [own, other] = [newId(), newId()];
    const stream = await listen(await signIn(gateway, own));
    const foreign = await gateway.publish(type, other);
    const mine = await gateway.publish(type, own);
    await eventually(async () => expect(stream.text()).toContain(mine));
    expect(stream.text()).not.toContain(foreign);
  });

  it('tells nothing of what services tell each other', async () => {
    const agencyId = newId();
    const stream = await listen(await signIn(gateway, agencyId));
    const between = await gateway.publish(SubjectErasedSchema.typeName, agencyId);
    const mine = await gateway.publish(type, agencyId);
    await eventually(async () => expect(stream.text()).toContain(mine));
    expect(stream.text()).not.toContain(between);
  });

  it('repeats what a client missed since its last event', async () => {
    const agencyId = newId();
    const cookie = await signIn(gateway, agencyId);
    const seen = await gateway.publish(type, agencyId);
    const missed = await gateway.publish(type, agencyId);
    const stream = await listen(cookie, seen);
    await eventually(async () => expect(stream.text()).toContain(missed));
  });

  it('asks for a full refresh when that event is not known any more', async () => {
    const agencyId = newId();
    const foreign = await gateway.publish(type, newId());
    const cookie = await signIn(gateway, agencyId);
    for (const unknown of [newId(), foreign]) {
      const stream = await listen(cookie, unknown);
      await eventually(async () => expect(stream.text()).toContain('event: resync'));
    }
  });

  it('ends when the session is revoked elsewhere, and the session with it', async () => {
    const cookie = await signIn(gateway, newId());
    const secret = cookie.split('=')[1] as string;
    const stream = await listen(cookie);
    const session = gateway.sessions.get(secret);
    gateway.sessions.delete(secret);
    await gateway.revoke(session?.sessionId ?? '');
    await eventually(async () => expect(stream.ended()).toBe(true));
    expect(stream.text()).toContain('event: signed-out');
    expect((await gateway.app.inject({ url: '/auth/me', headers: { cookie } })).statusCode).toBe(401);
  });

  it('keeps six streams of one session and lets the oldest go', async () => {
    const cookie = await signIn(gateway, newId());
    const streams: Stream[] = [];
    for (let each = 0; each < 8; each++) streams.push(await listen(cookie));
    await eventually(() => streams.filter((stream) => stream.ended()).length === 2);
    expect(streams.map((stream) => stream.ended())).toEqual([true, true, ...Array(6).fill(false)]);
  });

  it('tells of what is limited to teams those alone who are in all of them, and owners and admins', async () => {
    const [agencyId, north, south] = [newId(), newId(), newId()];
    const streams = {
      both: await listen(await signIn(gateway, agencyId, { teamIds: [north, south] })),
      one: await listen(await signIn(gateway, agencyId, { teamIds: [north] })),
      none: await listen(await signIn(gateway, agencyId, { role: 'team_lead' })),
      owner: await listen(await signIn(gateway, agencyId, { role: 'owner' })),
    };
    const ofNorth = await gateway.publish(type, agencyId, undefined, { limitedToTeamIds: [north] });
    const ofBoth = await gateway.publish(type, agencyId, undefined, { limitedToTeamIds: [north, south] });
    const open = await gateway.publish(type, agencyId);
    const heard = async (stream: Stream) => {
      await eventually(async () => expect(stream.text()).toContain(open));
      return [ofNorth, ofBoth].map((id) => stream.text().includes(id));
    };
    expect(await heard(streams.both)).toEqual([true, true]);
    expect(await heard(streams.one)).toEqual([true, false]);
    expect(await heard(streams.none)).toEqual([false, false]);
    expect(await heard(streams.owner)).toEqual([true, true]);
  });

  it('repeats nothing that is limited to other teams either', async () => {
    const [agencyId, north] = [newId(), newId()];
    const [outside, inside] = [await signIn(gateway, agencyId), await signIn(gateway, agencyId, { teamIds: [north] })];
    const seen = await gateway.publish(type, agencyId);
    const limited = await gateway.publish(type, agencyId, undefined, { limitedToTeamIds: [north] });
    const open = await gateway.publish(type, agencyId);
    for (const [cookie, isTold] of [
      [outside, false],
      [inside, true],
    ] as const) {
      const stream = await listen(cookie, seen);
      await eventually(async () => expect(stream.text()).toContain(open));
      expect(stream.text().includes(limited)).toBe(isTold);
    }
  });

  it('begins anew when the teams of whoever listens change, and tells what they may hear from then on', async () => {
    const [agencyId, north] = [newId(), newId()];
    const cookie = await signIn(gateway, agencyId, { teamIds: [north] });
    const stream = await listen(cookie);
    const session = gateway.sessions.get(cookie.split('=')[1] as string);
    if (!session) throw new Error('the session must be known');
    session.member.teamIds = [];
    await gateway.publish(MemberChangedSchema.typeName, agencyId, undefined, { aggregateId: session.memberId });
    await eventually(async () => expect(stream.ended()).toBe(true));
    const again = await listen(cookie);
    const limited = await gateway.publish(type, agencyId, undefined, { limitedToTeamIds: [north] });
    const open = await gateway.publish(type, agencyId);
    await eventually(async () => expect(again.text()).toContain(open));
    expect(again.text()).not.toContain(limited);
  });

  it('is for signed-in people only', async () => {
    expect((await gateway.app.inject({ url: '/live' })).statusCode).toBe(401);
  });
});
