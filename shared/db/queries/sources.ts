import { type Selectable, sql } from 'kysely';
import type { SourceHealth, SourceType } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';

type Lists = { health: SourceHealth; type: SourceType };
export type SourceRow = Omit<Selectable<DB['jobs.sources']>, keyof Lists> & Lists;
export type ListedSourceRow = SourceRow & { is_mine: boolean; postings: number };

/** The source of an employer's board, made when it is not there yet. */
export const ensureSource = (
  tx: SystemTx,
  board: { name: string; type: SourceType; base_url: string; adapter: string; board_token: string },
): Promise<SourceRow> =>
  tx
    .insertInto('jobs.sources')
    .values(board)
    .onConflict((conflict) =>
      conflict
        .columns(['adapter', 'board_token'])
        .where('board_token', 'is not', null)
        .doUpdateSet({ base_url: board.base_url }),
    )
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/**
 * The source of that board whatever the case of its token, when it was once read or not yet tried: systems that keep
 * capitals in a name answer to it in any case, and one that does not leaves the other spelling unread.
 */
export const findSourceAnyCase = (
  tx: SystemTx,
  board: { adapter: string; board_token: string },
): Promise<SourceRow | undefined> =>
  tx
    .selectFrom('jobs.sources')
    .selectAll()
    .where('adapter', '=', board.adapter)
    .where(sql`lower(board_token)`, '=', board.board_token.toLowerCase())
    .where((where) => where.or([where('last_crawled_at', 'is not', null), where('failures', '=', 0)]))
    .orderBy(sql`board_token = ${board.board_token}`, 'desc')
    .orderBy('created_at')
    .limit(1)
    .$narrowType<Lists>()
    .executeTakeFirst();

export const findSource = (tx: UserTx | SystemTx, id: string): Promise<SourceRow | undefined> =>
  tx.selectFrom('jobs.sources').selectAll().where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

/** Postings that the source `s` shows now, also where the job is told from another board that shows it too. */
export const openPostings = sql<number>`(
  SELECT count(*)::integer FROM jobs.job_sightings g JOIN jobs.jobs j ON j.id = g.job_id
   WHERE g.source_id = s.id AND g.gone_at IS NULL AND j.is_active)`;

const listed = (tx: UserTx, userId: string) =>
  tx
    .selectFrom('jobs.sources as s')
    .leftJoin('jobs.user_sources as u', (join) => join.onRef('u.source_id', '=', 's.id').on('u.user_id', '=', userId))
    .selectAll('s')
    .select([sql<boolean>`u.user_id IS NOT NULL`.as('is_mine'), openPostings.as('postings')])
    .where(sql<boolean>`(u.user_id IS NOT NULL OR s.board_token IS NULL)`)
    .$narrowType<Lists>();

/** The person's sources, and the boards that are there for everyone, by name. */
export const listSources = (tx: UserTx, userId: string): Promise<ListedSourceRow[]> =>
  listed(tx, userId).orderBy('s.name').execute();

/** One of them; undefined for any other. */
export const findListedSource = (tx: UserTx, userId: string, id: string): Promise<ListedSourceRow | undefined> =>
  listed(tx, userId).where('s.id', '=', id).executeTakeFirst();

/** The least hours between two crawls that boards ask for, by adapter: they win over what is set for a source. */
export type LeastHours = Readonly<Record<string, number>>;

const leastHours = (least: LeastHours) =>
  sql<number>`coalesce((${JSON.stringify(least)}::jsonb ->> adapter)::integer, 0)`;

/**
 * Sources whose time has come, or for which a crawl was asked: active, fetched, not backing off, not being crawled, and
 * not asked more often than their board allows; longest waiting first.
 */
export const listDueSources = (
  tx: SystemTx,
  now: Date,
  limit: number,
  least: LeastHours = {},
): Promise<{ id: string }[]> =>
  tx
    .selectFrom('jobs.sources')
    .select('id')
    .where('is_active', '=', true)
    .where('fetch_allowed', '=', true)
    .where('board_token', 'is not', null)
    .where(
      sql<boolean>`(last_crawled_at IS NULL OR crawl_requested_at > last_crawled_at
        OR last_crawled_at + make_interval(hours => crawl_frequency_hours) <= ${now})`,
    )
    .where(
      sql<boolean>`(last_crawled_at IS NULL OR last_crawled_at + make_interval(hours => ${leastHours(least)}) <= ${now})`,
    )
    .where(sql<boolean>`(crawl_not_before IS NULL OR crawl_not_before <= ${now})`)
    .where(sql<boolean>`(crawl_lease_until IS NULL OR crawl_lease_until <= ${now})`)
    .orderBy(sql`last_crawled_at NULLS FIRST`)
    .limit(limit)
    .execute();

/** Notes that a crawl was asked for: until it is done the source is due. */
export const noteCrawlRequested = async (tx: SystemTx, id: string, at: Date): Promise<void> => {
  await tx.updateTable('jobs.sources').set({ crawl_requested_at: at }).where('id', '=', id).execute();
};

/**
 * Takes the source for one crawl until `until`; undefined when it may not be crawled now: off, held by another, told
 * to wait, crawled since `notSince`, or within the hours that its board asks for.
 */
export const claimSource = (
  tx: SystemTx,
  id: string,
  { now, until, notSince, least = {} }: { now: Date; until: Date; notSince: Date; least?: LeastHours },
): Promise<SourceRow | undefined> =>
  tx
    .updateTable('jobs.sources')
    .set({ crawl_lease_until: until, crawl_lease_token: sql`gen_random_uuid()` })
    .where('id', '=', id)
    .where('is_active', '=', true)
    .where('fetch_allowed', '=', true)
    .where('board_token', 'is not', null)
    .where(sql<boolean>`(crawl_lease_until IS NULL OR crawl_lease_until <= ${now})`)
    .where(sql<boolean>`(crawl_not_before IS NULL OR crawl_not_before <= ${now})`)
    .where(sql<boolean>`(last_crawled_at IS NULL OR last_crawled_at <= ${notSince})`)
    .where(
      sql<boolean>`(last_crawled_at IS NULL OR last_crawled_at + make_interval(hours => ${leastHours(least)}) <= ${now})`,
    )
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirst();

/** Locks the source for the rest of the transaction; false when another has taken the lease since. */
export const holdSource = async (tx: SystemTx, id: string, leaseToken: string): Promise<boolean> => {
  const held = await tx
    .selectFrom('jobs.sources')
    .select('id')
    .where('id', '=', id)
    .where('crawl_lease_token', '=', leaseToken)
    .forUpdate()
    .executeTakeFirst();
  return held !== undefined;
};

export type CrawlOutcome = {
  health: SourceHealth;
  health_reason: string | null;
  failures: number;
  crawl_not_before: Date | null;
  last_crawled_at?: Date;
  last_postings_count?: number;
  etag?: string | null;
  last_modified?: string | null;
};

/** Writes how a crawl ended and gives the lease back, if it is still ours. */
export const releaseSource = async (
  tx: SystemTx,
  id: string,
  leaseToken: string,
  outcome: Partial<CrawlOutcome>,
): Promise<void> => {
  await tx
    .updateTable('jobs.sources')
    .set({ ...outcome, crawl_lease_until: null, crawl_lease_token: null })
    .where('id', '=', id)
    .where('crawl_lease_token', '=', leaseToken)
    .execute();
};
