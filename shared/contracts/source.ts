import * as z from 'zod';
import { CRAWL_STATUSES, SOURCE_HEALTHS, SOURCE_TYPES } from '../domain/enums.ts';
import { attribution } from './attribution.ts';
import { pageOf } from './page.ts';

const instant = z.iso.datetime();

export const Source = z.object({
  id: z.uuid(),
  name: z.string(),
  type: z.enum(SOURCE_TYPES),
  board: z.string().nullable().meta({ description: 'The board system that serves it: greenhouse, linkedin ...' }),
  base_url: z.string().nullable(),
  is_active: z.boolean(),
  is_mine: z.boolean().meta({ description: 'Whether the person added it.' }),
  fetch_allowed: z.boolean().meta({ description: 'False for boards whose pages may not be fetched.' }),
  fetch_denied_reason: z.string().nullable(),
  crawl_frequency_hours: z.int(),
  last_crawled_at: instant.nullable().meta({ description: 'The last crawl that read the whole board.' }),
  crawl_not_before: instant.nullable().meta({ description: 'Set while the board is left alone after a failure.' }),
  health: z.enum(SOURCE_HEALTHS),
  health_reason: z.string().nullable(),
  postings: z.int().meta({ description: 'Open postings from this source.' }),
  attribution,
});
export type Source = z.infer<typeof Source>;

export const SourceList = z.object({ items: z.array(Source) });
export const AddSource = z.strictObject({
  url: z.string().trim().min(1).max(2_000).meta({
    description:
      "An employer's job board, or any page of it: a posting, its apply form, the feed. For example https://boards.greenhouse.io/fernhollow",
  }),
});
export const SourceParams = z.strictObject({ source_id: z.uuid() });
export const CrawlQueued = z.object({ source_id: z.uuid(), queued: z.boolean() });

export const Rejects = z.array(z.object({ row: z.int(), external_id: z.string().nullable(), reason: z.string() }));
export const CrawlRun = z.object({
  id: z.uuid(),
  status: z.enum(CRAWL_STATUSES).meta({
    description: 'postponed: the board asked for time, which is no failure. partial: unhealthy, nothing retired.',
  }),
  started_at: instant,
  finished_at: instant.nullable(),
  fetched: z.int(),
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  gone: z.int(),
  rejected: z.int(),
  rejects: Rejects,
  pages: z.int(),
  requests: z.int().meta({ description: 'With robots.txt and redirects.' }),
  bytes: z.int().meta({ description: 'Received, packed as they came.' }),
  host_wait_ms: z.int().meta({ description: 'Spent waiting for the host’s turn.' }),
  http_status: z.int().nullable().meta({ description: 'Of the last answer.' }),
  error: z.string().nullable(),
});
export const SourceDetail = Source.extend({ runs: z.array(CrawlRun) });
export const CrawlRunPage = pageOf(CrawlRun);

/** What an operator sees of every source, and may change. */
export const OperatedSource = Source.omit({ is_mine: true }).extend({
  failures: z.int().meta({ description: 'In a row.' }),
  crawl_requested_at: instant.nullable(),
});
export const OperatedSourcePage = pageOf(OperatedSource);
export const EditSource = z
  .strictObject({
    is_active: z.boolean().optional().meta({ description: 'Off: it is crawled no more; its postings stay.' }),
    crawl_frequency_hours: z.int().min(1).max(8_760).optional().meta({ description: 'A board’s own least time wins.' }),
  })
  .refine((edit) => Object.values(edit).some((value) => value !== undefined), 'Name what is to change.');
