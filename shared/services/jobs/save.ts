import type * as z from 'zod';
import type { JobSummary } from '../../contracts/job.ts';
import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import type { SavedJob, SavedJobPage, SaveJob } from '../../contracts/saved-job.ts';
import { Position } from '../../db/queries/keyset.ts';
import { deleteSavedJob, listSavedJobs, saveJobFor } from '../../db/queries/saved_jobs.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { summariesFor } from './summaries.ts';

const view = (
  row: { id: string; notes: string | null; saved_at: Date },
  job: z.input<typeof JobSummary>,
): z.input<typeof SavedJob> => ({
  id: row.id,
  notes: row.notes,
  saved_at: row.saved_at.toISOString(),
  job,
});

/** Saves a posting, or changes its notes. Throws NotFound for an unknown one. */
export const saveJob = (
  deps: { db: Db; clock: Clock },
  ctx: UserContext,
  jobId: string,
  { notes }: SaveJob,
): Promise<z.input<typeof SavedJob>> =>
  deps.db.withUser(ctx, async (tx) => {
    const job = (await summariesFor(tx, [jobId])).get(jobId);
    if (job === undefined) throw new NotFound('job');
    // Notes of nothing but blanks are none.
    const kept = notes === '' ? null : notes;
    const row = await saveJobFor(tx, { user_id: ctx.userId, job_id: jobId, notes: kept, saved_at: deps.clock.now() });
    return view(row, job);
  });

/** Takes a saved posting off the list, notes and all. Throws NotFound when it is not on it. */
export const unsaveJob = (deps: { db: Db }, ctx: UserContext, jobId: string): Promise<void> =>
  deps.db.withUser(ctx, async (tx) => {
    if (!(await deleteSavedJob(tx, ctx.userId, jobId))) throw new NotFound('saved job');
  });

/** A page of what the person saved, the latest first; closed postings stay on it. */
export const pageOfSavedJobs = (
  deps: { db: Db },
  ctx: UserContext,
  { limit, cursor }: PageQuery,
): Promise<z.input<typeof SavedJobPage>> =>
  deps.db.withUser(ctx, async (tx) => {
    const rows = await listSavedJobs(tx, { limit: limit + 1, after: decodeCursor(Position, cursor) });
    const page = toPage(rows, limit, (last) => ({ at: last.position, id: last.id }));
    const ids = page.items.map((row) => row.job_id);
    const jobs = await summariesFor(tx, ids);
    return {
      ...page,
      items: page.items.flatMap((row) => {
        const job = jobs.get(row.job_id);
        return job === undefined ? [] : [view(row, job)];
      }),
    };
  });
