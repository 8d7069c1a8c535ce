import * as z from 'zod';
import { HARD_FILTERS } from '../domain/matching/filters.ts';
import { REASON_PARTS } from '../domain/matching/reasons.ts';

/** Why a posting fits or not, in words and names. */
export const MatchReasons = z.object({
  matched_skills: z.array(z.string()),
  missing_required: z.array(z.string()),
  missing_optional: z.array(z.string()),
  reasons: z.array(z.object({ part: z.enum(REASON_PARTS), text: z.string() })),
});

/** A score out of 100 with its four parts (40, 20, 20, 20). */
export const MatchScore = z.object({
  match_score: z.int().min(0).max(100),
  skill_match_score: z.int().min(0).max(40),
  location_match_score: z.int().min(0).max(20),
  salary_match_score: z.int().min(0).max(20),
  experience_match_score: z.int().min(0).max(20),
  relevance: z.int().min(0).max(1000).meta({
    description:
      'The order in which matches are shown: how much of your line of work the posting is (kinds of work and words of the titles, telling skills), times how far place, years and pay are within reach, less what your dismissals take.',
  }),
  is_recommended: z.boolean().meta({
    description:
      'Above 70, at least half of the skill points, more than 6 of the points for place (within reach, not tied to another country), no hard filter failed, your line of work or a related one (where both name theirs), and dismissals take less than 30%.',
  }),
  failed_filters: z
    .array(z.enum(HARD_FILTERS))
    .meta({ description: 'Wishes that the posting does not meet whatever its score.' }),
  filter_reasons: z
    .array(z.object({ filter: z.enum(HARD_FILTERS), text: z.string() }))
    .meta({ description: 'Each failed filter in words: what the posting is and what you asked for.' }),
  match_reasons: MatchReasons,
  scorer_version: z.int(),
});
