import * as z from 'zod';
import { MERGE_DECIDERS } from '../domain/enums.ts';
import { attribution } from './attribution.ts';

const instant = z.iso.datetime();

/** One place where a job was seen, with what stood there. */
export const Sighting = z
  .object({
    id: z.uuid(),
    posting_id: z.uuid().meta({ description: 'What stood there, as a posting of its own: GET /v1/jobs/{posting_id}.' }),
    source: z.object({ id: z.uuid(), name: z.string() }),
    url: z.string(),
    attribution,
    first_seen_at: instant,
    last_seen_at: instant,
    gone_at: instant.nullable(),
    is_shown: z.boolean().meta({ description: 'The job takes its title, description and salary from here.' }),
    title: z.string(),
    company_name: z.string().nullable(),
    location: z.string().nullable(),
    posted_date: instant.nullable(),
    expiry_date: instant.nullable(),
    states_salary: z.boolean(),
    joined_because: z
      .array(z.string())
      .meta({ description: 'Why it is taken for the same job ("same apply URL"); empty for the first one.' }),
    joined_by: z.enum(MERGE_DECIDERS).nullable(),
    not_the_same: z.boolean().meta({ description: 'You said that it is another job.' }),
  })
  .meta({ id: 'Sighting' });

export const SightingList = z
  .object({
    job_id: z.uuid(),
    repost_count: z.int().meta({ description: 'How often a source put the same job out again.' }),
    sources_count: z.int(),
    items: z.array(Sighting),
  })
  .meta({ id: 'SightingList' });

export const NotTheSame = z.strictObject({ sighting_id: z.uuid() });
export const WithdrawQuery = z.strictObject({
  sighting_id: z.uuid().optional().meta({ description: 'This one alone; otherwise all that you said of the posting.' }),
});
export const NotTheSameSaid = z.object({
  job_id: z.uuid(),
  sighting_id: z.uuid(),
  separate_job_id: z
    .uuid()
    .meta({ description: 'The posting by itself: what you do with it now is apart from the job.' }),
  is_split_for_all: z
    .boolean()
    .meta({ description: 'Enough people have said so: it is a job of its own for everybody.' }),
});

const Reason = z.string().trim().min(1).max(500);
export const SplitJob = z.strictObject({ sighting_ids: z.array(z.uuid()).min(1).max(100) });
export const MergeJob = z.strictObject({
  merged_job_id: z.uuid().meta({ description: 'The job that is put into this one.' }),
  reason: Reason,
});
export const JobChanged = z.object({
  job_id: z.uuid().meta({ description: 'Where it is now: the job that was made, or that took the other in.' }),
});
