import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Board, type BoardPosting, escapeHtml } from './board.ts';
import { readTarGz } from './tar.ts';

/** Answers of real boards as they were recorded: served byte for byte under the board's own token. */
export type RecordedBoard = { token: string; name: string; postings: number; body: string };

const Recorded = z.object({
  jobs: z.array(z.looseObject({ absolute_url: z.string().optional(), company_name: z.string().optional() })),
});

/** Reads FOLDER/boards/<any>/greenhouse.json. */
export const recordedBoards = (folder: string): RecordedBoard[] => {
  const boards = join(folder, 'boards');
  if (!existsSync(boards)) return [];
  return readdirSync(boards).flatMap((name) => {
    const file = join(boards, name, 'greenhouse.json');
    if (!existsSync(file)) return [];
    const body = readFileSync(file, 'utf8');
    const { jobs } = Recorded.parse(JSON.parse(body));
    const page = jobs
      .map((job) => /greenhouse\.io\/([\w-]+)\/jobs/u.exec(job.absolute_url ?? '')?.[1])
      .find((token) => token !== undefined);
    const token = (page ?? name).toLowerCase();
    return { token, name: jobs[0]?.company_name?.trim() || token, postings: jobs.length, body };
  });
};

const Posting = z.object({
  job_id: z.union([z.number(), z.string()]).transform(Number).pipe(z.int().positive()),
  title: z.string().min(1),
  company: z.string().min(1),
  location: z.string().nullish(),
  work_type: z.string().nullish(),
  skills: z.array(z.coerce.string()).nullish(),
  description: z.string().min(1),
  posted_date: z.union([z.string(), z.date()]).nullish(),
});

/** The texts are wrapped at 60 columns: a line goes on where the next begins without a bullet or a blank line. */
const paragraphs = (text: string): string =>
  text
    .replace(/([^\n])\n(?![\n\s]*(?:[-*•·]|\d+[.)])\s)(?!\n)/gu, '$1 ')
    .split(/\n+/u)
    .map((line) => `<p>${escapeHtml(line.trim())}</p>`)
    .join('\n');

const TYPES: Readonly<Record<string, string>> = {
  FULL_TIME: 'Full-time',
  INTERN: 'Internship',
  PART_TIME: 'Part-time',
  CONTRACTOR: 'Contract',
};

/** How many boards share the postings, so that a crawl has several pages to fetch. */
const BOARDS = 10;
const slot = (company: string): number => createHash('sha256').update(company).digest().readUInt32BE(0) % BOARDS;

/**
 * Reads FOLDER/postings/builtin-2026/*.tar.gz in memory and lays the postings out as boards in Greenhouse's shape; a
 * file that is no posting is left out and counted.
 */
export const replayPostings = (folder: string): { boards: Board[]; unreadable: number } => {
  const source = join(folder, 'postings', 'builtin-2026');
  const archives = existsSync(source) ? readdirSync(source).filter((name) => name.endsWith('.tar.gz')) : [];
  const boards: Board[] = Array.from({ length: BOARDS }, (_, n) => ({
    token: `replay-${n + 1}`,
    name: `Replay ${n + 1}`,
    postings: [],
  }));
  let unreadable = 0;
  for (const archive of archives) {
    for (const { name, text } of readTarGz(readFileSync(join(source, archive)))) {
      if (!/\.ya?ml$/u.test(name)) continue;
      const posting = readPosting(text);
      if (posting === undefined) unreadable += 1;
      else boards[slot(posting.company)]?.postings.push(posting);
    }
  }
  return { boards: boards.filter((board) => board.postings.length > 0), unreadable };
};

const readPosting = (text: string): (BoardPosting & { company: string }) | undefined => {
  let raw: unknown;
  try {
    raw = parse(text);
  } catch {
    return undefined;
  }
  const read = Posting.safeParse(raw);
  if (!read.success) return undefined;
  const { data } = read;
  const day = data.posted_date instanceof Date ? data.posted_date : new Date(data.posted_date ?? Number.NaN);
  const published = Number.isNaN(day.getTime()) ? '2026-01-15T12:00:00Z' : day.toISOString();
  const skills = data.skills?.length ? `\n<h3>Skills</h3><p>${escapeHtml(data.skills.join(', '))}</p>` : '';
  return {
    id: data.job_id,
    company: data.company.trim(),
    title: data.title,
    location: data.location ?? '',
    html: paragraphs(data.description) + skills,
    department: '',
    firstPublished: published,
    updatedAt: published,
    metadata: [{ name: 'Employment Type', value: TYPES[data.work_type ?? ''] ?? 'Full-time' }],
  };
};
