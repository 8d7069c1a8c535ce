import type * as z from 'zod';
import type { Job } from '../../contracts/job.ts';
import { findJob, listJobSightings, listJobSkills } from '../../db/queries/job_search.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { scoreJob } from '../matches/score-job.ts';
import { attributed } from '../sources/attributed.ts';
import { viewJobSummary } from './view.ts';

/** One posting, retired or not, with where it was seen and how it fits the person now. Throws NotFound. */
export const readJob = (deps: { db: Db }, ctx: UserContext, id: string): Promise<z.input<typeof Job>> =>
  deps.db.withUser(ctx, async (tx) => {
    const row = await findJob(tx, id);
    if (row === undefined) throw new NotFound('job');
    const sightings = await listJobSightings(tx, id);
    return {
      ...viewJobSummary(row),
      description: row.description,
      description_html: row.description_html,
      requirements: row.requirements,
      department: row.department,
      application_email: row.application_email,
      experience_years_min: row.years_min,
      experience_years_max: row.years_max,
      skills: await listJobSkills(tx, id),
      sightings: sightings.map((seen) => ({
        source: { id: seen.source_id, name: seen.source_name },
        url: seen.url,
        first_seen_at: seen.first_seen_at.toISOString(),
        last_seen_at: seen.last_seen_at.toISOString(),
        gone_at: seen.gone_at?.toISOString() ?? null,
        attribution: attributed(seen.source_adapter, seen.url),
      })),
      match: await scoreJob(tx, ctx.userId, id),
    };
  });
