import { findEmail } from '../../shared/db/queries/emails.ts';
import { sendFacts } from '../../shared/db/queries/send_facts.ts';
import { PACES } from '../../shared/domain/applications/pace.ts';
import { LimitReached } from '../../shared/domain/errors.ts';
import { TIERS } from '../../shared/domain/tiers.ts';
import { pageOfTrail } from '../../shared/services/audit/list.ts';
import { pageOfMatches } from '../../shared/services/matches/list.ts';
import { poolCache } from '../../shared/services/matches/pool-cache.ts';
import { refreshMatches } from '../../shared/services/matches/refresh.ts';
import { readMetrics } from '../../shared/services/metrics/read.ts';
import { readLimits } from '../../shared/services/tiers/read-limits.ts';
import { giveBackLetter, takeLetter, withinSources } from '../../shared/services/tiers/within.ts';
import { testDatabase } from '../support/database.ts';
import { queuedEmails } from '../support/database-world.ts';

const database = await testDatabase();
const { db, sql, createUser } = database;
const NOW = new Date('2026-06-15T12:00:00Z');
const clock = { now: () => NOW };
const PAST = new Date('2026-06-01T00:00:00Z');
const FREE = TIERS.free;

const fill = (userId: string, boards: number) =>
  sql(
    `WITH made AS (
       INSERT INTO jobs.sources (name, type, base_url)
       SELECT 'Board ' || n || ' of ' || $1::text, 'company_site', 'https://board.example/' || n FROM generate_series(1, $2::int) AS n
       RETURNING id)
     INSERT INTO jobs.user_sources (user_id, source_id) SELECT $1::uuid, id FROM made`,
    [userId, boards],
  );
const refusals = (settled: readonly PromiseSettledResult<unknown>[]) =>
  settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));

test('of requests that race for the last boards no more get one than there are, and the refusal says what is left', async () => {
  const { id: userId } = await createUser();
  await fill(userId, FREE.sources - 2);
  const ids = (
    await sql<{ id: string }>(
      `INSERT INTO jobs.sources (name, type, base_url) SELECT 'Race ' || n, 'company_site', 'https://race.example/' || n
       FROM generate_series(1, 8) AS n RETURNING id`,
    )
  ).map(({ id }) => id);
  const settled = await Promise.allSettled(
    ids.map((sourceId) =>
      db.withUser({ userId }, async (tx) => {
        await withinSources(tx, userId, NOW);
        await tx.insertInto('jobs.user_sources').values({ user_id: userId, source_id: sourceId }).execute();
      }),
    ),
  );
  const refused = refusals(settled);
  expect(refused).toHaveLength(6);
  expect(refused[0]).toBeInstanceOf(LimitReached);
  expect(refused[0]).toMatchObject({
    details: { limit: 'sources', tier: 'free', allowed: FREE.sources, used: FREE.sources, left: 0, resets_at: null },
  });
  expect((await readLimits({ db, clock }, { userId })).limits[0]).toMatchObject({ used: FREE.sources, left: 0 });
});

test('a day’s letters: no more by any race, one that came to nothing is given back, and the person’s midnight begins anew', async () => {
  const { id: userId } = await createUser();
  await sql(`INSERT INTO users.settings (user_id, timezone) VALUES ($1, 'Pacific/Auckland')`, [userId]);
  const take = (now: Date) => db.withUser({ userId }, (tx) => takeLetter(tx, userId, now));
  const settled = await Promise.allSettled(Array.from({ length: FREE.letters_per_day + 10 }, () => take(NOW)));
  const refused = refusals(settled);
  expect(refused).toHaveLength(10);
  // Noon in UTC is midnight in Auckland, where the 16th has begun.
  expect(refused[0]).toMatchObject({
    details: {
      limit: 'letters_per_day',
      used: FREE.letters_per_day,
      left: 0,
      resets_at: '2026-06-16T12:00:00.000Z',
      retry_after_seconds: 86_400,
    },
  });
  await db.withUser({ userId }, (tx) => giveBackLetter(tx, userId, NOW));
  await take(NOW);
  await expect(take(new Date('2026-06-16T11:59:59Z'))).rejects.toThrow('letters are written for you a day');
  await take(new Date('2026-06-16T12:00:00Z'));
});

test('sends a day: the lowest of the person’s own limit, their frequency’s and the tier’s holds', async () => {
  const [queued] = await queuedEmails(database, 1, NOW);
  const userId = queued?.userId ?? '';
  const most = async () =>
    (
      await db.withUser({ userId }, async (tx) => {
        const email = await findEmail(tx, queued?.emailId ?? '');
        if (email === undefined) throw new Error('the e-mail is gone');
        return await sendFacts(tx, email, NOW);
      })
    ).maxPerDay;
  expect(await most()).toBe(10);
  await sql('INSERT INTO users.preferences (user_id, max_applications_per_day) VALUES ($1, 500)', [userId]);
  expect(await most()).toBe(PACES.moderate.per_day);
  await sql(`UPDATE users.preferences SET application_frequency = 'aggressive' WHERE user_id = $1`, [userId]);
  expect(await most()).toBe(FREE.sends_per_day);
  await sql(`UPDATE users.users SET subscription_tier = 'pro' WHERE id = $1`, [userId]);
  expect(await most()).toBe(Math.min(PACES.aggressive.per_day, TIERS.pro.sends_per_day));
  await sql('UPDATE users.users SET subscription_expires_at = $2 WHERE id = $1', [userId, PAST]);
  expect(await most()).toBe(FREE.sends_per_day);
});

test('a tier that expires deletes nothing: boards stay, no board is added, matches stay and the best are shown', async () => {
  const { id: userId } = await createUser({ subscription_tier: 'pro' });
  await sql('UPDATE jobs.jobs SET is_active = false');
  await fill(userId, FREE.sources + 5);
  await sql(
    `INSERT INTO jobs.jobs (title, description, application_url, hash)
     SELECT 'Baker', 'Bakes.', 'https://crumb.example/' || n, md5('b' || n) || md5('c' || n) FROM generate_series(1, 230) AS n`,
  );
  await sql(`INSERT INTO users.skills (user_id, skill_name) VALUES ($1, 'Baking')`, [userId]);
  const refresh = () => refreshMatches({ db, clock, pool: poolCache(db) }, { userId });
  expect(await refresh()).toMatchObject({ matches: 230 });
  await sql('UPDATE users.users SET subscription_expires_at = $2 WHERE id = $1', [userId, PAST]);
  expect(await refresh()).toMatchObject({ matches: 230, removed: 0 });
  const limits = await readLimits({ db, clock }, { userId });
  expect(limits).toMatchObject({
    tier: 'free',
    subscription_tier: 'pro',
    is_expired: true,
    limits: [
      { limit: 'sources', used: FREE.sources + 5, left: 0 },
      { limit: 'matches_kept', allowed: FREE.matches_kept, used: 230, left: 0 },
      {},
      {},
      {},
    ],
  });
  await expect(db.withUser({ userId }, (tx) => withinSources(tx, userId, NOW))).rejects.toThrow(LimitReached);
  let shown = 0;
  let cursor: string | null | undefined;
  do {
    const page = await pageOfMatches(
      { db, clock },
      { userId },
      { limit: 100, sort: 'relevance', ...(cursor ? { cursor } : {}) },
    );
    shown += page.items.length;
    cursor = page.next_cursor;
  } while (cursor);
  expect(shown).toBe(FREE.matches_kept);
});

test('history reaches as far back as the tier says, and comes back with a higher one', async () => {
  const { id: userId } = await createUser();
  const old = new Date('2024-12-01T00:00:00Z');
  await sql(
    `INSERT INTO audit.audit_logs (user_id, subject_user_id, entity_type, action, created_at) VALUES ($1, $1, 'profiles', 'update', $2)`,
    [userId, old],
  );
  await sql(
    `INSERT INTO analytics.application_metrics (user_id, date, applications_sent) VALUES ($1, '2024-12-01', 3)`,
    [userId],
  );
  const seen = async () => {
    const trail = await pageOfTrail(
      { db, clock },
      { userId },
      { limit: 50, cursor: undefined, action: undefined, entity_type: 'profiles' },
    );
    const { from, days } = await readMetrics({ db, clock }, { userId }, { from: '2024-01-01', to: '2026-06-15' });
    return [trail.items.length, from, days.length];
  };
  expect(await seen()).toEqual([0, '2025-06-15', 0]);
  await sql(`UPDATE users.users SET subscription_tier = 'pro' WHERE id = $1`, [userId]);
  expect(await seen()).toEqual([1, '2024-01-01', 1]);
});
