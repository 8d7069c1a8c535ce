import { createServer, type Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { guardedFetch } from '../../../shared/adapters/http/guarded-fetch.ts';
import { FetchRefused, type FetchRequest, type RefusalReason } from '../../../shared/adapters/http/port.ts';
import { retryAfterSeconds } from '../../../shared/adapters/http/retry-after.ts';
import { testServer } from '../../support/http-server.ts';

const MEGABYTE = 1024 * 1024;
const zeros = Buffer.alloc(8 * MEGABYTE);
const words = Buffer.from('a posting of a welder in Denver '.repeat(2_000));
const packers: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: gzipSync,
  'x-gzip': gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
};

const origin = await testServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://local.test');
  const kind = url.searchParams.get('kind') ?? 'gzip';
  const head = { 'content-type': 'text/html', 'content-encoding': kind };
  const pack = packers[kind] ?? gzipSync;
  switch (url.pathname) {
    case '/bomb':
      return void response.writeHead(200, head).end(pack(zeros));
    case '/words':
      return void response.writeHead(200, head).end(pack(words));
    case '/bare':
      return void response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateRawSync(words));
    case '/cut':
      return void response.writeHead(200, head).end(pack(words).subarray(0, 40));
    case '/nested':
      return void response.writeHead(200, { 'content-encoding': 'gzip, br' }).end(brotliCompressSync(gzipSync(words)));
    case '/emptiness': {
      // Packed members that unfold to nothing, without end.
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const empty = Buffer.concat(Array.from({ length: 2_000 }, () => gzipSync('')));
      const more = (): void => {
        while (!response.destroyed && response.write(empty));
        if (!response.destroyed) response.once('drain', more);
      };
      return more();
    }
    case '/endless': {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write(words));
        if (!response.destroyed) response.once('drain', more);
      };
      return more();
    }
    case '/long':
      return void response.writeHead(200, { 'content-length': String(50 * MEGABYTE) }).write('x');
    case '/drip': {
      response.writeHead(200);
      const drop = setInterval(() => response.write('.'), 20);
      return void response.on('close', () => clearInterval(drop));
    }
    case '/headers':
      for (let n = 0; n < 100; n += 1) response.setHeader(`x-flood-${n}`, 'y'.repeat(1_000));
      return void response.end('x');
    case '/image':
      return void response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    case '/leave':
      return void response.writeHead(302, { location: `${other}/headers-seen` }).end();
    default:
      response.end('x');
  }
});
let seen: Record<string, unknown> = {};
const other = await testServer((request, response) => {
  seen = request.headers;
  response.end('x');
});

/** Speaks whatever it likes on a socket. */
const speaking = async (talk: string, andThen?: string): Promise<string> => {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(talk);
      if (andThen === undefined) return void socket.end();
      const again = setInterval(() => socket.write(andThen), 1);
      socket.on('close', () => clearInterval(again));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
};
const garbage = await speaking('SSH-2.0-OpenSSH_9.9\r\n');
const waiting = await speaking('HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n');
const smuggling = await speaking('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n');
const upgrading = await speaking(
  'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
);
const breaking = await speaking('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf');

const options = {
  userAgent: 'JobHuntAI-test/0.1',
  allowedLoopbackOrigins: [origin, other, garbage, waiting, smuggling, upgrading, breaking],
  timeoutMs: 10_000,
};
const fetch = guardedFetch(options);
const hasty = guardedFetch({ ...options, timeoutMs: 150 });
const refusal = async (request: FetchRequest, via = fetch): Promise<RefusalReason | 'fetched'> => {
  try {
    await via(request);
    return 'fetched';
  } catch (error) {
    if (error instanceof FetchRefused) return error.reason;
    throw error;
  }
};

test.each(Object.keys(packers))('what is packed as %s is unpacked', async (kind) => {
  expect(Buffer.from((await fetch({ url: `${origin}/words?kind=${kind}` })).body)).toEqual(words);
});

test('deflate in its bare form, as some servers send it, is unpacked too', async () => {
  expect(Buffer.from((await fetch({ url: `${origin}/bare` })).body)).toEqual(words);
});

test.each(Object.keys(packers))('a %s bomb is stopped while it unfolds, by its size and by its ratio', async (kind) => {
  expect(await refusal({ url: `${origin}/bomb?kind=${kind}`, maxBytes: MEGABYTE })).toBe('too_large');
  expect(await refusal({ url: `${origin}/bomb?kind=${kind}`, maxBytes: 100 * MEGABYTE })).toBe('bad_encoding');
});

test('what is packed twice, cut off, or packed emptiness without end, is refused', async () => {
  expect(await refusal({ url: `${origin}/nested` })).toBe('bad_encoding');
  expect(await refusal({ url: `${origin}/cut?kind=gzip` })).toBe('bad_encoding');
  expect(await refusal({ url: `${origin}/emptiness`, maxBytes: MEGABYTE })).toBe('too_large');
});

test('an answer without end stops at the limit, and one that says it is too long is not read at all', async () => {
  const tally = { requests: 0, bytes: 0, waitedMs: 0, status: null };
  expect(await refusal({ url: `${origin}/endless`, maxBytes: MEGABYTE, tally })).toBe('too_large');
  expect(tally.bytes).toBeLessThan(2 * MEGABYTE);
  expect(await refusal({ url: `${origin}/long`, maxBytes: MEGABYTE })).toBe('too_large');
  const cut = await fetch({ url: `${origin}/endless`, maxBytes: 1_000, overflow: 'cut' });
  expect(cut.body).toHaveLength(1_000);
});

test('a body that drips and interim answers without end cost the time limit and no more', async () => {
  expect(await refusal({ url: `${origin}/drip` }, hasty)).toBe('timeout');
  expect(await refusal({ url: waiting }, hasty)).toBe('timeout');
});

test('a flood of headers, another protocol and an ambiguous length are no answers', async () => {
  expect(await refusal({ url: `${origin}/headers` })).toBe('bad_answer');
  expect(await refusal({ url: garbage })).toBe('bad_answer');
  expect(await refusal({ url: smuggling })).toBe('bad_answer');
  expect(await refusal({ url: upgrading })).toBe('bad_answer');
  expect(await refusal({ url: breaking })).toBe('unreachable');
});

test('pictures, films and archives are not read', async () => {
  expect(await refusal({ url: `${origin}/image` })).toBe('bad_type');
});

test('a key, its name and validators do not follow a redirect to another origin', async () => {
  await fetch({
    url: `${origin}/leave`,
    headers: { 'authorization-key': 'k', 'user-agent': 'holder@example.com' },
    etag: '"1"',
  });
  expect(seen).toMatchObject({ 'user-agent': options.userAgent });
  expect(Object.keys(seen)).not.toContain('authorization-key');
  expect(Object.keys(seen)).not.toContain('if-none-match');
});

const now = Date.parse('2026-11-23T08:00:00Z');
test.each([
  ['120', 120],
  ['0', 0],
  [' 7 ', 7],
  ['Mon, 23 Nov 2026 08:01:30 GMT', 90],
  ['Monday, 23-Nov-26 08:01:30 GMT', 90],
  ['Mon Nov 23 08:01:30 2026 GMT', 90],
  ['Mon, 23 Nov 2026 07:00:00 GMT', 0],
  ['99999999999', 7 * 24 * 3600],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 7 * 24 * 3600],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['', null],
  [undefined, null],
])('Retry-After: %s asks for %s seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, now)).toBe(seconds);
});
