import * as z from 'zod';

/** Why a posting fits or not, in words and names. */
export const MatchReasons = z.object({
  matched_skills: z.array(z.string()),
  missing_required: z.array(z.string()),
  missing_optional: z.array(z.string()),
  reasons: z.array(z.object({ part: z.enum(['skill', 'location', 'salary', 'experience']), text: z.string() })),
});

/** A score out of 100 with its four parts (40, 20, 20, 20). */
export const MatchScore = z.object({
  match_score: z.int().min(0).max(100),
  skill_match_score: z.int().min(0).max(40),
  location_match_score: z.int().min(0).max(20),
  salary_match_score: z.int().min(0).max(20),
  experience_match_score: z.int().min(0).max(20),
  is_recommended: z
    .boolean()
    .meta({ description: 'Above 70, at least half of the skill points, and no hard filter failed.' }),
  failed_filters: z
    .array(z.enum(['work_mode', 'job_type', 'excluded_company']))
    .meta({ description: 'Wishes that the posting does not meet whatever its score.' }),
  match_reasons: MatchReasons,
  scorer_version: z.int(),
});
