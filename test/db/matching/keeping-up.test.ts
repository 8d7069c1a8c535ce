import type { QueueMessage } from '../../../shared/contracts/messages/index.ts';
import { systemClock } from '../../../shared/domain/clock.ts';
import { keepAnswer } from '../../../shared/services/answers/keep.ts';
import { removeAnswer } from '../../../shared/services/answers/remove.ts';
import { dismissMatch, undoDismissal } from '../../../shared/services/matches/dismiss.ts';
import { pageOfMatches } from '../../../shared/services/matches/list.ts';
import { poolCache } from '../../../shared/services/matches/pool-cache.ts';
import { readMatch } from '../../../shared/services/matches/read.ts';
import { refreshMatches, refreshStale } from '../../../shared/services/matches/refresh.ts';
import { testDatabase } from '../../support/database.ts';

const { db, sql, createUser } = await testDatabase();
const deps = { db, clock: systemClock, pool: poolCache(db) };
const sent: QueueMessage[] = [];
const queues = { send: async (message: QueueMessage) => void sent.push(message) };

const addPosting = async (title: string, company?: string): Promise<string> => {
  const [row] = await sql<{ id: string }>(
    `INSERT INTO jobs.jobs (title, description, application_url, hash, is_remote, company_id)
     VALUES ($1, 'An invented posting.', 'https://board.example/jobs', gen_random_uuid()::text, true, $2) RETURNING id`,
    [title, company ?? null],
  );
  if (row === undefined) throw new Error('the posting was not written');
  return row.id;
};
const nurse = async (): Promise<string> => {
  const { id } = await createUser();
  await sql(
    `INSERT INTO users.experience (user_id, company_name, job_title, start_date, is_current) VALUES ($1, 'Example Ward', 'Registered nurse', '2020-01-01', true)`,
    [id],
  );
  return id;
};
const shown = async (userId: string) => {
  const page = await pageOfMatches({ db, clock: systemClock }, { userId }, { limit: 100, sort: 'relevance' });
  return page.items.map(({ job, relevance, match_reasons: why }) => ({
    title: job.title,
    relevance,
    why: why.reasons,
  }));
};
const titles = async (userId: string) => (await shown(userId)).map(({ title }) => title);
const stored = (userId: string) =>
  sql<{ xmin: string; match_reasons: unknown }>(
    'SELECT xmin::text, match_reasons FROM jobs.job_matches WHERE user_id = $1 ORDER BY id',
    [userId],
  );

test('matches follow postings that are added, changed and retired, over a pool that stays in memory', async () => {
  const me = await nurse();
  const [first, second] = [await addPosting('Accountant'), await addPosting('Nurse practitioner')];
  await refreshMatches(deps, { userId: me });
  expect(await titles(me)).toEqual(['Nurse practitioner', 'Accountant']);
  await sql(`UPDATE jobs.jobs SET title = 'Charge nurse' WHERE id = $1`, [first]);
  await sql('UPDATE jobs.jobs SET is_active = false WHERE id = $1', [second]);
  await addPosting('Electrician');
  await refreshMatches(deps, { userId: me });
  expect(await titles(me)).toEqual(['Charge nurse', 'Electrician']);
  await sql('DELETE FROM jobs.jobs WHERE id = $1', [first]);
  await refreshMatches(deps, { userId: me });
  expect(await titles(me)).toEqual(['Electrician']);
});

test('two processes see each other’s changes, also while a transaction of one is still open', async () => {
  const me = await nurse();
  const other = { ...deps, pool: poolCache(db) };
  await other.pool(new Date());
  let added: string | undefined;
  await db.withSystem('holds a transaction open', async () => {
    added = await addPosting('Staff nurse');
    await refreshMatches(deps, { userId: me });
  });
  await refreshMatches(other, { userId: me });
  expect(added).toBeDefined();
  expect(await titles(me)).toContain('Staff nurse');
});

test('one run matches everybody who is stale, and the next finds nothing to do', async () => {
  const people = [await nurse(), await nurse()];
  await addPosting('School nurse');
  expect((await refreshStale(deps, {})).people).toBeGreaterThanOrEqual(2);
  for (const id of people) expect(await titles(id)).toContain('School nurse');
  expect(await refreshStale(deps, {})).toEqual({ people: 0, written: 0, removed: 0, failed: 0 });
  await addPosting('Nurse educator');
  expect((await refreshStale(deps, {})).people).toBeGreaterThanOrEqual(2);
  for (const id of people) expect(await titles(id)).toContain('Nurse educator');
});

test('what did not change is not written again, and reasons are made only for what is shown', async () => {
  const me = await nurse();
  await refreshMatches(deps, { userId: me });
  const before = await stored(me);
  expect(before.length).toBeGreaterThan(0);
  expect(before.every((row) => row.match_reasons === null)).toBe(true);
  await refreshMatches(deps, { userId: me });
  expect(await stored(me)).toEqual(before);
  await shown(me);
  const after = await stored(me);
  expect(after.every((row) => row.match_reasons !== null)).toBe(true);
  await shown(me);
  expect(await stored(me)).toEqual(after);
});

test('a dismissal takes its posting away at once, shapes later matches and says so; undone, all is as it was', async () => {
  const me = await nurse();
  const ctx = { userId: me };
  const [company] = await sql<{ id: string }>(`INSERT INTO jobs.companies (name) VALUES ('Larch Clinic') RETURNING id`);
  const [gone] = [await addPosting('Night nurse', company?.id), await addPosting('Day nurse', company?.id)];
  await refreshMatches(deps, ctx);
  const before = await shown(me);
  const said = await dismissMatch({ ...deps, queues }, ctx, gone, { reason: 'company', note: 'Not them again.' });
  expect(said).toMatchObject({ job_id: gone, reason: 'company', note: 'Not them again.' });
  expect(sent).toContainEqual({ type: 'match-jobs', user_id: me });
  expect(await titles(me)).not.toContain('Night nurse');
  await refreshMatches(deps, ctx);
  const after = await shown(me);
  expect(after.map(({ title }) => title)).not.toContain('Night nurse');
  const of = (list: typeof before) => list.find(({ title }) => title === 'Day nurse');
  expect((of(after)?.relevance ?? 0) / (of(before)?.relevance ?? 1)).toBeCloseTo(0.7, 1);
  expect(of(after)?.why.at(-1)?.text).toBe('Shown 30% lower: you dismissed this company.');
  await undoDismissal({ ...deps, queues }, ctx, gone);
  await refreshMatches(deps, ctx);
  // Equals stand in the order of their rows, and the row taken away has come back as another one.
  const byTitle = (list: typeof before) => [...list].sort((a, b) => (a.title < b.title ? -1 : 1));
  expect(byTitle(await shown(me))).toEqual(byTitle(before));
  await expect(undoDismissal({ ...deps, queues }, ctx, gone)).rejects.toThrow();
  await expect(
    dismissMatch({ ...deps, queues }, ctx, crypto.randomUUID(), { reason: 'other', note: null }),
  ).rejects.toThrow();
});

test('pages by relevance and by score neither skip nor repeat', async () => {
  const me = await nurse();
  for (let n = 0; n < 8; n += 1) await addPosting(n % 2 === 0 ? 'Ward nurse' : 'Plumber');
  await refreshMatches(deps, { userId: me });
  const whole = await titles(me);
  for (const sort of ['relevance', 'score'] as const) {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await pageOfMatches(
        { db, clock: systemClock },
        { userId: me },
        { limit: 3, sort, ...(cursor === undefined ? {} : { cursor }) },
      );
      seen.push(...page.items.map(({ job }) => job.id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(whole.length);
    expect(new Set(seen).size).toBe(seen.length);
  }
});

test('what a person’s answers make pointless leaves their matches, and so does the unknown by their choice', async () => {
  const me = await nurse();
  const ids: string[] = [];
  for (const [title, columns] of [
    ['Charge nurse', "country = 'US'"],
    ['Nurse practitioner', "country = 'US', sponsorship = 'refused'"],
    ['Registered nurse', "country = 'US', sponsorship = 'offered'"],
    ['Ward nurse', "country = 'US', citizenship_required = 'US', clearance_required = true"],
  ] as const) {
    const id = await addPosting(title);
    await sql(`UPDATE jobs.jobs SET ${columns} WHERE id = $1`, [id]);
    ids.push(id);
  }
  const mine = async () => {
    await refreshMatches(deps, { userId: me });
    const found = await sql<{ title: string }>(
      'SELECT j.title FROM jobs.job_matches m JOIN jobs.jobs j ON j.id = m.job_id WHERE m.user_id = $1 AND m.job_id = ANY ($2) ORDER BY 1',
      [me, ids],
    );
    return found.map(({ title }) => title);
  };
  const all = ['Charge nurse', 'Nurse practitioner', 'Registered nurse', 'Ward nurse'];
  expect(await mine()).toEqual(all);
  const ctx = { userId: me };
  const desk = { db, clock: systemClock, queues };
  sent.length = 0;
  await keepAnswer(desk, ctx, 'notice_period', { value: { days: 30 }, consent: false });
  expect(sent).toEqual([]);
  const value = { status: 'work_visa', needs_sponsorship: true };
  await keepAnswer(desk, ctx, 'work_authorisation.US', { value, consent: false });
  expect(sent).toEqual([{ type: 'match-jobs', user_id: me }]);
  expect(await mine()).toEqual(['Charge nurse', 'Registered nurse']);
  const refused = await readMatch({ db }, ctx, ids[1] ?? '');
  expect(refused.filter_reasons).toEqual([
    {
      filter: 'work_authorisation',
      text: 'It refuses sponsorship, and you need it in United States.',
    },
  ]);
  await sql('INSERT INTO users.preferences (user_id, unknown_authorisation_passes) VALUES ($1, false)', [me]);
  expect(await mine()).toEqual(['Registered nurse']);
  await keepAnswer(desk, ctx, 'work_authorisation.US', {
    value: { status: 'citizen', needs_sponsorship: false },
    consent: false,
  });
  expect(await mine()).toEqual(all);
  await keepAnswer(desk, ctx, 'security_clearance.US', { value: { held: false }, consent: false });
  expect(await mine()).toEqual(all.slice(0, 3));
  await removeAnswer(desk, ctx, 'security_clearance.US');
  expect(await mine()).toEqual(all);
});
