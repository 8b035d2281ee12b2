import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

type Range = readonly [address: Address, bits: number];

/** Whether a connection to this IP address may be opened. */
export type AddressPolicy = (address: string) => boolean;

const WHOLE = { ipv4: 32, ipv6: 128 } as const;
/** All that IPv6 has given out to the public; whatever else looks like one address or another of IPv4 lies outside. */
const PUBLIC_IPV6: Range = [ipaddr.parse('2000::'), 3];

function rangeOf(text: string): Range {
  if (text.includes('/')) return ipaddr.parseCIDR(text);
  const address = ipaddr.process(text);
  return [address, WHOLE[address.kind()]];
}

function within(address: Address, [range, bits]: Range): boolean {
  return address.kind() === range.kind() && address.match(range, bits);
}

/**
 * `opened`: ranges as `readAddressRanges` gives them.
 *
 * Lets through what the public Internet reaches, and the ranges that are opened. Refused: this machine, private and
 * link-local networks (a cloud's metadata service is at 169.254.169.254), carrier-grade NAT, multicast, documentation
 * and test ranges, and every way of writing an IPv4 address into an IPv6 one.
 */
export function createAddressPolicy(opened: readonly string[]): AddressPolicy {
  const ranges = opened.map(rangeOf);
  return (text) => {
    if (!ipaddr.isValid(text)) return false;
    // an IPv4 address mapped into IPv6 is that IPv4 address
    const address = ipaddr.process(text);
    if (ranges.some((range) => within(address, range))) return true;
    if (address.range() !== 'unicast') return false;
    return address.kind() === 'ipv4' || within(address, PUBLIC_IPV6);
  };
}
