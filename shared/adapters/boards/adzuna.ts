import * as z from 'zod';
import { BOARD_TERMS } from '../../domain/postings/board-terms.ts';
import type { OddRow, ParsedPosting, PostedPlace } from '../../domain/postings/posting.ts';
import { aggregator, isLast, jsonPage, pageByPage } from './aggregator.ts';
import { address, amount, company, date, flag, html, id, line, lines, title } from './fields.ts';
import { payFromFields } from './pay.ts';
import { type BoardAdapter, BoardFailed, type BoardToken } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://developer.adzuna.com/docs/search: fifty a page at most, newest first. */
const API = 'https://api.adzuna.com/v1/api/jobs';
const A_PAGE = 50;
/** Of one search: 25 calls a minute and 250 a day are all there are. */
const MOST_PAGES = 5;

/** Adzuna's countries: where their pages are, and what they pay in. */
const COUNTRIES: Readonly<Record<string, { host: string; currency: string }>> = {
  at: { host: 'adzuna.at', currency: 'EUR' },
  au: { host: 'adzuna.com.au', currency: 'AUD' },
  be: { host: 'adzuna.be', currency: 'EUR' },
  br: { host: 'adzuna.com.br', currency: 'BRL' },
  ca: { host: 'adzuna.ca', currency: 'CAD' },
  ch: { host: 'adzuna.ch', currency: 'CHF' },
  de: { host: 'adzuna.de', currency: 'EUR' },
  es: { host: 'adzuna.es', currency: 'EUR' },
  fr: { host: 'adzuna.fr', currency: 'EUR' },
  gb: { host: 'adzuna.co.uk', currency: 'GBP' },
  in: { host: 'adzuna.in', currency: 'INR' },
  it: { host: 'adzuna.it', currency: 'EUR' },
  mx: { host: 'adzuna.com.mx', currency: 'MXN' },
  nl: { host: 'adzuna.nl', currency: 'EUR' },
  nz: { host: 'adzuna.co.nz', currency: 'NZD' },
  pl: { host: 'adzuna.pl', currency: 'PLN' },
  sg: { host: 'adzuna.sg', currency: 'SGD' },
  us: { host: 'adzuna.com', currency: 'USD' },
  za: { host: 'adzuna.co.za', currency: 'ZAR' },
};
const countryOfHost = (hostname: string): string | undefined =>
  Object.keys(COUNTRIES).find((code) => hostname.replace(/^www\./u, '') === COUNTRIES[code]?.host);

const Answer = z.object({ results: z.array(z.unknown()), count: z.number().nullish().catch(null) });
const coordinate = (most: number) => z.number().min(-most).max(most).nullish();
const Row = z.object({
  id: id,
  title: title,
  redirect_url: address,
  description: html,
  company: z.object({ display_name: company }).nullish(),
  location: z.object({ display_name: line, area: lines }).nullish(),
  latitude: coordinate(90),
  longitude: coordinate(180),
  salary_min: amount,
  salary_max: amount,
  salary_is_predicted: flag,
  contract_time: line,
  contract_type: line,
  category: z.object({ label: line }).nullish(),
  created: date,
});
type Row = z.infer<typeof Row>;

const placeOf = (row: Row, country: string): PostedPlace[] => {
  const area = row.location?.area ?? [];
  const known = row.latitude != null && row.longitude != null;
  if (area.length < 2 && !known) return [];
  return [
    {
      city: area.length > 2 ? area.at(-1) : null,
      region: area[1] ?? null,
      country: country.toUpperCase(),
      ...(known ? { latitude: row.latitude, longitude: row.longitude } : {}),
    },
  ];
};

const toPosting = (row: Row, searched: string): ParsedPosting => {
  const country = countryOfHost(URL.parse(row.redirect_url)?.hostname ?? '') ?? searched;
  const place = row.location?.display_name ?? null;
  const kinds = [row.contract_time, row.contract_type].flatMap((one) => one?.replaceAll('_', ' ') ?? []);
  return {
    externalId: row.id,
    url: row.redirect_url,
    title: row.title,
    companyName: row.company?.display_name ?? null,
    descriptionHtml: row.description,
    locations: place === null ? [] : [place],
    places: placeOf(row, country),
    workMode: null,
    salary: payFromFields({
      min: row.salary_min,
      max: row.salary_max,
      currency: COUNTRIES[country]?.currency ?? null,
      period: 'year',
      estimated: row.salary_is_predicted === true,
    }),
    employmentType: kinds.join(', ') || null,
    department: row.category?.label ?? null,
    postedAt: row.created,
    expiresAt: null,
    // The API gives the beginning of the text alone; the whole stands behind the address.
    facts: { is_snippet: /(?:…|\.\.\.)\s*$/u.test(row.description), area: row.location?.area ?? [] },
  };
};

/** Reads the page of a search in `country` ("gb") that begins at `offset`. Throws BoardFailed when it is none at all. */
export const parseAdzuna = (
  answer: unknown,
  country: string,
  offset = 0,
): { postings: ParsedPosting[]; odd: OddRow[]; last: boolean } => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `Adzuna answered in another shape: ${oddReason(board.error)}`);
  const read = readRows(board.data.results, {
    schema: Row,
    needed: ['id', 'title', 'redirect_url'],
    toPosting: (row) => toPosting(row, country),
    idOf: (raw) => raw.id,
  });
  return { ...read, last: isLast(board.data.results.length, offset, A_PAGE, board.data.count) };
};

/** The search that an address of a result page or of the API means: "gb?what=nurse&where=Leeds". Keys in it are dropped. */
const tokenOf = (url: URL): BoardToken | undefined => {
  const [, , , , inApi] = url.pathname.split('/');
  const country = url.hostname === 'api.adzuna.com' ? inApi : countryOfHost(url.hostname);
  if (country === undefined || COUNTRIES[country] === undefined) return undefined;
  const query = new URLSearchParams();
  for (const [name, of] of [
    ['what', 'q'],
    ['where', 'w'],
    ['distance', 'd'],
  ] as const) {
    const value = (url.searchParams.get(name) ?? url.searchParams.get(of) ?? '').trim();
    if (value !== '') query.set(name, value.slice(0, 80));
  }
  return query.size === 0 ? country : `${country}?${query}`;
};

const split = (token: BoardToken): { country: string; query: URLSearchParams } => {
  const [country = 'us', query = ''] = token.split('?');
  return { country, query: new URLSearchParams(query) };
};

const boardUrl = (token: BoardToken): string => {
  const { country, query } = split(token);
  return `https://www.${COUNTRIES[country]?.host ?? 'adzuna.com'}/search${query.size === 0 ? '' : `?${query}`}`;
};

export type AdzunaKeys = { appId: string; appKey: string };
/** Adzuna's searches; off without keys. */
export const adzuna = (keys: AdzunaKeys | undefined): BoardAdapter =>
  aggregator({
    name: 'adzuna',
    label: 'Adzuna',
    hosts: ['api.adzuna.com', ...Object.values(COUNTRIES).map(({ host }) => host)],
    home: 'https://www.adzuna.com/search?what=nurse&where=Portland',
    terms: BOARD_TERMS.adzuna,
    // Of one key: https://developer.adzuna.com/docs/terms_of_service
    pace: [
      { host: 'api.adzuna.com', requests: 25, perSeconds: 60 },
      { host: 'api.adzuna.com', requests: 250, perSeconds: 86_400 },
      { host: 'api.adzuna.com', requests: 1_000, perSeconds: 7 * 86_400 },
      { host: 'api.adzuna.com', requests: 2_500, perSeconds: 30 * 86_400 },
    ],
    crawlEveryHours: 24,
    off:
      keys === undefined
        ? 'Adzuna is read with a key of its own: set ADZUNA_APP_ID and ADZUNA_APP_KEY (free at developer.adzuna.com).'
        : null,
    tokenOf,
    boardUrl,
    pages: (token, fetch) => {
      const { country, query } = split(token);
      for (const [name, value] of Object.entries({
        app_id: keys?.appId ?? '',
        app_key: keys?.appKey ?? '',
        results_per_page: String(A_PAGE),
        sort_by: 'date',
      }))
        query.set(name, value);
      return pageByPage(MOST_PAGES, async (page) =>
        parseAdzuna(
          await jsonPage('Adzuna', `${API}/${country}/search/${page + 1}?${query}`, fetch),
          country,
          page * A_PAGE,
        ),
      );
    },
  });
