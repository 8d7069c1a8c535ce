import { BlockList, isIP } from 'node:net';
import { closedBoard } from '../../domain/postings/closed-boards.ts';
import { FetchRefused } from './port.ts';

const LONGEST_URL = 4_096;

/**
 * Everything that is not the public internet: IANA's special-purpose registries (RFC 6890 and later entries), with the
 * ways to write an IPv4 address inside IPv6, and Azure's metadata address, which looks public.
 */
const IPV4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** Of IPv6 only 2000::/3 is public, without what stands here. */
const IPV6: readonly [string, number][] = [
  ['::', 3],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
  ['4000::', 2],
  ['8000::', 1],
];

// Two lists: in one, an IPv4 address would also be looked for under ::/3 in its mapped form.
const special4 = new BlockList();
for (const [net, prefix] of IPV4) special4.addSubnet(net, prefix, 'ipv4');
const special6 = new BlockList();
for (const [net, prefix] of IPV6) special6.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address, as the resolver gives it, is one of the public internet. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  // An address with a zone ("fe80::1%eth0") is of this link alone.
  if (family === 0 || address.includes('%')) return false;
  return family === 4 ? !special4.check(address, 'ipv4') : !special6.check(address, 'ipv6');
};

/** The address that a URL's host spells, without brackets; null where it is a name. The URL parser has undone other spellings. */
export const literalOf = (url: URL): string | null => {
  const bare = url.hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');
  return isIP(bare) === 0 ? null : bare;
};

/** Names that by their own standards never lead to the public internet (RFC 6761, 6762, 8375, and ICANN's .internal). */
const isNameNearby = (url: URL): boolean => /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/iu.test(url.hostname);

/**
 * Parses and checks an address before anything is looked up: http(s), no credentials, the ports 80 and 443 (or an exact
 * allowed origin), no closed board, no address that is not public. Throws FetchRefused.
 */
export const checkedUrl = (written: string, allowedOrigins: readonly string[], base?: URL): URL => {
  const url = written.length > LONGEST_URL ? null : URL.parse(written, base?.href);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new FetchRefused('bad_url', 'Only http and https addresses are fetched.');
  }
  if (url.username !== '' || url.password !== '')
    throw new FetchRefused('bad_url', 'An address with credentials is not fetched.');
  url.hash = '';
  if (allowedOrigins.includes(url.origin)) return url;
  if (!['', '80', '443'].includes(url.port))
    throw new FetchRefused('bad_url', 'Only the ports 80 and 443 are asked, not those of other servers.');
  const closed = closedBoard(url.hostname);
  if (closed !== undefined) throw new FetchRefused('closed_board', `${closed.name} is not fetched: ${closed.reason}`);
  const literal = literalOf(url);
  if (isNameNearby(url) || (literal !== null && !isPublicAddress(literal))) {
    throw new FetchRefused('forbidden_address', `${url.host} is an address that is not public.`);
  }
  return url;
};
