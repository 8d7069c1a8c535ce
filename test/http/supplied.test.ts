import { randomUUID } from 'node:crypto';
import { Job } from '../../shared/contracts/job.ts';
import { SightingList } from '../../shared/contracts/sighting.ts';
import { MOST_SUPPLIED, Source, SourceList, SuppliedPostings } from '../../shared/contracts/source.ts';
import { MOST_EVENT_BODY_BYTES } from '../../shared/runtime/http/body.ts';
import { dispatchCrawls } from '../../shared/services/sources/dispatch.ts';
import { testApi } from '../support/api.ts';
import { crawlDeps } from '../support/boards.ts';
import { testDatabase } from '../support/database.ts';
import { guestCard, letter, TEXT } from '../support/supplied.ts';

const database = await testDatabase();
const api = await testApi(database);
const person = async () => (await api.signIn(await database.createUser())).accessToken;
const token = await person();
const supply = async (body: object) => (await api.post('/v1/sources/supplied', body, { token })).as(SuppliedPostings);
const alert = (html: string) => ({
  kind: 'eml',
  encoding: 'base64',
  content: Buffer.from(letter({ from: 'jobalerts-noreply@linkedin.com', html })).toString('base64'),
});
const CARD =
  '<table><tr><td><a href="https://www.linkedin.com/comm/jobs/view/5100000001/?otpToken=SECRET">Head Chef</a></td></tr><tr><td>Cobble Kitchens · Leeds (Hybrid)</td></tr><tr><td>Jo Quill, 3 school alumni</td></tr></table>';

test('a job alert gives postings that all can read, with the board’s name and nothing of the reader; again it adds nothing', async () => {
  const first = await supply(alert(CARD));
  expect(first).toMatchObject({
    board: 'linkedin',
    source: { name: 'LinkedIn' },
    form: 'alert',
    new: 1,
    known: 0,
    rejects: [],
  });
  expect(await supply(alert(CARD))).toMatchObject({ new: 0, completed: 0, known: 1 });
  const jobId = first.items[0]?.job_id ?? '';
  const other = await person();
  expect((await api.get(`/v1/jobs/${jobId}`, { token: other })).as(Job)).toMatchObject({
    title: 'Head Chef',
    company: { name: 'Cobble Kitchens' },
  });
  const seen = (await api.get(`/v1/jobs/${jobId}/sightings`, { token: other })).as(SightingList);
  expect(seen.items).toEqual([
    expect.objectContaining({
      source: { id: first.source.id, name: 'LinkedIn' },
      url: 'https://www.linkedin.com/jobs/view/5100000001/',
    }),
  ]);
  const rows = await database.sql(
    `SELECT j::text, s::text FROM jobs.jobs j JOIN jobs.job_sightings s ON s.job_id = j.id`,
  );
  expect(JSON.stringify(rows)).not.toMatch(/SECRET|otpToken|Quill|person\.example/u);
});

test('a card’s posting is completed by its page once; no later page overwrites what is known', async () => {
  await supply(alert(CARD.replaceAll('5100000001', '5100000002')));
  const page = (text: string) => ({
    kind: 'html',
    url: 'https://www.linkedin.com/jobs/view/5100000002/?trk=x',
    content: `<h1 class="topcard__title">Head Chef</h1><a class="topcard__org-name-link">Cobble Kitchens</a><span class="topcard__flavor--bullet">Leeds</span><div class="show-more-less-html__markup">${text}<script>alert(1)</script></div><ul>${guestCard('5100000003', 'Baker', 'Fernhollow', 'York')}</ul>`,
  });
  const given = await supply(page(TEXT));
  expect(given).toMatchObject({ form: 'page', new: 0, completed: 1 });
  expect(given.items.map(({ outcome, placement }) => [outcome, placement])).toEqual([
    ['completed', 'listed'],
    ['similar', 'similar'],
  ]);
  expect(await supply(page(`<p>${'Send your fee to me. '.repeat(20)}</p>`))).toMatchObject({
    new: 0,
    completed: 0,
    known: 1,
  });
  const [row] = await database.sql<{ description: string; description_html: string }>(
    `SELECT description, description_html FROM jobs.jobs WHERE external_id = '5100000002'`,
  );
  expect(row?.description).toContain('thirty days of leave');
  expect(row?.description_html).not.toMatch(/script|alert|fee/u);
  expect(await supply({ ...page(TEXT), with_similar: true })).toMatchObject({ new: 1, known: 1 });
});

test('a posting that an employer’s own board shows already becomes another sighting of that job', async () => {
  const text = `Cobble Kitchens\nPastry Chef\nLeeds, England · 2 days ago\nAbout the job\n${'We bake for nine cafes from four in the morning and teach what we know. '.repeat(6)}`;
  const mine = await supply({ kind: 'text', content: text, url: 'https://www.linkedin.com/jobs/view/5100000010/' });
  const again = await supply({
    kind: 'text',
    content: text,
    url: 'https://www.glassdoor.co.uk/job-listing/x.htm?jl=1009633080810',
  });
  expect(again.items[0]?.job_id).toBe(mine.items[0]?.job_id);
  const seen = (await api.get(`/v1/jobs/${mine.items[0]?.job_id}/sightings`, { token })).as(SightingList);
  expect(seen.items.map(({ source }) => source.name)).toEqual(['LinkedIn', 'Glassdoor']);
});

test('what is missing is named by the fields that would say it; what is too large or in a wrong encoding is refused', async () => {
  const refused = await api.post('/v1/sources/supplied', { kind: 'text', content: 'hello there' }, { token });
  expect(refused.status).toBe(422);
  expect(JSON.stringify(refused.body)).toMatch(/company_name.*content.*url/u);
  expect(
    (await api.post('/v1/sources/supplied', { kind: 'html', content: 'x'.repeat(2_000_001) }, { token })).status,
  ).toBe(400);
  expect(
    (await api.post('/v1/sources/supplied', { kind: 'eml', encoding: 'base64', content: '%%%' }, { token })).status,
  ).toBe(400);
  expect((await api.post('/v1/sources/supplied', { kind: 'eml', content: 'x' })).status).toBe(401);
});

test('the largest message arrives in Base64 with line breaks; a larger one, or one that escaped is more than a function is given, is a 413 that says what to do', async () => {
  const padded = `${letter({ from: 'jobalerts-noreply@linkedin.com', html: CARD.replaceAll('5100000001', '5100000099') })}`;
  const most = Buffer.from(padded.padEnd(MOST_SUPPLIED.eml, 'x')).toString('base64').replace(/.{76}/gu, '$&\r\n');
  const whole = { kind: 'eml', encoding: 'base64', content: most };
  // What API Gateway hands on: the body as a text within the event.
  expect(JSON.stringify(JSON.stringify(whole)).length).toBeLessThan(MOST_EVENT_BODY_BYTES);
  expect(await supply(whole)).toMatchObject({ new: 1 });
  for (const content of ['x'.repeat(MOST_SUPPLIED.eml + 1), 'x'.repeat(6_000_000), '"'.repeat(2_500_000)]) {
    const refused = await api.post('/v1/sources/supplied', { kind: 'eml', content }, { token });
    expect(refused.status).toBe(413);
    expect(JSON.stringify(refused.body)).toMatch(/without its attachments.*connected mailbox/u);
  }
});

test('what no alert has shown for 45 days is closed and says why, unless it names a later last day or an employer’s board shows it; an alert opens it again', async () => {
  const own = (n: number) => alert(CARD.replaceAll('5100000001', `51000001${n}`).replaceAll('Head Chef', `Chef ${n}`));
  const [lost = '', dated = '', elsewhere = ''] = (await Promise.all([11, 12, 13].map((n) => supply(own(n))))).map(
    ({ items }) => items[0]?.job_id ?? '',
  );
  const day = 24 * 60 * 60 * 1000;
  const after = (days: number) => ({ now: () => new Date(Date.now() + days * day) });
  await database.sql('UPDATE jobs.jobs SET expiry_date = $2 WHERE id = $1', [dated, after(60).now()]);
  await database.sql(
    `WITH board AS (INSERT INTO jobs.sources (name, type, base_url, adapter, board_token)
       VALUES ('Cobble Kitchens', 'company_site', 'https://cobble.example', 'lever', 'cobble') RETURNING id)
     INSERT INTO jobs.job_sightings (job_id, source_id, external_id, url, content_hash)
     SELECT $1, id, '13', 'https://cobble.example/13', 'h' FROM board`,
    [elsewhere],
  );
  const dispatch = (days: number) => dispatchCrawls({ ...crawlDeps(database.db, after(days), 'http://127.0.0.1:1') });
  const read = async (id: string) => (await api.get(`/v1/jobs/${id}`, { token })).as(Job);
  expect((await dispatch(44)).unseen).toBe(0);
  expect((await dispatch(46)).unseen).toBeGreaterThanOrEqual(1);
  expect(await read(lost)).toMatchObject({
    is_active: false,
    closed: { reason: 'unseen', text: expect.stringContaining('45 days') },
    evidence: { off_board_since: expect.any(String) },
  });
  expect(await read(dated)).toMatchObject({ is_active: true, closed: null });
  expect(await read(elsewhere)).toMatchObject({ is_active: true, closed: null });
  expect((await dispatch(46)).unseen).toBe(0);
  await supply(own(11));
  expect(await read(lost)).toMatchObject({ is_active: true, closed: null });
});

test('an address of the four boards is refused with the reason and the three ways, and nothing is fetched or queued', async () => {
  for (const url of [
    'https://www.linkedin.com/jobs/view/1234567890',
    'https://de.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b',
    'https://www.glassdoor.co.uk/Job/x',
    'https://wellfound.com/jobs/123-x',
    'https://angel.co/company/x/jobs',
  ]) {
    const answer = await api.post('/v1/sources', { url }, { token });
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body)).toMatch(
      /is not crawled.*(?:forbid|partners).*e-mail.*saved page.*pasted text/u,
    );
  }
  // The queue's address is not configured here: a message would have failed.
  expect(await database.sql(`SELECT id FROM jobs.crawl_runs`)).toEqual([]);
});

test('alerts are switched on and off for closed boards alone, each person for themselves', async () => {
  const sources = async (as: string) => (await api.get('/v1/sources', { token: as })).as(SourceList).items;
  const linkedin = (await sources(token)).find(({ board }) => board === 'linkedin');
  const put = (enabled: boolean) => api.put(`/v1/sources/${linkedin?.id}/alerts`, { enabled }, { token });
  expect((await put(true)).as(Source)).toMatchObject({ is_mine: true, fetch_allowed: false });
  expect((await sources(token)).find(({ board }) => board === 'linkedin')?.is_mine).toBe(true);
  expect((await sources(await person())).find(({ board }) => board === 'linkedin')?.is_mine).toBe(false);
  expect((await put(false)).as(Source)).toMatchObject({ is_mine: false });
  expect((await api.put(`/v1/sources/${randomUUID()}/alerts`, { enabled: true }, { token })).status).toBe(404);
});
