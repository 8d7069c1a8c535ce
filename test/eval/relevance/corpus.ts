import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { convert } from 'html-to-text';
import { realDataDir } from '../../support/real-data.ts';
import { readCsv } from './read-csv.ts';

/** A real posting; `id` names its source and its place there, so that a label needs no text of it. */
export type RealPosting = {
  id: string;
  title: string;
  company: string;
  locations: string[];
  text: string;
  employmentType: string | null;
};

const at = (...path: string[]) => join(realDataDir, 'postings', ...path);
const spaced = (value: string) => value.replaceAll(/\s+/g, ' ').trim();

const linkedinAndIndeed = (): RealPosting[] =>
  ['DataAnalyst', 'DataScientist', 'cal_da_500', 'cal_ds_500'].flatMap((file) =>
    readCsv(readFileSync(at('linkedin-indeed-2018', `${file}.csv`), 'utf8')).map((row, n) => ({
      id: `linkedin-indeed-2018/${file}/${row.id ?? n}`,
      title: spaced(row.title ?? ''),
      company: row.company ?? '',
      locations: [row.location ?? ''],
      text: row.description ?? '',
      employmentType: row.employment_type ?? null,
    })),
  );

const glassdoor = (): RealPosting[] =>
  readCsv(readFileSync(at('glassdoor-2020', 'glassdoor_jobs.csv'), 'utf8')).map((row, n) => ({
    id: `glassdoor-2020/${n}`,
    title: spaced(row['Job Title'] ?? ''),
    company: (row['Company Name'] ?? '').split('\n')[0] ?? '',
    locations: [row.Location ?? ''],
    text: row['Job Description'] ?? '',
    employmentType: null,
  }));

/** The files of a tar archive: a header of 512 bytes, then the content in blocks of 512. */
const tarFiles = (archive: Buffer): string[] => {
  const files: string[] = [];
  for (let from = 0; from + 512 <= archive.length; ) {
    const size = Number.parseInt(archive.toString('latin1', from + 124, from + 135), 8) || 0;
    if (archive[from + 156] === 48) files.push(archive.toString('utf8', from + 512, from + 512 + size));
    from += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
};

/** Read line by line: some of the files are no valid YAML. */
const builtin = (): RealPosting[] =>
  tarFiles(gunzipSync(readFileSync(at('builtin-2026', 'data_raw.tar.gz')))).flatMap((file) => {
    const field = (name: string) => new RegExp(`^${name}: *(.*)$`, 'm').exec(file)?.[1]?.replaceAll(/^['"]|['"]$/g, '');
    const from = file.search(/^description:/m);
    const [id, title] = [field('job_id'), field('title')];
    if (id === undefined || title === undefined || from < 0) return [];
    return [
      {
        id: `builtin-2026/${id}`,
        title: spaced(title),
        company: field('company') ?? '',
        locations: [field('location') ?? ''],
        text: file.slice(from).replace(/^description:.*\n/, ''),
        employmentType: field('work_type') ?? null,
      },
    ];
  });

/** Comments whose first line names more than software, so that other trades have something to find, and one in nine. */
const OTHER_TRADES =
  /nurse|electric|chef|cook|accountant|teacher|instructor|designer|sales|legal|lawyer|counsel|\bHR\b|recruit|human resources|logistics|warehouse|marketing|security|pharma|mechanic|product manager|support|customer success|operations|biolog|chemist|physician|writer|editor|content|finance|bookkeep|account executive|community|technician|account manager|data entry|hardware|manufactur|scientist/i;

const hackerNews = (): RealPosting[] =>
  gunzipSync(readFileSync(at('hn', 'hn_2016-2017.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const row: { id: number; full_html: string; address: string | null } = JSON.parse(line);
      const text = convert(row.full_html, {
        wordwrap: false,
        selectors: [{ selector: 'a', options: { ignoreHref: true } }],
      });
      const first = spaced(text.split('\n').find((one) => one.trim() !== '') ?? '').slice(0, 200);
      if (!OTHER_TRADES.test(first) && row.id % 9 !== 0) return [];
      const [company = ''] = first.split('|');
      return [
        { id: `hn/${row.id}`, title: first, company, locations: [row.address ?? ''], text, employmentType: null },
      ];
    });

export const corpusIsThere = (): boolean => existsSync(at('builtin-2026', 'data_raw.tar.gz'));

/** The real postings that people are judged against: without repeats of one text, in a fixed order. */
export const realPostings = (): RealPosting[] => {
  const seen = new Set<string>();
  return [...linkedinAndIndeed(), ...glassdoor(), ...builtin(), ...hackerNews()].filter((posting) => {
    const key = createHash('sha1').update(spaced(posting.text).slice(0, 400)).digest('base64');
    if (seen.has(key) || posting.text.length < 200 || posting.title === '') return false;
    seen.add(key);
    return true;
  });
};
