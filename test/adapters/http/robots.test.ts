import { politeFetch } from '../../../shared/adapters/http/polite-fetch.ts';
import { testServer } from '../../support/http-server.ts';

let robots: { status: number; text: string } = { status: 200, text: '' };
const asked: string[] = [];
const origin = await testServer((request, response) => {
  asked.push(request.url ?? '');
  if (request.url === '/robots.txt') return void response.writeHead(robots.status).end(robots.text);
  if (request.url === '/moved') return void response.writeHead(301, { location: '/private/page' }).end();
  response.end('page');
});

let now = new Date('2026-11-23T08:00:00Z');
const polite = () =>
  politeFetch(
    { userAgent: 'JobHuntAI-test/0.1', allowedLoopbackOrigins: [origin], timeoutMs: 5_000 },
    { now: () => now },
  );

beforeEach(() => {
  asked.length = 0;
});

test('robots.txt is obeyed for our own name, also after a redirect, and read once', async () => {
  robots = { status: 200, text: 'User-agent: *\nDisallow:\n\nUser-agent: JobHuntAI-test\nDisallow: /private/\n' };
  const fetch = polite();
  expect((await fetch({ url: `${origin}/open` })).status).toBe(200);
  await expect(fetch({ url: `${origin}/private/page` })).rejects.toMatchObject({ reason: 'robots' });
  await expect(fetch({ url: `${origin}/moved` })).rejects.toMatchObject({ reason: 'robots' });
  expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  expect(asked).not.toContain('/private/page');
});

test('a host without robots.txt may be fetched, one whose robots.txt fails may not until it answers', async () => {
  robots = { status: 404, text: '' };
  expect((await polite()({ url: `${origin}/open` })).status).toBe(200);
  robots = { status: 503, text: '' };
  const fetch = polite();
  await expect(fetch({ url: `${origin}/open` })).rejects.toMatchObject({ reason: 'robots_unknown' });
  robots = { status: 200, text: '' };
  now = new Date(now.getTime() + 11 * 60 * 1000);
  expect((await fetch({ url: `${origin}/open` })).status).toBe(200);
});
