import type { LookupAddress } from 'node:dns';
import { checkedUrl, isPublicAddress } from '../../../shared/adapters/http/address.ts';
import type { Resolve } from '../../../shared/adapters/http/connect.ts';
import { guardedFetch } from '../../../shared/adapters/http/guarded-fetch.ts';
import { FetchRefused, type FetchRequest, type RefusalReason } from '../../../shared/adapters/http/port.ts';
import { testServer } from '../../support/http-server.ts';

let reached = 0;
const origin = await testServer((_request, response) => {
  reached += 1;
  response.end('inside');
});
const kept = await testServer((_request, response) => {
  response.writeHead(200, { connection: 'keep-alive' }).end('x');
});
const { port } = new URL(origin);

const refusal = async (
  request: FetchRequest,
  allowed: readonly string[] = [],
  resolve?: Resolve,
): Promise<RefusalReason | 'fetched'> => {
  const fetch = guardedFetch({
    userAgent: 'JobHuntAI-test/0.1',
    allowedLoopbackOrigins: allowed,
    timeoutMs: 5_000,
    resolve,
  });
  try {
    await fetch(request);
    return 'fetched';
  } catch (error) {
    if (error instanceof FetchRefused) return error.reason;
    throw error;
  }
};

/** A resolver that says what it is told to, one answer after the other. */
const saying = (...answers: readonly (readonly LookupAddress[])[]): Resolve & { asked: string[] } => {
  const asked: string[] = [];
  const resolve: Resolve = (hostname, options, callback) => {
    const all = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(hostname);
    if (options.all === true) callback(null, [...all]);
    else callback(null, all[0]?.address ?? '', all[0]?.family ?? 4);
  };
  return Object.assign(resolve, { asked });
};
const v4 = (address: string): LookupAddress => ({ address, family: 4 });
const v6 = (address: string): LookupAddress => ({ address, family: 6 });

afterEach(() => {
  expect(reached).toBe(0);
});

test.each([
  // This machine.
  'http://127.0.0.1/',
  'http://127.0.0.1./',
  'http://127.1/',
  'http://127.0.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7F.0x0.0x0.0x1/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://00000177.0.0.1/',
  'http://127.0x0.00.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://127．0．0．1/',
  'http://127｡0｡0｡1/',
  'http://%31%32%37.0.0.1/',
  'http://127.0.0.1%2e/',
  'http:\\\\127.0.0.1\\',
  'http:127.0.0.1',
  'http:///127.0.0.1/',
  'HTTP://127.0.0.1/',
  ' http://127.0.0.1/ ',
  'http://127.0.\t0.1/',
  'https://127.0.0.1/',
  'https://127.0.0.1:443/',
  'http://0/',
  'http://0.0.0.0/',
  'http://0.1.2.3/',
  // Private networks, the carrier's, this link, the clouds' metadata.
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://012.0.0.1/',
  'http://167772161/',
  'http://172.16.3.4/',
  'http://172.31.255.1/',
  'http://192.168.1.1/',
  'http://0xc0a80101/',
  'http://3232235777/',
  'http://100.64.0.1/',
  'http://100.100.100.200/latest/meta-data/',
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://169.254.170.2/v2/credentials',
  'http://168.63.129.16/',
  // Protocol assignments, documentation, benchmarks, multicast, broadcast, reserved.
  'http://192.0.0.192/',
  'http://192.0.2.1/',
  'http://192.88.99.1/',
  'http://198.18.0.1/',
  'http://198.51.100.7/',
  'http://203.0.113.9/',
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  // IPv6, and IPv4 inside it.
  'http://[::1]/',
  'http://[::]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[0000:0000:0000:0000:0000:0000:0000:0001]/',
  'http://[::127.0.0.1]/',
  'http://[::7f00:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::FFFF:10.0.0.1]/',
  'http://[0:0:0:0:0:ffff:a9fe:a9fe]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b::169.254.169.254]/',
  'http://[64:ff9b:1::a00:1]/',
  'http://[2002:7f00:1::1]/',
  'http://[2002:a9fe:a9fe::]/',
  'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
  'http://[2001:db8::1]/',
  'http://[2001:20::1]/',
  'http://[3fff::1]/',
  'http://[100::1]/',
  'http://[5f00::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[febf::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[4000::1]/',
])('%s is not reached', async (url) => {
  expect(await refusal({ url })).toBe('forbidden_address');
});

test.each([
  'http://localhost/',
  'http://LOCALHOST./',
  'http://localhost%2e/',
  'http://a.localhost/',
  'http://printer.local/',
  'http://metadata.google.internal/',
  'http://router.home.arpa/',
])('%s is not even looked up', async (url) => {
  expect(await refusal({ url })).toBe('forbidden_address');
});

test.each(['http://local.example/', 'http://mylocalhost.example/', 'http://internal.example/'])(
  '%s is a name like others',
  (url) => {
    expect(checkedUrl(url, []).href).toBe(url);
  },
);

test.each([
  'file:///etc/passwd',
  'ftp://board.example/',
  'gopher://board.example/',
  'data:text/plain,x',
  'javascript:alert(1)',
  'ws://board.example/',
  'not an address',
  '//board.example/',
  '',
  'http://',
  'http://[fe80::1%25eth0]/',
  'http://[::1',
  'http://256.0.0.1/',
  'http://user:secret@board.example/',
  'http://board.example@127.0.0.1/',
  'http://127.0.0.1:80@board.example/',
  'http://user@127.0.0.1/',
  'http://:secret@board.example/',
  'http://board.example:25/',
  'https://board.example:22/',
  'http://board.example:8080/',
  'http://board.example:5432/',
  'http://board.example:65535/',
  'http://127.0.0.1:6379/',
  `https://board.example/${'a'.repeat(5_000)}`,
])('%s is no address to fetch', async (url) => {
  expect(await refusal({ url })).toBe('bad_url');
});

test.each([
  ['one of several', [v4('93.184.215.14'), v4('10.0.0.7')]],
  ['this machine', [v4('127.0.0.1')]],
  ['this machine in IPv6', [v6('::1')]],
  ['this machine, mapped', [v6('::ffff:127.0.0.1')]],
  ['this link with its zone', [v6('fe80::1%eth0')]],
  ['a public address with a zone', [v6('2606:4700::1111%eth0')]],
  ['metadata', [v4('169.254.169.254')]],
  ['metadata through NAT64', [v6('64:ff9b::a9fe:a9fe')]],
  ['no address at all', [v4('board.example')]],
])('a name that leads to %s is not reached', async (_what, answer) => {
  expect(await refusal({ url: 'http://board.example/' }, [], saying(answer))).toBe('forbidden_address');
});

test('a name that changes its address between two looks is looked up once, and what was checked is what is asked', async () => {
  const rebinding = saying([v4('192.168.0.9')], [v4('127.0.0.1')]);
  expect(await refusal({ url: 'http://board.example/' }, [], rebinding)).toBe('forbidden_address');
  expect(rebinding.asked).toEqual(['board.example']);
});

test('a name is looked up anew for each request: no connection of an earlier one is used again', async () => {
  const named = `http://board.example:${new URL(kept).port}`;
  const moving = saying([v4('127.0.0.1')], [v4('169.254.169.254')]);
  const fetch = guardedFetch({ userAgent: 'JobHuntAI-test/0.1', allowedLoopbackOrigins: [named], resolve: moving });
  expect((await fetch({ url: `${named}/` })).status).toBe(200);
  await expect(fetch({ url: `${named}/` })).rejects.toMatchObject({ reason: 'forbidden_address' });
  expect(moving.asked).toHaveLength(2);
});

test('a server on this machine is reached only where its exact origin is named', async () => {
  const named = [`http://127.0.0.9:${port}`];
  expect(await refusal({ url: `${origin}/` })).toBe('bad_url');
  expect(await refusal({ url: `${origin}/` }, named)).toBe('bad_url');
  expect(await refusal({ url: `http://localhost:${port}/` }, named)).toBe('bad_url');
  expect(await refusal({ url: 'http://127.0.0.9/' }, named)).toBe('forbidden_address');
});

test('an allowed origin leads to this machine and to nothing else that is not public', async () => {
  const named = [`http://board.example:${port}`];
  expect(await refusal({ url: `${named[0]}/` }, named, saying([v4('10.0.0.1')]))).toBe('forbidden_address');
});

test.each([
  '93.184.215.14',
  '1.1.1.1',
  '8.8.8.8',
  '2606:4700::1111',
  '2a00:1450:4001:80b::200e',
  '172.32.0.1',
  '100.128.0.1',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});
