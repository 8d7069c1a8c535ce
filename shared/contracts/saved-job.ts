import * as z from 'zod';
import { JobSummary } from './job.ts';
import { PageQuery, pageOf } from './page.ts';

const notes = z.string().trim().max(5_000).nullable();

/** PUT saves the posting, or changes the notes of one that is saved; without notes those that stand stay. */
export const SaveJob = z.strictObject({ notes: notes.optional() });
export type SaveJob = z.output<typeof SaveJob>;

export const SavedJob = z.object({
  id: z.uuid(),
  notes: z.string().nullable(),
  saved_at: z.iso.datetime(),
  job: JobSummary.meta({ description: 'Kept also when it is closed: see is_active.' }),
});
export const SavedJobPage = pageOf(SavedJob);
export const SavedJobQuery = PageQuery;
