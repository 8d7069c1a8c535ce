import { decodeHTML } from 'entities';
import * as z from 'zod';
import { payFromRanges } from '../../domain/postings/pay-ranges.ts';
import type { ParsedPosting, WorkModeField } from '../../domain/postings/posting.ts';
import { type ReadSalary, readSalary } from '../../domain/postings/salary.ts';
import { readJson } from './answers.ts';
import { hostOf, modeFrom, oneAnswer, type Parsed, pathOf } from './employer.ts';
import { address, amount, company, date, html, id, lastMoment, line, title } from './fields.ts';
import { payFromFields } from './pay.ts';
import { distinct, placeFrom } from './places.ts';
import { type BoardAdapter, BoardFailed } from './port.ts';
import { oddReason, plainLine, readRows } from './rows.ts';

/**
 * https://developers.greenhouse.io/job-board.html: the whole board comes in one answer, without a key. Boards whose
 * pages stand on the EU hosts are served by the same API.
 */
const API_ROOT = 'https://boards-api.greenhouse.io';
const TOKEN = /^[a-z0-9_-]{1,80}$/iu;
const PAGES = /^(?:job-)?boards\.(?:eu\.)?greenhouse\.io$/u;
const APIS = new Set(['boards-api.greenhouse.io', 'boards-api.eu.greenhouse.io', 'api.greenhouse.io']);
/** What stands where a token would, and is none. */
const OWN = new Set(['embed', 'v1', 'jobs', 'users', 'internal', 'assets', 'favicon.ico', 'robots.txt']);

const Answer = z.object({ jobs: z.array(z.unknown()) });
const Named = z.object({ name: line, location: line }).nullable().catch(null);
const Row = z.object({
  id,
  title,
  absolute_url: address,
  content: html,
  company_name: company,
  location: z.object({ name: line }).nullish(),
  offices: z.array(Named).nullish(),
  departments: z.array(Named).nullish(),
  metadata: z
    .array(z.object({ name: line, value: z.unknown().optional(), value_type: line }).nullable().catch(null))
    .nullish(),
  // The day it was first published; updated_at moves with every edit and is not it.
  first_published: date,
  application_deadline: lastMoment,
  internal_job_id: id.nullish(),
  requisition_id: line,
  language: line,
  education: line,
  pay_input_ranges: z
    .array(z.object({ min_cents: amount, max_cents: amount, currency_type: line, title: line, blurb: line }))
    .nullish(),
});
type Row = z.infer<typeof Row>;

const metadataOf = (row: Row, name: RegExp): string | null => {
  for (const entry of row.metadata ?? []) {
    if (entry === null || !name.test(entry.name ?? '')) continue;
    const texts = [entry.value].flat().filter((one) => typeof one === 'string');
    if (texts.length > 0) return plainLine(texts.join(', ')) || null;
  }
  return null;
};

const modeOf = (row: Row): WorkModeField => {
  const entry = (row.metadata ?? []).find((one) => /^(?:is )?remote\??$/iu.test(one?.name ?? ''));
  if (entry?.value === true) return 'remote';
  const named =
    /work(?:place|ing)? ?(?:type|mode|model|arrangement|style|location)|location type|remote status|^remote\??$/iu;
  return modeFrom(metadataOf(row, named));
};

const PAY = /salary|\bpay\b|compensation|\bwages?\b/iu;
const Range = z.object({ unit: line, min_value: amount, max_value: amount, amount });
/** A field of the employer's own that holds a sum or a range of money. */
const rangeOf = (row: Row): ReadSalary | null => {
  for (const entry of row.metadata ?? []) {
    if (entry === null || !PAY.test(entry.name ?? '')) continue;
    const range = Range.safeParse(entry.value);
    if (!range.success) continue;
    const { min_value: min, max_value: max, amount: sum, unit } = range.data;
    const pay = payFromFields({
      min: min ?? sum,
      max: max ?? (min === null ? sum : null),
      currency: unit ?? 'USD',
      period: /hour/iu.test(entry.name ?? '') ? 'hour' : null,
    });
    if (pay !== null) return pay;
  }
  return null;
};

/** The same in words: "Hourly pay" with "£12.50 - £14". */
const payInWords = (row: Row): string | null => {
  const entry = (row.metadata ?? []).find(
    (one) => one !== null && PAY.test(one.name ?? '') && typeof one.value === 'string' && /\d/u.test(one.value),
  );
  return entry == null ? null : `${entry.name}: ${plainLine(String(entry.value))}`;
};

/** The block that Greenhouse writes into the text where pay must be told: a label and "$139,200 — $235,200 USD". */
const PAY_BLOCK =
  /(?:<div class="title">(?<label>[^<]{0,200})<\/div>\s*)?<div class="pay-range">(?<range>(?:\s*<span[^>]*>[^<]{0,60}<\/span>){1,4})/u;
const payInText = (content: string): ReadSalary | null => {
  const found = PAY_BLOCK.exec(content)?.groups;
  if (found === undefined) return null;
  const label = plainLine(found.label ?? '');
  return readSalary(`Salary ${label}: ${plainLine(found.range ?? '')}`, null);
};

const officesOf = (row: Row): string[] =>
  distinct((row.offices ?? []).map((office) => office?.location ?? office?.name));
const locationsOf = (row: Row): string[] => {
  const main = distinct([row.location?.name]);
  return main.length > 0 ? main : officesOf(row);
};
const KIND =
  /employment type|job type|time type|type of employment|contract type|commitment|full[- ]?time|worker type/iu;

const toPosting = (row: Row): ParsedPosting => {
  // Entity-escaped HTML: unescaped once it is HTML, which is not yet safe. Some answers carry it unescaped.
  const content = /<(?:p|div|ul|li|h\d|br|strong)\b/iu.test(row.content) ? row.content : decodeHTML(row.content);
  const salary = payFromRanges(row.pay_input_ranges ?? []) ?? rangeOf(row) ?? payInText(content);
  const offices = officesOf(row);
  return {
    externalId: row.id,
    url: row.absolute_url,
    title: row.title,
    companyName: row.company_name,
    descriptionHtml: content,
    locations: locationsOf(row),
    places:
      offices.length === 1 ? [placeFrom({ country: offices[0]?.split(',').at(-1) })].flatMap((one) => one ?? []) : [],
    workMode: modeOf(row),
    salary,
    salaryText: payInWords(row),
    employmentType: metadataOf(row, KIND),
    level: metadataOf(row, /(?:seniority|career|experience|job) ?level|seniority/iu),
    department: row.departments?.find((one) => one?.name != null)?.name ?? null,
    language: row.language,
    groupId: row.internal_job_id ?? null,
    postedAt: row.first_published,
    expiresAt: row.application_deadline,
    facts: {
      internal_job_id: row.internal_job_id ?? null,
      requisition_id: row.requisition_id,
      language: row.language,
      offices,
    },
  };
};

/** Reads an answer of `/v1/boards/{token}/jobs?content=true`. Throws BoardFailed when it is none at all. */
export const parseGreenhouse = (answer: unknown): Parsed => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `Greenhouse answered in another shape: ${oddReason(board.error)}`);
  return readRows(board.data.jobs, {
    schema: Row,
    needed: ['id', 'title', 'absolute_url'],
    toPosting,
    idOf: (raw) => raw.id,
  });
};

const tokenIn = (url: URL, sandbox: string): string | undefined => {
  const parts = pathOf(url);
  const isSandbox = sandbox !== API_ROOT && url.origin === new URL(sandbox).origin;
  if (APIS.has(hostOf(url)) || (isSandbox && parts[0] === 'v1')) {
    return parts[0] === 'v1' && parts[1] === 'boards' ? parts[2] : undefined;
  }
  if (!isSandbox && !PAGES.test(hostOf(url))) return undefined;
  // The sandbox serves its boards in Lever's shape as well.
  if (isSandbox && parts[0] === 'lever') return undefined;
  const embedded = url.searchParams.get('for') ?? undefined;
  return parts[0] === undefined || OWN.has(parts[0].toLowerCase()) ? embedded : parts[0];
};

const adviceFor = (url: URL): string | undefined => {
  const paste = 'give the board itself, like https://boards.greenhouse.io/<company>.';
  if (/(?:^|\.)greenhouse\.io$/u.test(hostOf(url)))
    return `This Greenhouse address does not say whose board it is: open the company’s job list there and ${paste}`;
  if (url.searchParams.has('gh_jid') || url.searchParams.has('gh_src'))
    return `This employer shows its Greenhouse jobs on its own page, which does not name the board: look for “greenhouse.io” in the address of the apply form, or ${paste}`;
  return hostOf(url) === 'grnh.se' ? `This is a short link: open it and ${paste}` : undefined;
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
    const token = tokenIn(url, apiRootUrl);
    return token !== undefined && TOKEN.test(token) ? token.toLowerCase() : undefined;
  },
  advise: adviceFor,
  boardUrl: (token) => (apiRootUrl === API_ROOT ? `https://boards.greenhouse.io/${token}` : `${apiRootUrl}/${token}`),
  pages: oneAnswer({
    accept: 'application/json',
    url: (token) => `${apiRootUrl}/v1/boards/${encodeURIComponent(token)}/jobs?content=true`,
    parse: (token, answer) => parseGreenhouse(readJson('Greenhouse', `board "${token}"`, answer)),
  }),
});
