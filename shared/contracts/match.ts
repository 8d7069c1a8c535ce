import * as z from 'zod';
import { DISMISSAL_REASONS } from '../domain/enums.ts';
import { JobSummary } from './job.ts';
import { MatchScore } from './match-score.ts';
import { PageQuery, pageOf } from './page.ts';

export const MatchQuery = PageQuery.extend({
  recommended: z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional(),
  min_score: z.coerce.number().int().min(0).max(100).optional(),
  sort: z
    .enum(['relevance', 'score'])
    .default('relevance')
    .meta({ description: 'By relevance and then score, or by the printed score alone.' }),
});
export type MatchQuery = z.output<typeof MatchQuery>;

export const Match = MatchScore.extend({ id: z.uuid(), job: JobSummary, updated_at: z.iso.datetime() });
export const MatchPage = pageOf(Match);
export const RefreshQueued = z.object({ queued: z.boolean() });

export const MatchParams = z.strictObject({ job_id: z.uuid() });

export const DismissalInput = z.strictObject({
  reason: z.enum(DISMISSAL_REASONS).default('not_interested').meta({
    description:
      'Shapes later matches: company takes 30% from postings of the same company, wrong_kind 20% from titles that share its words beyond yours, too_junior and too_senior 20% from the same level or below it, or above it, salary 20% from the same pay or less, location 25% from the same place; twice that when named again, 60% at most altogether. not_interested and other take nothing.',
  }),
  note: z.string().trim().min(1).max(1_000).nullable().default(null),
});
export const Dismissal = z.object({
  job_id: z.uuid(),
  reason: z.enum(DISMISSAL_REASONS),
  note: z.string().nullable(),
  created_at: z.iso.datetime(),
});
export const DismissalPage = pageOf(Dismissal);
