import { describe, expect, it } from '@jest/globals';
import { isPublicAddress, reachableAddresses } from './public-host.ts';

/** Each block by its first and last address, and the neighbours that are not of it. */
const blocks: [block: string, refused: string[], allowed: string[]][] = [
  ['0.0.0.0/8, this network', ['0.0.0.0', '0.255.255.255'], ['1.0.0.0']],
  ['10.0.0.0/8, private', ['10.0.0.0', '10.255.255.255'], ['9.255.255.255', '11.0.0.0']],
  ["100.64.0.0/10, a provider's own", ['100.64.0.0', '100.127.255.255'], ['100.63.255.255', '100.128.0.0']],
  ['127.0.0.0/8, this machine', ['127.0.0.0', '127.255.255.255'], ['126.255.255.255', '128.0.0.0']],
  ["168.63.129.16, a cloud's own", ['168.63.129.16'], ['168.63.129.15', '168.63.129.17']],
  ['169.254.0.0/16, link-local', ['169.254.0.0', '169.254.255.255'], ['169.253.255.255', '169.255.0.0']],
  ['172.16.0.0/12, private', ['172.16.0.0', '172.31.255.255'], ['172.15.255.255', '172.32.0.0']],
  ['192.0.0.0/24, protocols', ['192.0.0.0', '192.0.0.255'], ['191.255.255.255', '192.0.1.0']],
  ['192.0.2.0/24, documentation', ['192.0.2.0', '192.0.2.255'], ['192.0.1.255', '192.0.3.0']],
  ['192.88.99.0/24, 6to4 relays', ['192.88.99.0', '192.88.99.255'], ['192.88.98.255', '192.88.100.0']],
  ['192.168.0.0/16, private', ['192.168.0.0', '192.168.255.255'], ['192.167.255.255', '192.169.0.0']],
  ['198.18.0.0/15, benchmarks', ['198.18.0.0', '198.19.255.255'], ['198.17.255.255', '198.20.0.0']],
  ['198.51.100.0/24, documentation', ['198.51.100.0', '198.51.100.255'], ['198.51.99.255', '198.51.101.0']],
  ['203.0.113.0/24, documentation', ['203.0.113.0', '203.0.113.255'], ['203.0.112.255', '203.0.114.0']],
  ['224.0.0.0/3, many and none', ['224.0.0.0', '240.0.0.1', '255.255.255.255'], ['223.255.255.255']],
  ['::/96, this machine and old IPv4', ['::', '::1', '::a00:1', '::ffff:ffff'], []],
  [
    '::ffff:0:0/96, IPv4 as IPv6',
    ['::ffff:127.0.0.1', '::ffff:a00:1', '::ffff:169.254.169.254', '::ffff:192.0.2.1'],
    ['::ffff:8.8.8.8', '::ffff:808:808'],
  ],
  ['::ffff:0:0:0/96, translated IPv4', ['::ffff:0:a00:1', '::ffff:0:808:808'], []],
  [
    '64:ff9b::/96, NAT64',
    ['64:ff9b::', '64:ff9b::a00:1', '64:ff9b::ffff:ffff'],
    ['64:ff9a:ffff::', '64:ff9b:0:0:0:1::'],
  ],
  ['64:ff9b:1::/48, NAT64 of a network', ['64:ff9b:1::', '64:ff9b:1:ffff::1'], ['64:ff9b:2::']],
  ['100::/64, discarded', ['100::', '100::ffff:ffff:ffff:ffff'], ['100:0:0:1::']],
  ['2001::/23, Teredo and protocols', ['2001::', '2001:0:a00:1::', '2001:2::1', '2001:1ff:ffff::'], ['2001:200::']],
  ['2001:db8::/32, documentation', ['2001:db8::', '2001:db8:ffff::1'], ['2001:db7:ffff::', '2001:db9::']],
  ['2002::/16, 6to4', ['2002::', '2002:7f00:1::1', '2002:ffff::'], ['2003::']],
  ['3fff::/20, documentation', ['3fff::', '3fff:fff::1'], ['3fff:1000::']],
  ['5f00::/16, segment routing', ['5f00::', '5f00:ffff::1'], ['5eff:ffff::', '5f01::']],
  ['fc00::/7, private', ['fc00::', 'fd00::1', 'fdff:ffff::'], ['fbff:ffff::']],
  ['fe80::/10, link-local', ['fe80::', 'febf:ffff::1'], ['fe7f:ffff::']],
  ['fec0::/10, once private', ['fec0::', 'feff:ffff::'], []],
  ['ff00::/8, many', ['ff00::', 'ff02::1', 'ffff:ffff::'], []],
];

describe.each(blocks)('%s', (_, refused, allowed) => {
  it.each(refused)('%s is not on the internet', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  if (allowed.length > 0) {
    it.each(allowed)('%s beside it is', (address) => {
      expect(isPublicAddress(address)).toBe(true);
    });
  }
});

it.each(['8.8.8.8', '93.184.215.14', '2001:4860:4860::8888', '2606:4700::1111'])(
  '%s of a public service is on the internet',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

it.each(['', 'localhost', '10.0.0', '010.0.0.1', '0x7f000001', '2130706433', '[::1]', '10.0.0.1/8', 'fe80::1%eth0'])(
  '"%s" is no address that may be reached',
  (text) => {
    expect(isPublicAddress(text)).toBe(false);
  },
);

describe('a host', () => {
  const names: Record<string, string[]> = {
    'login.example': ['93.184.215.14'],
    'inside.example': ['10.0.0.7'],
    'both.example': ['93.184.215.14', '10.0.0.7'],
  };
  const lookup = async (host: string) => names[host] ?? [];

  it('is asked when all of its addresses are on the internet, and else not', async () => {
    await reachableAddresses(new URL('https://login.example/'), lookup);
    await reachableAddresses(new URL('https://93.184.215.14/'), lookup);
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
