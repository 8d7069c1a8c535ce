import * as z from 'zod';
import { BOARD_TERMS } from '../../domain/postings/board-terms.ts';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import { oneAnswer } from './aggregator.ts';
import { amount, company, date, html, id, line, lines, maybeAddress, title } from './fields.ts';
import { mendMojibake } from './mojibake.ts';
import { payFromFields } from './pay.ts';
import { type BoardAdapter, BoardFailed } from './port.ts';
import { plainLine, readRows } from './rows.ts';

/** https://remoteok.com/api: the newest hundred in one answer, a notice first. */
const API = 'https://remoteok.com/api';

const Row = z.object({
  id: id,
  position: z.string().transform(mendMojibake).pipe(title),
  company: z.preprocess((value) => (typeof value === 'string' ? mendMojibake(value) : value), company),
  description: html.transform(mendMojibake),
  location: line,
  tags: lines,
  url: maybeAddress,
  apply_url: maybeAddress,
  salary_min: amount,
  salary_max: amount,
  date: date,
  epoch: date,
});
type Row = z.infer<typeof Row>;

// A trailer against robots: its word and tag change with every call, and the tag is the caller's address in base64.
const TRAILER =
  /(?:<br\s*\/?>|\s)*Please mention the word \*\*[^*]{1,40}\*\* (?:and tag \S+ )?when applying[\s\S]{0,400}$/iu;

/** "Cammeray, " and "Austin, Austin, Texas, United States": empty and repeated parts are left out. */
const place = (written: string): string =>
  written
    .split(',')
    .map((part) => part.trim())
    .filter((part, at, parts) => part !== '' && part !== parts[at - 1])
    .join(', ');

const EVERYWHERE = /^(?:worldwide|anywhere|global(?:ly)?|remote|earth)$/iu;
/** "🇺🇸 US Only" and "Probably worldwide": where one may live. A city says where the employer is. */
const remoteFrom = (written: string): string[] =>
  written
    .split(/[;/|]/u)
    .flatMap(
      (part) =>
        /^(?<place>.+?)\s+only$/iu.exec(plainLine(part.replace(/[\u{1f1e6}-\u{1f1ff}]/gu, '')))?.groups?.place ?? [],
    )
    .filter((part) => !EVERYWHERE.test(part));

// The board calls everything remote, and yet shops and kitchens are on it.
const FAR =
  /\bremote\w*|\banywhere\b|\bworldwide\b|\bwork(?:ing)? from home\b|\bwfh\b|\bdistributed\b|\btelecommut\w*|\bhome[- ]?(?:based|office)\b/iu;
const ON_THE_SPOT =
  /\b(?:shop|store|warehouse|restaurant|kitchen|hotel|front desk|housekeep\w*|cleaner|janitor|handyman|cook|chef|barista|waiter|waitress|bartender|driver|courier|mechanic|electrician|plumber|welder|carpenter|cashier|retail|forklift|security guard|caregiver|stocker|butcher|baker)\b/iu;

/** The board says remote; not so for work that its title ties to a spot when nothing in the posting says remote. */
const modeOf = (row: Row): 'remote' | null =>
  ON_THE_SPOT.test(row.position) && !FAR.test(`${row.position} ${row.location ?? ''} ${row.description}`)
    ? null
    : 'remote';

/** Postings whose title has no Latin letters get the board's front page as their address. */
const urlOf = (row: Row): string =>
  [row.url, row.apply_url].find((one) => one !== null && !/\/remote-jobs\/?$/iu.test(one)) ??
  `https://remoteok.com/remote-jobs/${encodeURIComponent(row.id)}`;

const toPosting = (row: Row): ParsedPosting => {
  const where = place(row.location ?? '');
  return {
    externalId: row.id,
    url: urlOf(row),
    title: row.position,
    companyName: row.company,
    descriptionHtml: row.description.replace(TRAILER, ''),
    locations: where === '' ? [] : [where],
    remoteFrom: remoteFrom(where),
    workMode: modeOf(row),
    salary: payFromFields({ min: row.salary_min, max: row.salary_max, currency: 'USD', period: 'year' }),
    employmentType: null,
    department: null,
    postedAt: row.date ?? row.epoch,
    expiresAt: null,
    tags: row.tags,
    facts: {},
  };
};

const isNotice = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'legal' in row && !('position' in row);

/** Reads an answer of the API. Throws BoardFailed when it is none at all. */
export const parseRemoteOk = (answer: unknown): { postings: ParsedPosting[]; odd: OddRow[] } => {
  if (!Array.isArray(answer)) throw new BoardFailed('unreadable', 'Remote OK answered in another shape: no list.');
  const rows: unknown[] = answer;
  return readRows(
    rows.filter((row) => !isNotice(row)),
    { schema: Row, needed: ['id', 'position'], toPosting, idOf: (raw) => raw.id },
  );
};

export const remoteOk = (): BoardAdapter =>
  oneAnswer({
    name: 'remoteok',
    label: 'Remote OK',
    hosts: ['remoteok.com', 'remoteok.io'],
    home: 'https://remoteok.com',
    terms: BOARD_TERMS.remoteok,
    pace: [{ host: 'remoteok.com', requests: 1, perSeconds: 60 }],
    crawlEveryHours: 6,
    api: API,
    parse: parseRemoteOk,
  });
