import { describe, expect, it } from '@jest/globals';
import { isPublicAddress, reachableAddresses } from './public-host.ts';

describe('an address', () => {
  it.each(['203.0.113.9', '8.8.8.8', '172.15.0.1', '2001:4860:4860::8888'])('%s is on the internet', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:7f00:1::1',
    '2001:0:a00:1::',
    'not an address',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a host', () => {
  const names: Record<string, string[]> = {
    'login.example': ['203.0.113.9'],
    'inside.example': ['10.0.0.7'],
    'both.example': ['203.0.113.9', '10.0.0.7'],
  };
  const lookup = async (host: string) => names[host] ?? [];

  it('is asked when all of its addresses are on the internet, and else not', async () => {
    await reachableAddresses(new URL('https://login.example/'), lookup);
    await reachableAddresses(new URL('https://203.0.113.9/'), lookup);
    for (const host of [
      'inside.example',
      'both.example',
      'unknown.example',
      '127.1',
      '2130706433',
      '[::1]',
      '0x7f.1',
    ]) {
      await expect(reachableAddresses(new URL(`https://${host}/`), lookup)).rejects.toThrow(/not on the internet/);
    }
  });
});
