import { describe, expect, it } from '@jest/globals';
import { processCounter } from './attempts.ts';
import { networkOf } from './network-of.ts';
import { signInLimit } from './sign-in-limit.ts';

function setup() {
  const clock = { nowMs: 0 };
  const waits: number[] = [];
  const limit = signInLimit(
    processCounter(() => clock.nowMs),
    async (ms) => {
      waits.push(ms);
    },
  );
  return { clock, waits, limit };
}

async function outcomes(times: number, attempt: (time: number) => Promise<void>): Promise<string> {
  let seen = '';
  for (let time = 0; time < times; time++)
    seen += await attempt(time).then(
      () => 'y',
      () => 'n',
    );
  return seen;
}

describe('guessing a password', () => {
  it('is slowed from the sixth attempt and locked after the tenth, until five minutes have passed', async () => {
    const { clock, waits, limit } = setup();
    expect(await outcomes(12, () => limit.attempt('ada@halden.example', '203.0.113.9'))).toBe('yyyyyyyyyynn');
    expect(waits).toEqual([100, 200, 400, 800, 1600]);
    clock.nowMs = 5 * 60_000 + 1;
    await limit.attempt('ada@halden.example', '203.0.113.9');
  });

  it('locks one spelling of an account as another', async () => {
    const { limit } = setup();
    const spellings = ['ada@halden.example', ' ADA@halden.example', 'Ada@Halden.example '];
    expect(await outcomes(12, (time) => limit.attempt(spellings[time % 3] as string, 'a'))).toBe('yyyyyyyyyynn');
  });

  it('from one address does not lock the owner out at another', async () => {
    const { limit } = setup();
    await outcomes(50, () => limit.attempt('ada@halden.example', 'stranger'));
    await limit.attempt('ada@halden.example', 'home');
  });

  it('from many addresses is locked for the account as a whole', async () => {
    const { limit } = setup();
    const seen = await outcomes(102, (time) => limit.attempt('ada@halden.example', `address ${time}`));
    expect(seen).toBe(`${'y'.repeat(100)}nn`);
  });

  it('of many accounts is locked by address', async () => {
    const { limit } = setup();
    const seen = await outcomes(62, (time) => limit.attempt(`somebody-${time}@halden.example`, 'a'));
    expect(seen).toBe(`${'y'.repeat(60)}nn`);
  });

  it('begins anew for its owner once they are in, and for nobody else', async () => {
    const { limit } = setup();
    await outcomes(9, () => limit.attempt('ada@halden.example', 'home'));
    await outcomes(9, () => limit.attempt('bo@halden.example', 'home'));
    await limit.passed('ada@halden.example', 'home');
    expect(await outcomes(11, () => limit.attempt('ada@halden.example', 'home'))).toBe('yyyyyyyyyyn');
    expect(await outcomes(2, () => limit.attempt('bo@halden.example', 'home'))).toBe('yn');
  });

  it('from ever new addresses of one network is locked as from one', async () => {
    const { limit } = setup();
    const from = (time: number) => `2001:db8:1:2::${time.toString(16)}`;
    expect(await outcomes(12, (time) => limit.attempt('ada@halden.example', from(time)))).toBe('yyyyyyyyyynn');
    const seen = await outcomes(50, (time) => limit.byAddress(from(time + 12)).then(() => {}));
    expect(seen).toBe(`${'y'.repeat(48)}nn`);
  });

  it('stays locked for the account when more addresses come than are kept', async () => {
    const { limit } = setup();
    await outcomes(101, (time) => limit.attempt('ada@halden.example', `address ${time}`));
    for (let n = 0; n <= 50_000; n++) await limit.byAddress(`another ${n}`);
    expect(await outcomes(1, () => limit.attempt('ada@halden.example', 'yet another'))).toBe('n');
  });
});

it('a count that goes on is never pushed out while there is one that has ended', async () => {
  let nowMs = 0;
  const counter = processCounter(() => nowMs);
  for (let n = 0; n < 50_000; n++) await counter.count(`address:${n}`);
  nowMs = 5 * 60_000;
  expect(await counter.count('address:100')).toBe(1);
  for (let n = 0; n < 200; n++) await counter.count(`address:new ${n}`);
  expect(await counter.count('address:100')).toBe(2);
});

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::FFFF:cb00:7109', '203.0.113.9'],
  ['0:0:0:0:0:ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['1::', '1:0:0:0::/64'],
  ['', ''],
  ['no address', 'no address'],
])('the address %j is counted as %j', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
