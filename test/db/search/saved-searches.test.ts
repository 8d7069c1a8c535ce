import { randomUUID } from 'node:crypto';
import { SavedSearch, SearchHitPage } from '../../../shared/contracts/saved-search.ts';
import { checkSearches } from '../../../shared/services/searches/check.ts';
import { pageOfHits, seeHits } from '../../../shared/services/searches/hits.ts';
import { changeSearch, keepSearch } from '../../../shared/services/searches/keep.ts';
import { pageOfSearches, readSearch } from '../../../shared/services/searches/list.ts';
import { testDatabase } from '../../support/database.ts';

const { db, sql, createUser } = await testDatabase();
let now = new Date('2026-11-23T08:00:00Z');
const deps = { db, clock: { now: () => now } };
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const add = async (title: string) => {
  const id = randomUUID();
  await sql(
    `INSERT INTO jobs.jobs (id, hash, title, description, application_url) VALUES ($1::uuid, $1::text, $2, 'Work.', 'https://firm.example/1')`,
    [id, title],
  );
  return id;
};
const rename = (id: string, title: string) => sql('UPDATE jobs.jobs SET title = $2 WHERE id = $1', [id, title]);
const someone = async () => {
  const user = await createUser();
  const ctx = { userId: user.id };
  const kept = SavedSearch.parse(await keepSearch(deps, ctx, { name: 'Bakers', query: { q: 'baker' }, notify: true }));
  const hits = async () =>
    SearchHitPage.parse(await pageOfHits(deps, ctx, kept.id, { limit: 50, cursor: undefined })).items.map(
      ({ job }) => job.id,
    );
  return { ctx, kept, hits, see: () => seeHits(deps, ctx, kept.id, undefined) };
};

test('a saved search reports what comes later, each once, and nothing that was there before', async () => {
  const before = await add('Baker');
  const { kept, hits, see, ctx } = await someone();
  expect(kept.new_hits).toBe(0);
  const [fresh] = [await add('Night baker'), await add('Welder')];
  expect(await hits()).toEqual([fresh]);
  expect((await readSearch(deps, ctx, kept.id)).new_hits).toBe(1);
  expect(await see()).toEqual({ seen: 1 });
  await rename(before, 'Baker, days');
  await rename(fresh, 'Night baker, weekends');
  expect(await hits()).toEqual([]);
});

test('a posting that changes so that it fits is a hit, one that fitted all the while is not, nor one that is opened again', async () => {
  const [cook, old] = [await add('Cook'), await add('Old baker')];
  const { hits, see } = await someone();
  await rename(cook, 'Cook and baker');
  await rename(old, 'Old baker, changed');
  await sql('UPDATE jobs.jobs SET is_active = false WHERE id = $1', [old]);
  await sql('UPDATE jobs.jobs SET is_active = true WHERE id = $1', [old]);
  expect(await hits()).toEqual([cook]);
  await see();
  await rename(cook, 'Cook');
  await rename(cook, 'Cook and baker');
  expect(await hits()).toEqual([]);
});

test('a posting whose transaction began before the last look and ended after it is reported', async () => {
  const { hits } = await someone();
  const id = randomUUID();
  await db.withSystem('test', async (tx) => {
    await tx
      .insertInto('jobs.jobs')
      .values({ id, hash: id, title: 'Slow baker', description: 'Work.', application_url: 'https://firm.example/1' })
      .execute();
    await add('Other baker');
    expect(await hits()).toHaveLength(1);
  });
  expect(await hits()).toContain(id);
});

test('the schedule looks for everybody with notify and is due only after a while; another query begins anew', async () => {
  const { ctx, kept, hits } = await someone();
  const quiet = await someone();
  await changeSearch(deps, quiet.ctx, quiet.kept.id, { notify: false });
  later(30);
  const id = await add('Schedule baker');
  const ran = await checkSearches(deps);
  expect(ran).toMatchObject({ failed: 0 });
  expect(ran.people).toBeGreaterThan(0);
  expect((await checkSearches(deps)).people).toBe(0);
  const stored = await sql(`SELECT saved_search_id AS id FROM jobs.saved_search_hits WHERE job_id = $1`, [id]);
  expect(stored).toContainEqual({ id: kept.id });
  expect(stored).not.toContainEqual({ id: quiet.kept.id });
  const listed = await pageOfSearches(deps, ctx, { limit: 10, cursor: undefined });
  expect(listed).toMatchObject({ new_hits_total: 1, items: [{ new_hits: 1 }] });
  expect(await pageOfSearches(deps, quiet.ctx, { limit: 10, cursor: undefined })).toMatchObject({
    new_hits_total: 0,
    items: [{ new_hits: 1 }],
  });
  await changeSearch(deps, ctx, kept.id, { query: { q: 'schedule' } });
  expect(await hits()).toEqual([]);
  await add('Schedule keeper');
  expect(await hits()).toHaveLength(1);
});
