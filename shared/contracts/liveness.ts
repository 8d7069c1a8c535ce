import * as z from 'zod';
import { LIVENESS_RESULTS } from '../domain/enums.ts';

/** What a posting's own page said when it was last asked. */
export const Liveness = z.object({
  result: z.enum(LIVENESS_RESULTS).meta({ description: 'unknown: the page could not be asked, or did not say.' }),
  reason: z.string(),
  checked_at: z.iso.datetime(),
});
export type Liveness = z.infer<typeof Liveness>;

/** The answer to a person who asks whether a posting is still there. */
export const JobCheck = Liveness.extend({
  job_id: z.uuid(),
  next_check_at: z.iso.datetime().nullable().meta({
    description: 'Its page is not asked again before; until then the same is answered. null: the posting is closed.',
  }),
}).meta({ id: 'JobCheck' });
export type JobCheck = z.infer<typeof JobCheck>;
