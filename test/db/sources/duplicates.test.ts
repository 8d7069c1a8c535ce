import { mergeJobs, splitJob } from '../../../shared/db/queries/job_groups.ts';
import { testDatabase } from '../../support/database.ts';
import { parsedPosting, testBoard, wordsOfItsOwn } from '../../support/postings.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;

type Job = {
  id: string;
  title: string;
  is_active: boolean;
  duplicate_of: string | null;
  retired_reason: string | null;
};
type Sighting = { id: string; job_id: string; external_id: string; source_id: string };
const sightings = (...boards: { id: string }[]) =>
  sql<Sighting>(
    'SELECT id, job_id, external_id, source_id FROM jobs.job_sightings WHERE source_id = ANY ($1) ORDER BY first_seen_at, external_id',
    [boards.map(({ id }) => id)],
  );
const job = async (id: string) => (await sql<Job>('SELECT * FROM jobs.jobs WHERE id = $1', [id]))[0];
const text = (n: number) => `<p>${wordsOfItsOwn(n)}</p>`;
let n = 100;
const another = () => {
  n += 1;
  return { companyName: `Firm ${n} Ltd`, descriptionHtml: text(n) };
};
const day = (date: number) => new Date(Date.UTC(2026, 10, date, 8));

test('a posting seen on a second board is one job with two sightings, and the employer’s own words are shown', async () => {
  const [aggregator, employer] = [await testBoard(database, 'aggregator'), await testBoard(database)];
  const same = another();
  await aggregator.store(
    [parsedPosting('a1', { ...same, title: 'Welder (m/f/d)', url: 'https://agg.example/j/55501' })],
    day(1),
  );
  const [first] = await sightings(aggregator);
  const stored = await employer.store([parsedPosting('e1', { ...same, title: 'Welder' })], day(2));
  expect(stored).toEqual({ new: 1, changed: 0, unchanged: 0, rejected: [] });
  const seen = await sightings(aggregator, employer);
  expect(seen.map(({ job_id }) => job_id)).toEqual([first?.job_id, first?.job_id]);
  expect(await job(first?.job_id ?? '')).toMatchObject({ title: 'Welder', is_active: true, duplicate_of: null });
  const [hidden] = await sql<Job>('SELECT * FROM jobs.jobs WHERE duplicate_of = $1', [first?.job_id]);
  expect(hidden).toMatchObject({ title: 'Welder (m/f/d)', is_active: false, retired_reason: 'duplicate' });
  const [merge] = await sql('SELECT reasons, decided_by FROM jobs.job_merges WHERE job_id = $1', [first?.job_id]);
  expect(merge).toMatchObject({ decided_by: 'rule', reasons: expect.arrayContaining(['same company']) });
});

test('the same text in two cities is two jobs; two of one page that are one are one', async () => {
  const board = await testBoard(database);
  const same = another();
  await board.store([
    parsedPosting('1', same),
    parsedPosting('2', { ...same, locations: ['Austin, TX'] }),
    parsedPosting('3', same),
  ]);
  const ids = (await sightings(board)).map((one) => one.job_id);
  expect(ids[0]).toBe(ids[2]);
  expect(ids[0]).not.toBe(ids[1]);
});

test('a second crawl of duplicates rewrites no posting', async () => {
  const [one, other] = [await testBoard(database), await testBoard(database, 'job_board')];
  const same = another();
  await one.store([parsedPosting('1', same)]);
  await other.store([parsedPosting('9', same)]);
  const rows = () =>
    sql('SELECT id, xmin::text, ctid::text FROM jobs.jobs WHERE source_id = ANY ($1) ORDER BY id', [
      [one.id, other.id],
    ]);
  const before = await rows();
  expect(await one.store([parsedPosting('1', same)], day(25))).toMatchObject({ unchanged: 1 });
  expect(await other.store([parsedPosting('9', same)], day(25))).toMatchObject({ unchanged: 1 });
  expect(await rows()).toEqual(before);
});

test('what people hold follows the job they hold it of, notes are joined, and an undone merge gives all back', async () => {
  const [one, other] = [await testBoard(database), await testBoard(database)];
  const [ann, ben] = [await createUser(), await createUser()];
  await one.store([parsedPosting('1', another())]);
  await other.store([parsedPosting('2', another())]);
  const [a, b] = await sightings(one, other);
  if (a === undefined || b === undefined) throw new Error('two postings were stored');
  const save = (user: string, jobId: string, notes: string) =>
    sql('INSERT INTO jobs.saved_jobs (user_id, job_id, notes) VALUES ($1, $2, $3)', [user, jobId, notes]);
  await save(ann.id, a.job_id, 'first');
  await save(ann.id, b.job_id, 'second');
  await save(ben.id, b.job_id, 'mine');
  for (const user of [ann.id, ben.id]) {
    await sql('INSERT INTO jobs.job_matches (user_id, job_id, match_score) VALUES ($1, $2, 50)', [user, b.job_id]);
    await sql(
      `INSERT INTO applications.applications (user_id, job_id, company_name, job_title) VALUES ($1, $2, 'Firm', 'Welder')`,
      [user, b.job_id],
    );
  }
  await sql(
    `INSERT INTO applications.applications (user_id, job_id, company_name, job_title) VALUES ($1, $2, 'Firm', 'Welder')`,
    [ann.id, a.job_id],
  );
  const held = async () => ({
    saved: await sql(
      'SELECT user_id, job_id, notes FROM jobs.saved_jobs WHERE job_id = ANY ($1) ORDER BY user_id, notes',
      [[a.job_id, b.job_id]],
    ),
    matches: await sql('SELECT user_id, job_id FROM jobs.job_matches WHERE job_id = ANY ($1) ORDER BY user_id', [
      [a.job_id, b.job_id],
    ]),
    applications: await sql(
      'SELECT id, user_id, job_id FROM applications.applications WHERE job_id = ANY ($1) ORDER BY id',
      [[a.job_id, b.job_id]],
    ),
  });
  const before = await held();
  const merge = await db.withSystem('test', (tx) =>
    mergeJobs(tx, b.job_id, a.job_id, { by: 'operator', reasons: ['told so'], operatorId: ann.id }),
  );
  expect(merge).toBeDefined();
  const merged = await held();
  expect(merged.saved).toHaveLength(2);
  expect(merged.saved).toContainEqual({ user_id: ann.id, job_id: a.job_id, notes: 'first\nsecond' });
  expect(merged.saved).toContainEqual({ user_id: ben.id, job_id: a.job_id, notes: 'mine' });
  expect(merged.matches.map(({ job_id }) => job_id)).toEqual([a.job_id, a.job_id]);
  expect(merged.applications).toContainEqual(expect.objectContaining({ user_id: ben.id, job_id: a.job_id }));
  // Ann has one there already: nobody has two applications to one posting, and none is lost.
  expect(merged.applications.filter(({ user_id }) => user_id === ann.id)).toHaveLength(2);

  const made = await db.withSystem('test', (tx) => splitJob(tx, a.job_id, [b.id], 'operator', ann.id));
  expect(made).toBe(b.job_id);
  expect(await held()).toEqual(before);
  expect(await job(b.job_id)).toMatchObject({ is_active: true, duplicate_of: null });
  const audited = await sql(`SELECT FROM audit.audit_logs WHERE entity_type = 'job_merges' AND entity_id = $1`, [
    merge,
  ]);
  expect(audited).toHaveLength(2);
});

test('what was split stays apart, whatever is crawled later', async () => {
  const [one, other] = [await testBoard(database), await testBoard(database)];
  const same = another();
  await one.store([parsedPosting('1', same)]);
  await other.store([parsedPosting('2', same)]);
  const [a, b] = await sightings(one, other);
  if (a === undefined || b === undefined) throw new Error('two postings were stored');
  expect(a.job_id).toBe(b.job_id);
  const made = await db.withSystem('test', (tx) => splitJob(tx, a.job_id, [b.id], 'operator', null));
  expect(made).not.toBe(a.job_id);
  // Both change, so both are compared again.
  const changed = { ...same, department: 'Yard' };
  await one.store([parsedPosting('1', changed)], day(24));
  await other.store([parsedPosting('2', changed)], day(24));
  const [x, y] = await sightings(one, other);
  expect([x?.job_id, y?.job_id]).toEqual([a.job_id, made]);
  expect(await db.withSystem('test', (tx) => splitJob(tx, a.job_id, [a.id], 'operator', null))).toBeUndefined();
});

test('splitting off the sighting that is shown leaves the job with another’s words', async () => {
  const [one, other] = [await testBoard(database, 'aggregator'), await testBoard(database)];
  const same = another();
  await one.store([parsedPosting('1', { ...same, title: 'Welder - Denver' })]);
  await other.store([parsedPosting('2', same)]);
  const [a, b] = await sightings(one, other);
  if (a === undefined || b === undefined) throw new Error('two postings were stored');
  const made = await db.withSystem('test', (tx) => splitJob(tx, a.job_id, [b.id], 'operator', null));
  expect(await job(a.job_id)).toMatchObject({ title: 'Welder - Denver', is_active: true });
  expect(await job(made ?? '')).toMatchObject({ title: 'Welder', is_active: true, duplicate_of: null });
});

test('a posting that is edited into another’s words joins it afterwards', async () => {
  const [one, other] = [await testBoard(database), await testBoard(database)];
  const same = another();
  await one.store([parsedPosting('1', same)], day(1));
  await other.store([parsedPosting('2', another())], day(2));
  await other.store([parsedPosting('2', same)], day(3));
  const [a, b] = await sightings(one, other);
  expect(b?.job_id).toBe(a?.job_id);
});

test('many crawls of the same postings at once neither block each other nor lose one, and end as one job each', async () => {
  const boards = await Promise.all(Array.from({ length: 4 }, () => testBoard(database)));
  const shared = Array.from({ length: 24 }, another);
  const page = (board: number, round: number) => {
    const postings = shared.map((same, i) =>
      parsedPosting(`${i}`, { ...same, url: `https://b${board}.example/jobs/${i}0000`, department: `round ${round}` }),
    );
    return board % 2 === 0 ? postings : postings.toReversed();
  };
  for (const round of [1, 2, 3]) {
    const stored = await Promise.all(boards.map((board, i) => board.store(page(i, round), day(round))));
    expect(stored.map((one) => one.rejected)).toEqual([[], [], [], []]);
  }
  const seen = await sightings(...boards);
  expect(seen).toHaveLength(96);
  expect(new Set(seen.map(({ job_id }) => job_id)).size).toBe(24);
  expect(await sql('SELECT name_key FROM jobs.companies GROUP BY name_key HAVING count(*) > 1')).toEqual([]);
});
