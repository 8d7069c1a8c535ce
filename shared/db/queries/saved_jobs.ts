import type { UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

const columns = ['id', 'job_id', 'notes', 'saved_at', positionAt('saved_at').as('position')] as const;

/** Saves a posting; one that is saved already gets the notes, and keeps its own where none are given. */
export const saveJobFor = (
  tx: UserTx,
  saved: { user_id: string; job_id: string; notes: string | null | undefined; saved_at: Date },
) => {
  const { notes, ...row } = saved;
  return tx
    .insertInto('jobs.saved_jobs')
    .values({ ...row, notes: notes ?? null })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'job_id'])
        .doUpdateSet((eb) => ({ notes: notes === undefined ? eb.ref('jobs.saved_jobs.notes') : notes })),
    )
    .returning(columns)
    .executeTakeFirstOrThrow();
};

/** Whether there was one to take away. */
export const deleteSavedJob = async (tx: UserTx, userId: string, jobId: string): Promise<boolean> => {
  const gone = await tx
    .deleteFrom('jobs.saved_jobs')
    .where('user_id', '=', userId)
    .where('job_id', '=', jobId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
};

/** What the person saved, the latest first. */
export const listSavedJobs = (tx: UserTx, options: { limit: number; after: Position | undefined }) =>
  tx
    .selectFrom('jobs.saved_jobs')
    .select(columns)
    .where(olderThan('saved_at', 'id', options.after))
    .orderBy('saved_at', 'desc')
    .orderBy('id', 'desc')
    .limit(options.limit)
    .execute();
