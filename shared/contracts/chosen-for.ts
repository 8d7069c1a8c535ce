import * as z from 'zod';
import { APPLICATION_FREQUENCIES } from '../domain/enums.ts';

/** Why an automatic application was chosen, as it was at that moment. */
export const ChosenFor = z.object({
  chosen_at: z.iso.datetime(),
  match_score: z.int(),
  score_line: z.int(),
  application_frequency: z.enum(APPLICATION_FREQUENCIES),
  reasons: z.array(z.string()),
});
export type ChosenFor = z.infer<typeof ChosenFor>;
