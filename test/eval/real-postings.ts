import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { replayPostings } from '../../local/boards/replay.ts';
import { cleanHtml } from '../../shared/adapters/boards/html.ts';
import { parseCsv } from './csv.ts';

/** A posting of the reference data as a board would have given it: `id` names the set and the row in it. */
export type RealPosting = { id: string; title: string; location: string; text: string; salaryText: string };

export const REAL_DATA_DIR = process.env.REAL_DATA_DIR ?? '../shared/data';
const folder = (...parts: string[]): string => join(REAL_DATA_DIR, 'postings', ...parts);
export const hasPostings = (set: string): boolean => existsSync(folder(set));

/** builtin-2026, as the replay server lays it out. */
export const builtinPostings = (): (RealPosting & { html: string })[] =>
  replayPostings(REAL_DATA_DIR).boards.flatMap((board) =>
    board.postings.map((posting) => ({
      id: `builtin:${posting.id}`,
      title: posting.title,
      location: posting.location,
      html: posting.html,
      text: cleanHtml(posting.html).text,
      salaryText: '',
    })),
  );

/** linkedin-indeed-2018: four files, the row's number counted from 0. */
export const linkedinIndeedPostings = (): RealPosting[] =>
  ['DataAnalyst', 'DataScientist', 'cal_da_500', 'cal_ds_500'].flatMap((name) =>
    parseCsv(readFileSync(folder('linkedin-indeed-2018', `${name}.csv`), 'utf8')).map((row, at) => ({
      id: `linkedin-indeed:${name}:${at}`,
      title: row.title ?? '',
      location: row.location ?? '',
      text: row.description ?? row.summary ?? '',
      salaryText: row.salary ?? '',
    })),
  );

export const glassdoorPostings = (): RealPosting[] =>
  parseCsv(readFileSync(folder('glassdoor-2020', 'glassdoor_jobs.csv'), 'utf8')).map((row, at) => ({
    id: `glassdoor:${at}`,
    title: row['Job Title'] ?? '',
    location: row.Location ?? '',
    text: row['Job Description'] ?? '',
    salaryText: row['Salary Estimate'] ?? '',
  }));

const Comment = z.object({ full_html: z.string() });

/** "Who is hiring" comments; the first line is the title, as the thread asks. */
export const hnPostings = (): RealPosting[] =>
  gunzipSync(readFileSync(folder('hn', 'hn_2016-2017.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const { text } = cleanHtml(Comment.parse(JSON.parse(line)).full_html);
      return { id: `hn:${at}`, title: text.split('\n')[0] ?? '', location: '', text, salaryText: '' };
    });

const Listing = z.object({ locations: z.array(z.string()) });

/** The location fields of simplify, each once. */
export const simplifyLocations = (): string[] => [
  ...new Set(
    z
      .array(Listing)
      .parse(JSON.parse(readFileSync(folder('simplify', 'summer2025_listings.json'), 'utf8')))
      .flatMap((one) => one.locations),
  ),
];
