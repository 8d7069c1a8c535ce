import * as z from 'zod';
import { CRAWL_STATUSES, SOURCE_HEALTHS, SOURCE_TYPES } from '../domain/enums.ts';
import { CLOSED_BOARDS } from '../domain/postings/closed-boards.ts';
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
  least_hours_between_crawls: z.int().nullable().meta({
    description: 'What the board itself asks for: it wins over crawl_frequency_hours. null: nothing.',
  }),
  last_crawled_at: instant.nullable().meta({ description: 'The last crawl that read the whole board.' }),
  crawl_not_before: instant.nullable().meta({
    description: 'Set while the board is left alone: after a failure, or because a limit of the board’s is used up.',
  }),
  health: z.enum(SOURCE_HEALTHS),
  health_reason: z.string().nullable().meta({
    description: 'Why it is not healthy, or, while crawl_not_before is to come, what is waited for.',
  }),
  postings: z.int().meta({ description: 'Open postings that it shows, also those that another board shows as well.' }),
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
export const CrawlQueued = z.object({
  source_id: z.uuid(),
  queued: z.boolean(),
  not_before: instant.nullable().meta({
    description: 'Set while the source is left alone, as its board asks or after a failure: it is crawled then.',
  }),
});

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

export const SwitchAlerts = z.strictObject({
  enabled: z.boolean().meta({ description: 'Whether this board’s job alerts are read from your mailbox.' }),
});

/**
 * Characters of a page and of a text, bytes of a message. A message of this size passes in Base64, broken into lines or
 * not, with room to spare below the 6 MB that a function is given of one request.
 */
export const MOST_SUPPLIED = { html: 2_000_000, text: 200_000, eml: 4_000_000 } as const;
/** Of a request: the largest message in Base64 (lines of 76 end in an escaped \r\n), and the rest. */
export const MOST_SUPPLIED_BODY = 5_700_000;
const said = (most: number) => z.string().trim().min(1).max(most).optional();
/** What only these kinds may say. */
const ONLY_FOR: Readonly<Record<string, readonly string[]>> = {
  encoding: ['eml'],
  url: ['html', 'text'],
  title: ['text'],
  company_name: ['text'],
  location: ['text'],
};

/** What a person has of a board whose pages may not be fetched. */
export const SupplyPostings = z
  .strictObject({
    kind: z.enum(['eml', 'html', 'text']).meta({
      description: 'A job-alert e-mail, a saved page (HTML or MHTML), or a posting copied from its page.',
    }),
    content: z.string().min(1),
    encoding: z.enum(['text', 'base64']).optional().meta({
      description: 'Of an e-mail; base64 keeps the bytes of one that is not ASCII as they are. Absent: text.',
    }),
    url: z
      .url({ protocol: /^https?$/u })
      .max(2_000)
      .optional()
      .meta({
        description: 'Where the page or posting stands, where it does not say so itself.',
      }),
    board: z.enum(CLOSED_BOARDS).optional().meta({ description: 'Needed only where nothing else says it.' }),
    title: said(300),
    company_name: said(255),
    location: said(255),
    with_similar: z.boolean().default(false).meta({
      description: 'Store what the board only suggests ("similar jobs") too.',
    }),
  })
  .superRefine((body, context) => {
    for (const [field, kinds] of Object.entries(ONLY_FOR))
      if (field in body && !kinds.includes(body.kind))
        context.addIssue({ code: 'custom', path: [field], message: `Only for the kind ${kinds.join(' or ')}.` });
    // How many bytes a message has shows when it is decoded.
    const most = MOST_SUPPLIED[body.kind];
    if (body.kind !== 'eml' && body.content.length > most)
      context.addIssue({
        code: 'custom',
        path: ['content'],
        message: `At most ${most} characters of this kind are read.`,
      });
  });

export const SuppliedPostings = z.object({
  board: z.enum(CLOSED_BOARDS),
  source: z.object({ id: z.uuid(), name: z.string() }),
  form: z.enum(['alert', 'page', 'text']),
  new: z.int(),
  completed: z.int().meta({ description: 'Known from a card, now with their text.' }),
  known: z.int().meta({ description: 'Known already: noted as seen again.' }),
  items: z.array(
    z.object({
      job_id: z.uuid().nullable(),
      external_id: z.string(),
      url: z.string(),
      title: z.string(),
      company_name: z.string().nullable(),
      location: z.string().nullable(),
      placement: z
        .enum(['listed', 'similar', 'sponsored'])
        .meta({ description: 'What it is about, what the board suggests beside it, or an ad.' }),
      outcome: z.enum(['new', 'completed', 'known', 'similar', 'rejected']).meta({
        description: 'similar: not stored, since with_similar was not asked.',
      }),
    }),
  ),
  rejects: Rejects,
});
