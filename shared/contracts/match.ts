import * as z from 'zod';
import { JobSummary } from './job.ts';
import { MatchScore } from './match-score.ts';
import { PageQuery, pageOf } from './page.ts';

export const MatchQuery = PageQuery.extend({
  recommended: z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional(),
  min_score: z.coerce.number().int().min(0).max(100).optional(),
});
export type MatchQuery = z.output<typeof MatchQuery>;

export const Match = MatchScore.extend({ id: z.uuid(), job: JobSummary, updated_at: z.iso.datetime() });
export const MatchPage = pageOf(Match);
export const RefreshQueued = z.object({ queued: z.boolean() });
