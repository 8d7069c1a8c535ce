import { decodeHTML } from 'entities';
import * as z from 'zod';
import { companyName } from '../../domain/postings/company-name.ts';
import { payFromRanges } from '../../domain/postings/pay-ranges.ts';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import type { WorkMode } from '../../domain/postings/work-mode.ts';
import { readJson } from './answers.ts';
import { type BoardAdapter, BoardFailed } from './port.ts';
import { oddReason, plainLine, readRows } from './rows.ts';

/** https://developers.greenhouse.io/job-board.html: the whole board comes in one answer, without a key. */
const API_ROOT = 'https://boards-api.greenhouse.io';
const MOST_BYTES = 64 * 1024 * 1024;
const TOKEN = /^[a-z0-9_-]{1,80}$/iu;
const PAGES = new Set(['boards.greenhouse.io', 'job-boards.greenhouse.io']);

const Answer = z.object({ jobs: z.array(z.unknown()) });
const when = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Metadata = z.object({ name: z.string().nullish(), value: z.unknown() });
const Row = z.object({
  id: z.union([z.number().int(), z.string().min(1)]).transform(String),
  title: z.string().trim().min(1),
  absolute_url: z.url({ protocol: /^https?$/ }),
  // Entity-escaped HTML: unescaped once it is HTML, which is not yet safe.
  content: z.string().transform((text) => decodeHTML(text)),
  company_name: z.string().nullish(),
  location: z.object({ name: z.string().nullish() }).nullish(),
  offices: z.array(z.object({ name: z.string().nullish(), location: z.string().nullish() })).nullish(),
  departments: z.array(z.object({ name: z.string().nullish() })).nullish(),
  metadata: z.array(Metadata).nullish(),
  // The day it was first published; updated_at moves with every edit and is not it.
  first_published: when.nullish(),
  application_deadline: z.union([when, z.iso.date().transform((text) => new Date(`${text}T23:59:59Z`))]).nullish(),
  internal_job_id: z.union([z.number(), z.string()]).nullish(),
  requisition_id: z.string().nullish(),
  language: z.string().nullish(),
  pay_input_ranges: z
    .array(
      z.object({
        min_cents: z.number().nonnegative().max(1e13).nullish(),
        max_cents: z.number().nonnegative().max(1e13).nullish(),
        currency_type: z.string().nullish(),
        title: z.string().nullish(),
        blurb: z.string().nullish(),
      }),
    )
    .nullish(),
});
type Row = z.infer<typeof Row>;

const metadataOf = (row: Row, name: RegExp): string | null => {
  for (const entry of row.metadata ?? []) {
    if (!name.test(entry.name ?? '')) continue;
    if (typeof entry.value === 'string') return entry.value;
    if (Array.isArray(entry.value)) return entry.value.filter((one) => typeof one === 'string').join(', ') || null;
  }
  return null;
};

const MODES: readonly [RegExp, WorkMode][] = [
  [/hybrid/iu, 'hybrid'],
  [/^(?:fully )?remote/iu, 'remote'],
  [/on-?site|in[- ](?:office|person)/iu, 'onsite'],
];
const modeOf = (row: Row): WorkMode | null => {
  const said = metadataOf(row, /work(?:place|ing)? ?(?:type|mode|model|arrangement)|location type|remote status/iu);
  return said === null ? null : (MODES.find(([pattern]) => pattern.test(said.trim()))?.[1] ?? null);
};

const locationsOf = (row: Row): string[] => {
  const main = row.location?.name?.trim() ?? '';
  if (main !== '') return [main];
  return (row.offices ?? []).flatMap((office) => office.location ?? office.name ?? []);
};

const toPosting = (row: Row): ParsedPosting => ({
  externalId: row.id,
  url: row.absolute_url,
  title: plainLine(row.title),
  companyName: row.company_name ? companyName(row.company_name) || null : null,
  descriptionHtml: row.content,
  locations: locationsOf(row),
  workMode: modeOf(row),
  salary: payFromRanges(row.pay_input_ranges ?? []),
  employmentType: metadataOf(row, /employment type|job type|time type|type of employment|contract type|commitment/iu),
  department: row.departments?.[0]?.name ?? null,
  postedAt: row.first_published ?? null,
  expiresAt: row.application_deadline ?? null,
  facts: {
    internal_job_id: row.internal_job_id ?? null,
    requisition_id: row.requisition_id ?? null,
    language: row.language ?? null,
    offices: (row.offices ?? []).flatMap((office) => office.location ?? office.name ?? []),
  },
});

/** Reads an answer of `/v1/boards/{token}/jobs?content=true`. Throws BoardFailed when it is none at all. */
export const parseGreenhouse = (answer: unknown): { postings: ParsedPosting[]; odd: OddRow[] } => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `Greenhouse answered in another shape: ${oddReason(board.error)}`);
  return readRows(board.data.jobs, {
    schema: Row,
    needed: ['id', 'title', 'absolute_url', 'content'],
    toPosting,
    idOf: (raw) => raw.id,
  });
};

const tokenIn = (url: URL, apiOrigin: string): string | undefined => {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (url.hostname === 'boards-api.greenhouse.io' || url.origin === apiOrigin) {
    return parts[0] === 'v1' && parts[1] === 'boards' ? parts[2] : url.origin === apiOrigin ? parts[0] : undefined;
  }
  if (!PAGES.has(url.hostname)) return undefined;
  return parts[0] === 'embed' ? (url.searchParams.get('for') ?? undefined) : parts[0];
};

/** Greenhouse's job boards. `apiRootUrl` leads to the sandbox board server in the stage local. */
export const greenhouse = ({ apiRootUrl = API_ROOT }: { apiRootUrl?: string | undefined } = {}): BoardAdapter => ({
  name: 'greenhouse',
  label: 'Greenhouse',
  kind: 'employer',
  lists: 'whole',
  example: 'https://boards.greenhouse.io/<company>',
  off: null,
  terms: null,
  // Nothing is published for the job board; one answer holds a whole board.
  pace: [{ host: 'boards-api.greenhouse.io', requests: 1, perSeconds: 1 }],
  crawlEveryHours: null,
  recognise(url) {
    const token = tokenIn(url, new URL(apiRootUrl).origin);
    return token !== undefined && TOKEN.test(token) ? token.toLowerCase() : undefined;
  },
  boardUrl: (token) => (apiRootUrl === API_ROOT ? `https://boards.greenhouse.io/${token}` : `${apiRootUrl}/${token}`),
  async *pages(token, fetch, known) {
    const answer = await fetch({
      url: `${apiRootUrl}/v1/boards/${encodeURIComponent(token)}/jobs?content=true`,
      accept: 'application/json',
      maxBytes: MOST_BYTES,
      ...known,
    });
    if (answer.status === 304) yield { kind: 'not_modified' };
    else {
      const validators = { etag: answer.etag, lastModified: answer.lastModified };
      yield { kind: 'postings', ...parseGreenhouse(readJson('Greenhouse', `board "${token}"`, answer)), validators };
    }
  },
});
