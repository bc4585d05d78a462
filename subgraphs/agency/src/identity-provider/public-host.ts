import { BlockList, isIP } from 'node:net';

/** Addresses that no provider on the internet has: our own machine, private networks, link-local (cloud metadata) and the like. */
const inside = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  inside.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  inside.addSubnet(network, prefix, 'ipv6');
}

export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  return kind !== 0 && !inside.check(address, kind === 6 ? 'ipv6' : 'ipv4');
}

export type Lookup = (host: string) => Promise<string[]>;

/** An owner names the address that we then ask: it must not be one of our own network. */
export async function requirePublicHost(url: URL, lookup: Lookup): Promise<void> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await lookup(host);
  if (addresses.length > 0 && addresses.every(isPublicAddress)) return;
  throw new Error(`${host} is not on the internet`);
}
