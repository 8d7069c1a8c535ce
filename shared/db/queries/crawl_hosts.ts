import { sql } from 'kysely';
import type { RobotsVerdict } from '../../domain/enums.ts';
import type { SystemTx } from '../scope.ts';

/**
 * Takes the host's next free moment and moves it on by `gapMs`, in one statement: those who ask at once get moments one
 * after the other. By the database's clock, the one that all functions share. Undefined, and nothing taken, when that
 * moment is more than `maxWaitMs` away.
 */
export const takeHostMoment = async (
  tx: SystemTx,
  host: string,
  ask: { gapMs: number; maxWaitMs: number },
): Promise<{ wait_ms: number } | undefined> => {
  const gap = sql`make_interval(secs => ${ask.gapMs / 1000}::float8)`;
  const taken = await sql<{ wait_ms: number }>`
    INSERT INTO jobs.crawl_hosts AS h (host, next_at) VALUES (${host}, clock_timestamp() + ${gap})
    ON CONFLICT (host) DO UPDATE SET next_at = greatest(h.next_at, h.held_until, clock_timestamp()) + ${gap}
      WHERE greatest(h.next_at, h.held_until) <= clock_timestamp() + make_interval(secs => ${ask.maxWaitMs / 1000}::float8)
    RETURNING greatest(0, extract(epoch FROM h.next_at - ${gap} - clock_timestamp()) * 1000)::float8 AS wait_ms`.execute(
    tx,
  );
  return taken.rows[0];
};

export type Quota = { requests: number; perSeconds: number };
/** Asks are counted by ten minutes; a window that touches them counts them whole, so that it never holds more. */
const COUNTED = sql`interval '10 minutes'`;
/** Longer than any quota's window. */
const KEPT = sql`interval '32 days'`;

/**
 * The first of these quotas of a host that is used up, with the seconds until one more request fits; undefined while all
 * have room. Until the transaction ends no other counts this host, so that what is decided here stays true.
 */
export const findUsedUp = async (
  tx: SystemTx,
  host: string,
  quotas: readonly Quota[],
): Promise<(Quota & { wait_seconds: number }) | undefined> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`host:${host}`}, 0))`.execute(tx);
  for (const quota of quotas) {
    const window = sql`make_interval(secs => ${quota.perSeconds}::float8)`;
    const found = await sql<{ wait_seconds: number }>`
      SELECT ceil(extract(epoch FROM at + ${COUNTED} + ${window} - clock_timestamp()))::integer AS wait_seconds
        FROM (SELECT at, sum(requests) OVER (ORDER BY at DESC) AS since FROM jobs.crawl_host_counts
               WHERE host = ${host} AND at > clock_timestamp() - ${window} - ${COUNTED}) counted
       WHERE since >= ${quota.requests} ORDER BY at DESC LIMIT 1`.execute(tx);
    const wait = found.rows[0]?.wait_seconds;
    if (wait !== undefined) return { ...quota, wait_seconds: Math.max(1, wait) };
  }
  return undefined;
};

/** Counts one request to a host, and drops what no quota looks at any more. */
export const countRequest = async (tx: SystemTx, host: string): Promise<void> => {
  await sql`
    INSERT INTO jobs.crawl_host_counts AS c (host, at, requests)
    VALUES (${host}, date_bin(${COUNTED}, clock_timestamp(), '2000-01-01'), 1)
    ON CONFLICT (host, at) DO UPDATE SET requests = c.requests + 1`.execute(tx);
  await sql`DELETE FROM jobs.crawl_host_counts WHERE host = ${host} AND at < clock_timestamp() - ${KEPT}`.execute(tx);
};

/** How long until the host's next free moment, in milliseconds. */
export const waitOfHost = async (tx: SystemTx, host: string): Promise<number> => {
  const found = await sql<{ wait_ms: number }>`
    SELECT greatest(0, extract(epoch FROM greatest(next_at, held_until) - clock_timestamp()) * 1000)::float8 AS wait_ms
      FROM jobs.crawl_hosts WHERE host = ${host}`.execute(tx);
  return found.rows[0]?.wait_ms ?? 0;
};

/** Nobody asks the host for so many seconds; a longer hold stays. */
export const holdHost = async (tx: SystemTx, host: string, seconds: number): Promise<void> => {
  const until = sql`clock_timestamp() + make_interval(secs => ${seconds}::float8)`;
  await sql`
    INSERT INTO jobs.crawl_hosts AS h (host, next_at, held_until) VALUES (${host}, clock_timestamp(), ${until})
    ON CONFLICT (host) DO UPDATE SET held_until = greatest(h.held_until, excluded.held_until)`.execute(tx);
};

export const findRobots = (tx: SystemTx, origin: string) =>
  tx
    .selectFrom('jobs.crawl_robots')
    .select(['verdict', 'body', 'expires_at', 'unreachable_since'])
    .where('origin', '=', origin)
    .$narrowType<{ verdict: RobotsVerdict }>()
    .executeTakeFirst();

export const saveRobots = async (
  tx: SystemTx,
  robots: { origin: string; verdict: RobotsVerdict; body: string; expires_at: Date; unreachable_since: Date | null },
): Promise<void> => {
  const { origin: _, ...rest } = robots;
  await tx
    .insertInto('jobs.crawl_robots')
    .values(robots)
    .onConflict((conflict) => conflict.column('origin').doUpdateSet(rest))
    .execute();
};
