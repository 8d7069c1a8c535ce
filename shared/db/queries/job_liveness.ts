import { sql } from 'kysely';
import type { LivenessResult } from '../../domain/enums.ts';
import type { SystemTx, UserTx } from '../scope.ts';

type Lists = { result: LivenessResult | null };

/** What is needed to ask a posting's page: where it is (as last seen, or where one applies), and what it said last. */
export const findPageOfJob = (tx: UserTx, jobId: string) =>
  tx
    .selectFrom('jobs.jobs as j')
    .leftJoin('jobs.sources as s', 's.id', 'j.source_id')
    .leftJoin('jobs.job_liveness as l', 'l.job_id', 'j.id')
    .select([
      'j.title',
      'j.is_active',
      'j.retired_at',
      'j.retired_reason',
      's.base_url',
      'l.result',
      'l.reason',
      'l.checked_at',
      sql<string>`coalesce((SELECT g.url FROM jobs.job_sightings g WHERE g.job_id = j.id
        ORDER BY (g.gone_at IS NULL) DESC, g.last_seen_at DESC LIMIT 1), j.application_url)`.as('url'),
    ])
    .where('j.id', '=', jobId)
    .$narrowType<Lists>()
    .executeTakeFirst();

/** Whether this caller is the one that asks the posting's page at `now`: false when another began to after `since`. */
export const claimAsking = async (tx: SystemTx, jobId: string, now: Date, since: Date): Promise<boolean> => {
  const claimed = await tx
    .insertInto('jobs.liveness_asks')
    .values({ job_id: jobId, asked_at: now })
    .onConflict((conflict) =>
      conflict.column('job_id').doUpdateSet({ asked_at: now }).where('jobs.liveness_asks.asked_at', '<=', since),
    )
    .returning('job_id')
    .executeTakeFirst();
  return claimed !== undefined;
};

/** The page was not asked after all: the next who wants to may. */
export const giveBackAsking = async (tx: SystemTx, jobId: string): Promise<void> => {
  await tx.deleteFrom('jobs.liveness_asks').where('job_id', '=', jobId).execute();
};

export const saveLiveness = async (
  tx: SystemTx,
  jobId: string,
  said: { result: LivenessResult; reason: string; checked_at: Date },
): Promise<void> => {
  await tx
    .insertInto('jobs.job_liveness')
    .values({ job_id: jobId, ...said })
    .onConflict((conflict) => conflict.column('job_id').doUpdateSet(said))
    .execute();
};

/** The page at this address is gone: so are the sightings that lead to it, and the posting where nothing else shows it. */
export const noteGonePage = async (tx: SystemTx, jobId: string, url: string, now: Date): Promise<void> => {
  await sql`
    UPDATE jobs.job_sightings SET gone_at = ${now}, missing_since = coalesce(missing_since, ${now}), check_at = NULL
     WHERE job_id = ${jobId} AND url = ${url} AND gone_at IS NULL`.execute(tx);
};
