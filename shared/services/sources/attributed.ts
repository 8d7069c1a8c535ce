import type * as z from 'zod';
import type { Attribution } from '../../contracts/attribution.ts';
import { attributionOf } from '../../domain/postings/attribution.ts';

/** The credit that a posting's board asks for, as answers carry it; null where it asks for none. */
export const attributed = (adapter: string | null, postingUrl: string | null): z.input<typeof Attribution> | null => {
  const credit = attributionOf(adapter, postingUrl);
  return credit === null ? null : { ...credit, rules: [...credit.rules] };
};
