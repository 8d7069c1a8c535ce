import * as z from 'zod';
import { BOARD_TERMS } from '../../domain/postings/board-terms.ts';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import { aggregator } from './aggregator.ts';
import { answeredText, notAsked } from './answers.ts';
import { address, company, date, html, id, lastMoment, line, lines, title } from './fields.ts';
import { type BoardAdapter, type BoardToken, WHOLE_BOARD } from './port.ts';
import { plainLine, readRows } from './rows.ts';
import { childTexts, xmlElements } from './xml.ts';

/** https://weworkremotely.com/remote-job-rss-feed: one feed of everything, one for each category. */
const HOME = 'https://weworkremotely.com';
const CATEGORY = /^\/categories\/(?<slug>[a-z0-9-]{3,80}?)(?:\.rss)?\/?$/u;
const MOST_BYTES = 32 * 1024 * 1024;

const Row = z.object({
  guid: id,
  link: address,
  title: title,
  description: html,
  type: line,
  category: line,
  region: line,
  country: line,
  state: line,
  skills: lines,
  pubDate: date,
  expires_at: lastMoment,
});
const FIELDS = Object.keys(Row.shape);
type Row = z.infer<typeof Row>;

/** "Company: Title"; a title without a company stays whole. */
const split = (written: string): { companyName: string | null; title: string } => {
  const at = written.search(/\s*:\s/u);
  const name = at > 0 ? company.parse(written.slice(0, at)) : null;
  const rest = at > 0 ? written.slice(at).replace(/^\s*:\s+/u, '') : '';
  return name === null || rest === '' ? { companyName: null, title: written } : { companyName: name, title: rest };
};

const EVERYWHERE = /^(?:anywhere in the world|anywhere|worldwide|other)$/iu;
/** "USA Only", and countries with their flag before the name. */
const bare = (place: string): string =>
  plainLine(place.replace(/[\u{1f1e6}-\u{1f1ff}]/gu, '').replace(/\bonly$/iu, ''));
/** The feed puts the employer's own seat before the text. */
const HEADQUARTERS = /<strong>\s*Headquarters:\s*<\/strong>(?<place>[^<]{1,200})/iu;

const toPosting = (row: Row): ParsedPosting => {
  const named = (row.country ?? row.region ?? '').split(/[,;]/u).map(bare);
  const places = named.filter((place) => place !== '');
  return {
    externalId: row.guid.replace(/^https?:\/\/(?:www\.)?weworkremotely\.com\/(?:remote-jobs\/)?/u, ''),
    url: row.link,
    ...split(row.title),
    descriptionHtml: row.description,
    locations: places.map((place) => (row.state === null || places.length > 1 ? place : `${row.state}, ${place}`)),
    remoteFrom: places.filter((place) => !EVERYWHERE.test(place)),
    workMode: 'remote',
    salary: null,
    employmentType: row.type,
    department: row.category,
    tags: row.skills,
    postedAt: row.pubDate,
    expiresAt: row.expires_at,
    facts: { headquarters: plainLine(HEADQUARTERS.exec(row.description)?.groups?.place ?? '', 200) || null },
  };
};

/** Reads a feed; undefined when the text is none. */
export const parseWeWorkRemotely = async (
  xml: string,
): Promise<{ postings: ParsedPosting[]; odd: OddRow[] } | undefined> => {
  if (!/<channel[\s>]/u.test(xml)) return undefined;
  const rows = (await xmlElements(xml, 'item')).map((item) => {
    const texts = Object.fromEntries(FIELDS.map((name) => [name, childTexts(item, name)[0]]));
    return { ...texts, guid: texts.guid ?? texts.link, link: texts.link ?? texts.guid };
  });
  return readRows(rows, { schema: Row, needed: ['guid', 'link', 'title'], toPosting, idOf: (raw) => raw.guid });
};

const feedOf = (token: BoardToken): string =>
  token === WHOLE_BOARD ? `${HOME}/remote-jobs.rss` : `${HOME}/categories/${encodeURIComponent(token)}.rss`;

export const weWorkRemotely = (): BoardAdapter =>
  aggregator({
    name: 'we-work-remotely',
    label: 'We Work Remotely',
    hosts: ['weworkremotely.com'],
    home: HOME,
    terms: BOARD_TERMS['we-work-remotely'],
    pace: [{ host: 'weworkremotely.com', requests: 1, perSeconds: 10 }],
    // Its feed says ttl 60.
    crawlEveryHours: 1,
    tokenOf: (url) => CATEGORY.exec(url.pathname.toLowerCase())?.groups?.slug ?? WHOLE_BOARD,
    boardUrl: (token) => (token === WHOLE_BOARD ? HOME : `${HOME}/categories/${token}`),
    async *pages(token, fetch, known) {
      const answer = await fetch({ url: feedOf(token), accept: 'application/rss+xml', maxBytes: MOST_BYTES, ...known });
      if (answer.status === 304) {
        yield { kind: 'not_modified' };
        return;
      }
      const text = answeredText('We Work Remotely', 'such feed', answer);
      const read = await parseWeWorkRemotely(text);
      if (read === undefined) throw notAsked('We Work Remotely', 'XML', answer, text);
      yield { kind: 'postings', ...read, validators: { etag: answer.etag, lastModified: answer.lastModified } };
    },
  });
