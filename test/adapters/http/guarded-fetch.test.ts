import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { guardedFetch } from '../../../shared/adapters/http/guarded-fetch.ts';
import { FetchRefused, type FetchRequest, type RefusalReason } from '../../../shared/adapters/http/port.ts';
import { testServer } from '../../support/http-server.ts';

const bomb = Buffer.alloc(8 * 1024 * 1024);
const packed: Record<string, Buffer> = {
  gzip: gzipSync(bomb),
  br: brotliCompressSync(bomb),
  zstd: zstdCompressSync(bomb),
};
const asked: string[] = [];

const origin = await testServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://local.test');
  asked.push(url.pathname);
  const to = url.searchParams.get('to');
  if (url.pathname === '/redirect') return void response.writeHead(302, { location: to ?? '/loop' }).end();
  if (url.pathname === '/loop') return void response.writeHead(302, { location: '/loop' }).end();
  if (url.pathname === '/hang') return;
  if (url.pathname === '/slow') return void response.writeHead(429, { 'retry-after': '120' }).end('later');
  if (url.pathname === '/agent') return void response.end(request.headers['user-agent']);
  if (url.pathname === '/bomb') {
    const kind = url.searchParams.get('kind') ?? 'gzip';
    return void response.writeHead(200, { 'content-encoding': kind }).end(packed[kind] ?? Buffer.from('not packed'));
  }
  if (url.pathname === '/broken')
    return void response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed at all');
  if (request.headers['if-none-match'] === '"one"') return void response.writeHead(304, { etag: '"one"' }).end();
  response.writeHead(200, {
    etag: '"one"',
    'last-modified': 'Mon, 16 Nov 2026 10:00:00 GMT',
    'content-encoding': 'br',
  });
  response.end(brotliCompressSync(Buffer.from('hello')));
});

const options = {
  userAgent: 'JobHuntAI-test/0.1 (+https://jobhunt.example)',
  allowedLoopbackOrigins: [origin],
  timeoutMs: 30_000,
};
const fetch = guardedFetch(options);
const strict = guardedFetch({ ...options, allowedLoopbackOrigins: [] });

const refusal = async (request: FetchRequest, via = strict): Promise<RefusalReason | 'fetched'> => {
  try {
    await via(request);
    return 'fetched';
  } catch (error) {
    if (error instanceof FetchRefused) return error.reason;
    throw error;
  }
};

test.each([
  'https://www.linkedin.com/jobs',
  'https://uk.indeed.com/viewjob',
  'https://www.glassdoor.co.uk/Job',
  'https://wellfound.com/jobs',
  'https://LinkedIn.com./',
])('%s is a board that is not fetched', async (url) => {
  expect(await refusal({ url })).toBe('closed_board');
});

test('a server on this machine is reached only where its exact origin is named', async () => {
  expect(await refusal({ url: `${origin}/` })).toBe('bad_url');
  expect(await refusal({ url: origin.replace('127.0.0.1', '127.0.0.2') }, fetch)).toBe('bad_url');
  expect(await refusal({ url: `${origin}/` }, fetch)).toBe('fetched');
});

test('a redirect is checked again and never leads inside', async () => {
  const inside = `${origin}/redirect?to=${encodeURIComponent('http://169.254.169.254/latest/meta-data/')}`;
  const file = `${origin}/redirect?to=${encodeURIComponent('file:///etc/passwd')}`;
  expect(await refusal({ url: inside }, fetch)).toBe('forbidden_address');
  expect(await refusal({ url: file }, fetch)).toBe('bad_url');
});

test('redirects end after five', async () => {
  asked.length = 0;
  expect(await refusal({ url: `${origin}/loop` }, fetch)).toBe('too_many_redirects');
  expect(asked).toHaveLength(6);
  expect((await fetch({ url: `${origin}/redirect?to=/agent` })).url).toBe(`${origin}/agent`);
});

test.each(['gzip', 'br', 'zstd'])('a %s bomb is stopped while it unfolds', async (kind) => {
  expect(await refusal({ url: `${origin}/bomb?kind=${kind}`, maxBytes: 1024 * 1024 }, fetch)).toBe('too_large');
});

test('an answer that cannot be unpacked, or is packed in another way, is refused', async () => {
  expect(await refusal({ url: `${origin}/broken` }, fetch)).toBe('bad_encoding');
  expect(await refusal({ url: `${origin}/bomb?kind=compress` }, fetch)).toBe('bad_encoding');
});

test('a server that never answers costs the time limit and no more', async () => {
  const hasty = guardedFetch({ ...options, timeoutMs: 100 });
  expect(await refusal({ url: `${origin}/hang` }, hasty)).toBe('timeout');
});

test('what is given: bytes, validators, the wait asked for, and our name was told', async () => {
  const first = await fetch({ url: `${origin}/` });
  expect(new TextDecoder().decode(first.body)).toBe('hello');
  expect(first).toMatchObject({ status: 200, etag: '"one"', lastModified: 'Mon, 16 Nov 2026 10:00:00 GMT' });
  expect(await fetch({ url: `${origin}/`, etag: first.etag })).toMatchObject({ status: 304, body: new Uint8Array() });
  expect(await fetch({ url: `${origin}/slow` })).toMatchObject({ status: 429, retryAfterSeconds: 120 });
  expect(new TextDecoder().decode((await fetch({ url: `${origin}/agent` })).body)).toBe(options.userAgent);
});
