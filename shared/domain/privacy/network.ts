import * as z from 'zod';

const isIPv4 = (text: string): boolean => z.ipv4().safeParse(text).success;
const isIPv6 = (text: string): boolean => z.ipv6().safeParse(text).success;

/** The first groups of an IPv6 address, with what `::` stands for written out. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0'), ...after];
};

/**
 * The network that an address is of, never the address: the first 24 bits of IPv4, the first 48 of IPv6, as PostgreSQL's
 * inet reads it. Undefined for what is no address.
 */
export const networkOf = (address: string | undefined): string | undefined => {
  if (address === undefined) return undefined;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return `${mapped.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(mapped) || mapped.includes('.')) return undefined;
  return `${groupsOf(mapped).slice(0, 3).join(':')}::/48`;
};
