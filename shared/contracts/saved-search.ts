import * as z from 'zod';
import { JobSummary } from './job.ts';
import { JobFilters } from './job-search.ts';
import { PageQuery, pageOf } from './page.ts';

const name = z.string().trim().min(1).max(100);
const notify = z.boolean().meta({
  description: 'Looked for by itself every ten minutes, and counted in new_hits_total; else only when you ask.',
});
/** Kept as it was sent: what it means is read again at each look. */
const query = z
  .record(z.string(), z.unknown())
  .superRefine((value, context) => {
    const parsed = JobFilters.safeParse(value);
    if (parsed.success) return;
    // As they are, so that they are said as GET /v1/jobs says them.
    for (const issue of parsed.error.issues) context.addIssue({ ...issue });
  })
  .meta({ description: 'The parameters of GET /v1/jobs, without sort, limit, cursor and facets; lists as lists.' });

export const NewSavedSearch = z.strictObject({ name, query, notify: notify.default(true) });
export const SavedSearchPatch = z.strictObject({ name, query, notify }).partial();
export const SavedSearchParams = z.strictObject({ saved_search_id: z.uuid() });

export const SavedSearch = z
  .object({
    id: z.uuid(),
    name: z.string(),
    query: z.record(z.string(), z.unknown()),
    notify: z.boolean(),
    new_hits: z.int().meta({ description: 'Since you last marked them seen; at most 10,000 are kept at a look.' }),
    looked_at: z.iso.datetime(),
    seen_at: z.iso.datetime(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'SavedSearch' });
export const SavedSearchPage = pageOf(SavedSearch).extend({
  new_hits_total: z.int().meta({ description: 'Of all your searches with notify.' }),
});
export const SavedSearchQuery = PageQuery;

export const SearchHit = z.object({ found_at: z.iso.datetime(), job: JobSummary });
export const SearchHitPage = pageOf(SearchHit);
export const MarkSeen = z.strictObject({
  until: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: 'Only hits found until then; without it all.' }),
});
export const MarkedSeen = z.object({ seen: z.int() });
