import { isIP } from 'node:net';

const BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** Reads `127.0.0.1, 10.2.0.0/16` as its parts; `undefined` where one is no address and no range. */
export function readAddressRanges(text: string): readonly string[] | undefined {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  return parts.every(isRange) ? parts : undefined;
}

function isRange(part: string): boolean {
  const [address = '', bits, ...more] = part.split('/');
  const most = BITS[isIP(address)];
  if (most === undefined || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
}
