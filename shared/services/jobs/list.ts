import type * as z from 'zod';
import type { JobPage, JobQuery } from '../../contracts/job.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import { JobPosition, listJobs } from '../../db/queries/job_search.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { resolveSkill } from '../../domain/skills/dictionary.ts';
import { viewJobSummary } from './view.ts';

/** A page of open postings, newest first. Words that name a known skill are searched as that skill. */
export const pageOfJobs = async (
  deps: { db: Db },
  ctx: UserContext,
  query: JobQuery,
): Promise<z.input<typeof JobPage>> => {
  const {
    limit,
    cursor,
    q,
    is_remote: isRemote,
    job_type: jobType,
    source_id: sourceId,
    posted_since: postedSince,
  } = query;
  const after = decodeCursor(JobPosition, cursor);
  const filters = {
    q,
    skillId: q === undefined ? undefined : resolveSkill(q)?.id,
    isRemote,
    jobType,
    sourceId,
    postedSince,
  };
  const rows = await deps.db.withUser(ctx, (tx) => listJobs(tx, filters, { limit: limit + 1, after }));
  const page = toPage(rows, limit, (last) => ({ at: last.posted_date === null ? null : last.at, id: last.id }));
  return { ...page, items: page.items.map(viewJobSummary) };
};
