import * as z from 'zod';
import type { Job } from '../../contracts/job.ts';
import { findGhostEvidence } from '../../db/queries/ghost_evidence.ts';
import { findJob, listJobSightings, listJobSkills } from '../../db/queries/job_search.ts';
import { findOwnPosting, listSightingsById } from '../../db/queries/sightings.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { closedBecause } from '../../domain/postings/closed.ts';
import { scoreJob } from '../matches/score-job.ts';
import { attributed } from '../sources/attributed.ts';
import { viewEvidence } from './evidence.ts';
import { viewJobSummary } from './view.ts';

const PostingFacts = z.array(z.object({ fact: z.string(), value: z.string(), sentence: z.string() }));

/**
 * One posting, retired or not, with where it was seen and how it fits the person now; what they said is not the same is
 * apart for them. Throws NotFound.
 */
export const readJob = (deps: { db: Db; clock: Clock }, ctx: UserContext, id: string): Promise<z.input<typeof Job>> =>
  deps.db.withUser(ctx, async (tx) => {
    const row = await findJob(tx, id);
    const own = await findOwnPosting(tx, ctx.userId, id);
    const evidence = await findGhostEvidence(tx, id, own?.sighting_ids);
    if (row === undefined || evidence === undefined) throw new NotFound('job');
    const sightings = await (own === undefined ? listJobSightings(tx, id) : listSightingsById(tx, own.sighting_ids));
    const isActive = own === undefined ? row.is_active : own.is_there && (own.is_apart || row.is_active);
    return {
      ...viewJobSummary(row),
      is_active: isActive,
      closed: isActive ? null : { at: row.retired_at?.toISOString() ?? null, ...closedBecause(row.retired_reason) },
      description: row.description,
      description_html: row.description_html,
      requirements: row.requirements,
      department: row.department,
      application_email: row.application_email,
      experience_years_min: row.years_min,
      experience_years_max: row.years_max,
      remote_regions: row.remote_regions,
      sponsorship: row.sponsorship,
      clearance_required: row.clearance_required,
      citizenship_required: row.citizenship_required,
      authorization_region: row.authorization_region,
      education_level: row.education_level,
      languages: row.languages,
      facts: PostingFacts.parse(row.facts),
      skills: await listJobSkills(tx, id),
      sightings: sightings.map((seen) => ({
        source: { id: seen.source_id, name: seen.source_name },
        url: seen.url,
        first_seen_at: seen.first_seen_at.toISOString(),
        last_seen_at: seen.last_seen_at.toISOString(),
        gone_at: seen.gone_at?.toISOString() ?? null,
        attribution: attributed(seen.source_adapter, seen.url),
      })),
      evidence: viewEvidence(
        evidence,
        row.salary_min_minor !== null || row.salary_max_minor !== null,
        deps.clock.now(),
      ),
      match: await scoreJob(tx, ctx.userId, id),
    };
  });
