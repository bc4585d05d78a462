import { BlockList, isIP } from 'node:net';

/**
 * Addresses that no provider on the internet has: our own machine, private networks, link-local (cloud metadata), what is
 * set aside for documentation and tests, and the like. An IPv4 address written as IPv6 (`::ffff:…`) is held to the first list.
 */
const inside = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  inside.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  // Two ways to write an IPv4 address inside: Teredo, among what is set aside for protocols, and 6to4.
  ['2001::', 23],
  ['2002::', 16],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  inside.addSubnet(network, prefix, 'ipv6');
}

export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  return kind !== 0 && !inside.check(address, kind === 6 ? 'ipv6' : 'ipv4');
}

export type Lookup = (host: string) => Promise<string[]>;

/** An owner names the host that we then ask: all that it is must be reachable. Gives its addresses. */
export async function reachableAddresses(
  url: URL,
  lookup: Lookup,
  mayReach: (address: string) => boolean = isPublicAddress,
): Promise<string[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await lookup(host);
  if (addresses.length > 0 && addresses.every(mayReach)) return addresses;
  throw new Error(`${host} is not on the internet`);
}
