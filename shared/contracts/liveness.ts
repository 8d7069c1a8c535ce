import * as z from 'zod';
import { LIVENESS_RESULTS } from '../domain/enums.ts';

/** What a posting's own page said when it was last asked. */
export const Liveness = z.object({
  result: z.enum(LIVENESS_RESULTS).meta({ description: 'unknown: the page could not be asked, or did not say.' }),
  reason: z.string(),
  checked_at: z.iso.datetime(),
});
export type Liveness = z.infer<typeof Liveness>;
