import { randomUUID } from 'node:crypto';
import { run } from '../../cli/run.ts';
import { NewAccessToken } from '../../shared/contracts/access-token.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';
import { sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { sql } = database;
const { endpoint, queue } = await testQueues();
const api = await testApi(database, {
  SQS_ENDPOINT: endpoint,
  QUEUE_URL_SEND_EMAIL: queue('send-email').url,
  QUEUE_URL_CRAWL_SOURCE: queue('crawl-source').url,
});
const apply = sentScene(database);
const make = scene(database);
const ADDRESS = 'https://jobhunt.example';
const ANOTHER = 'https://another.example';

/** The API as a `fetch`, so that the commands go over HTTP's own words. */
const overApi: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  if (url.origin === ANOTHER) return new Response('<!doctype html><title>Another program</title>');
  if (url.origin !== ADDRESS) throw new TypeError('fetch failed');
  const body = await request.text();
  const answer = await api.request({
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(request.headers),
    ...(body === '' ? {} : { body: JSON.parse(body) }),
  });
  return new Response(answer.bytes.length === 0 ? null : Buffer.from(answer.bytes), {
    status: answer.status,
    headers: answer.headers,
  });
};

async function person(scopes: string[] = ['read', 'write', 'act']) {
  const user = await database.createUser({ name: 'Rosa Example' });
  const { accessToken: session } = await api.signIn(user);
  const { token } = (await api.post('/v1/auth/tokens', { name: 'CLI', scopes }, { token: session })).as(NewAccessToken);
  let kept: string | undefined;
  const jobhunt = async (
    line: string,
    more: { answers?: string[]; env?: Record<string, string>; sleep?: () => Promise<void> } = {},
  ) => {
    const said: string[] = [];
    const answers = [...(more.answers ?? [])];
    const progress: string[] = [];
    const code = await run(
      {
        out: (text) => void said.push(text),
        err: (text) => void said.push(text),
        progress: (text) => void progress.push(text),
        ask: async () => answers.shift() ?? '',
        sleep: more.sleep ?? (async () => undefined),
        fetch: overApi,
        env: more.env ?? {},
        kept: {
          read: () => kept,
          write: (text) => {
            kept = text;
          },
          remove: () => {
            kept = undefined;
          },
        },
      },
      line.split(' ').filter((word) => word !== ''),
    );
    return { code, text: said.join('\n'), progress };
  };
  const keep = (text: string): void => {
    kept = text;
  };
  return { user, session, token, jobhunt, kept: () => kept, keep };
}
const signedIn = async (scopes?: string[]) => {
  const one = await person(scopes);
  await one.jobhunt(`login --address ${ADDRESS}`, { answers: [one.token] });
  return one;
};

test('signing in keeps a token that works, and no other; what is not signed in is told how', async () => {
  const one = await person();
  expect(await one.jobhunt('matches')).toMatchObject({ code: 1, text: expect.stringContaining('run jobhunt login') });
  const wrong = await one.jobhunt(`login --address ${ADDRESS}`, { answers: ['jobhunt_pat_wrong'] });
  expect([wrong.code, one.kept()]).toEqual([1, undefined]);
  expect((await one.jobhunt('login --address http://jobhunt.example', { answers: [one.token] })).text).toContain(
    'Use https',
  );
  const done = await one.jobhunt(`login --address ${ADDRESS}/x`, { answers: [`  ${one.token} `] });
  expect(done).toMatchObject({ code: 0, text: expect.stringContaining('as Rosa Example') });
  expect(done.text).not.toContain(one.token);
  expect(JSON.parse(one.kept() ?? '')).toEqual({ address: ADDRESS, token: one.token });
  await one.jobhunt('logout');
  expect(one.kept()).toBeUndefined();
  const away = await one.jobhunt('matches', {
    env: { JOBHUNT_TOKEN: one.token, JOBHUNT_ADDRESS: 'https://away.example' },
  });
  expect(away).toMatchObject({ code: 1, text: expect.stringContaining('Nothing answers at https://away.example') });
});

test('adding a board follows its first crawl to the end, and the list shows it', async () => {
  const one = await signedIn();
  let looks = 0;
  const crawl = async () => {
    looks += 1;
    const [source] = await sql<{ id: string }>(`SELECT id FROM jobs.sources WHERE board_token = 'crumbtest'`);
    if (looks === 2) {
      await sql(
        `INSERT INTO jobs.crawl_runs (source_id, status, started_at, finished_at, fetched_count, new_count)
         VALUES ($1, 'succeeded', now(), now(), 12, 12)`,
        [source?.id],
      );
    }
  };
  const added = await one.jobhunt('sources add https://boards.greenhouse.io/crumbtest', { sleep: crawl });
  expect(added.code).toBe(0);
  expect(added.text).toContain('succeeded: 12 postings read, 12 new');
  expect(added.progress.join('\n')).toContain('waiting for its turn');
  expect((await one.jobhunt('sources')).text).toContain('(greenhouse)');
  expect(await one.jobhunt('sources add nonsense')).toMatchObject({ code: 1, text: expect.stringContaining('url') });
});

test('matches, what waits and what happened are shown; a draft leaves only when the person says so', async () => {
  const one = await signedIn();
  expect((await one.jobhunt('matches')).text).toContain('No matches yet');
  expect((await one.jobhunt('approve')).text).toBe('Nothing waits for your approval.');
  const { applicationId } = await apply(one.user.id, { status: 'sent' });
  const drafted = await api.post(
    '/v1/emails',
    { type: 'follow_up', application_id: applicationId, body: 'I look forward to hearing from you.' },
    { token: one.token },
  );
  expect(drafted.status).toBe(201);
  const no = await one.jobhunt('approve', { answers: ['n'] });
  expect(no.text).toContain('I look forward');
  const [draft] = await sql<{ id: string; status: string }>(
    `SELECT id, status FROM communications.emails WHERE user_id = $1 AND type = 'follow_up'`,
    [one.user.id],
  );
  expect(draft?.status).toBe('draft');
  expect((await one.jobhunt('approve --yes')).code).toBe(2);
  const reader = await signedIn(['read']);
  // What a board asks for where its postings are shown.
  const job = await make.job();
  await sql(`UPDATE jobs.jobs SET application_url = 'https://remoteok.com/remote-jobs/1' WHERE id = $1`, [job.id]);
  await sql('INSERT INTO jobs.job_matches (user_id, job_id, match_score) VALUES ($1, $2, 91)', [
    reader.user.id,
    job.id,
  ]);
  expect((await reader.jobhunt('matches')).text).toMatch(/remoteok\.com\/remote-jobs\/1 \(.*Remote OK/);
  expect((await reader.jobhunt(`approve ${draft?.id} --yes`)).text).toContain('There is no such');
  expect((await one.jobhunt(`approve ${randomUUID()}`)).code).toBe(1);
  let at = 0;
  const tailed = await one.jobhunt('tail --looks 2', {
    sleep: async () => {
      at += 1;
      if (at === 1)
        await sql(`UPDATE applications.applications SET status = 'interviewing' WHERE id = $1`, [applicationId]);
    },
  });
  const [before, after] = tailed.text.split('changes follow');
  expect(before).toMatch(/application +sent/);
  expect(after).toMatch(/application +interviewing/);
  expect(after).not.toMatch(/e-mail/);
});

test('a token that may not act says which scope it lacks, and unknown words bring the help', async () => {
  const one = await signedIn(['read']);
  await make.job({ application_email: null });
  const { applicationId } = await apply(one.user.id, { status: 'sent' });
  const drafted = await api.post(
    '/v1/emails',
    { type: 'follow_up', application_id: applicationId, body: 'Hello again.' },
    { token: one.session },
  );
  expect(drafted.status).toBe(201);
  expect((await one.jobhunt('approve', { answers: ['y'] })).text).toContain('lacks the scope act');
  for (const line of ['frobnicate', 'matches --no-such']) {
    expect(await one.jobhunt(line)).toMatchObject({ code: 2, text: expect.stringContaining('jobhunt login') });
  }
  expect((await one.jobhunt('')).text).toContain('jobhunt tail');
});

test('whatever a line lacks or names wrongly is said in a sentence, and the exit code says whose turn it is', async () => {
  const one = await signedIn();
  const lines: readonly [line: string, code: number, words: string][] = [
    ['matches --limit many', 2, '--limit takes a whole number from 1 to 100, not "many"'],
    ['matches --limit 0', 2, '--limit takes'],
    ['matches --min-score 101', 2, '--min-score takes'],
    ['tail --looks x', 2, '--looks takes'],
    ['sources add', 2, 'Say which'],
    ['sources drop', 2, 'Say which'],
    ['approve 12', 2, 'is no e-mail’s id'],
    ['undo', 2, 'Name the e-mail'],
    ['login --address nowhere', 2, 'nowhere is no address'],
    ['matches --wrong', 2, "Unknown option '--wrong'."],
    ['--version', 0, 'jobhunt 0.'],
    ['matches --json', 0, '[]'],
    ['sources --json', 0, '['],
    ['approve --json', 0, '[]'],
    ['tail --looks 1 --json', 0, ''],
    [`undo ${randomUUID()}`, 1, 'There is no such'],
    [`approve ${randomUUID()} --yes`, 1, 'There is no such'],
  ];
  for (const [line, code, words] of lines) {
    expect({ line, ...(await one.jobhunt(line)) }).toMatchObject({ line, code, text: expect.stringContaining(words) });
  }
  for (const line of ['sources', 'matches', 'approve', 'tail', 'sources add https://boards.greenhouse.io/x']) {
    const away = await one.jobhunt(line, { env: { JOBHUNT_ADDRESS: 'https://away.example' } });
    expect({ line, ...away }).toMatchObject({ line, code: 1, text: expect.stringContaining('Nothing answers at') });
    const another = await one.jobhunt(line, { env: { JOBHUNT_ADDRESS: ANOTHER } });
    expect({ line, ...another }).toMatchObject({ line, code: 1, text: expect.stringContaining('is not JobHunt AI') });
  }
  expect(await one.jobhunt('login', { answers: ['two words'] })).toMatchObject({ code: 1 });
  one.keep('{"address": "https://jobhunt.example", "tok');
  expect(await one.jobhunt('matches')).toMatchObject({ code: 1, text: expect.stringContaining('run jobhunt login') });
});
