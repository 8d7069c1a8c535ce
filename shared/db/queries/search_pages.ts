import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import type { Criteria } from '../../domain/search/criteria.ts';
import { payTags, timeTags } from '../../domain/search/tags.ts';
import type { UserTx } from '../scope.ts';
import { allOf, indexed, onRows } from './search_conditions.ts';
import { narrowed } from './search_narrow.ts';
import { ownRows } from './search_own.ts';

/** Newest first, those without a date last; or the best paid first, of those that state their pay in the currency. */
export type Order = { by: 'date' } | { by: 'pay'; currency: string };
/** A posting found, with the key it is ordered by: an instant with microseconds or '-infinity', or pay in minor units. */
export type Hit = { id: string; key: string };

/**
 * How many rows are read in order, with each filter asked of each, before the index over words and filters is asked:
 * common filters are answered by it. A document has to be fetched for words, so there fewer.
 */
const WALKED = { filters: 2_000, words: 300 } as const;
/**
 * Then the index is asked for the newest (or best paid) of so many rows as will hold the page, by how many of the rows
 * read so far fit: at least so many times as many rows at each step, some more than it takes, and all at once when
 * that would be more than `most`, since the edge has to be counted off.
 */
const SLICES = { growth: 4, spare: 1.5, most: 150_000 } as const;

/** The keys as text. */
export const SortKey = z.union([z.iso.datetime({ precision: 6 }), z.literal('-infinity')]);
export const PayKey = z.string().regex(/^\d{1,18}$/);

const keyText = (by: Order['by'], column: RawBuilder<unknown>) =>
  by === 'pay'
    ? sql<string>`${column}::text`
    : sql<string>`CASE WHEN isfinite(${column}) THEN to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') ELSE '-infinity' END`;

/** The key of a row by its date. */
export const dateKey = (alias: string): RawBuilder<string> => keyText('date', sql.ref(`${alias}.sort_date`));

const shape = (order: Order) => {
  const column = sql.ref(order.by === 'pay' ? 's.pay_top' : 's.sort_date');
  const type = sql.raw(order.by === 'pay' ? 'bigint' : 'timestamptz');
  const range = (after: Hit | undefined) =>
    allOf([
      ...(order.by === 'pay' ? [sql<boolean>`s.pay_currency = ${order.currency} AND s.pay_top IS NOT NULL`] : []),
      ...(after === undefined
        ? []
        : [sql<boolean>`(${column}, s.job_id) < (${after.key}::${type}, ${after.id}::uuid)`]),
    ]);
  return { column, type, range, key: keyText(order.by, column) };
};

/** Reads so many rows in order and gives the first that fit. */
const walk = async (
  tx: UserTx,
  criteria: Criteria,
  order: Order,
  after: Hit | undefined,
  rows: number,
  limit: number,
): Promise<Hit[]> => {
  const { column, range, key } = shape(order);
  const floor =
    order.by === 'date' && criteria.since !== undefined && !criteria.since.undatedPasses
      ? sql<boolean>`s.sort_date >= ${criteria.since.at}`
      : sql<boolean>`true`;
  const found = await sql<Hit>`
    SELECT s.job_id AS id, ${key} AS key
      FROM (SELECT s.* FROM jobs.search_rows s WHERE ${range(after)} AND ${floor} ORDER BY ${column} DESC, s.job_id DESC LIMIT ${rows}) s
     WHERE ${allOf([...onRows('s', criteria), ...indexed('s', criteria)])}
     ORDER BY ${column} DESC, s.job_id DESC LIMIT ${limit}`.execute(tx);
  return found.rows;
};

type Reach = { first: string | null; edge: string | null };

/** The key of the first row after a position, and that of a row so many farther on; null where there are not so many. */
const reachOf = async (tx: UserTx, order: Order, after: Hit | undefined, rows: number): Promise<Reach> => {
  const { column, range } = shape(order);
  // The key is made of the one row that is left: inside, it would be made of all that are passed over.
  const at = (offset: number) =>
    sql<string | null>`(SELECT ${keyText(order.by, sql.ref('e.key'))} FROM (
      SELECT ${column} AS key FROM jobs.search_rows s WHERE ${range(after)} ORDER BY ${column} DESC, s.job_id DESC OFFSET ${offset} LIMIT 1) e)`;
  const found = await sql<Reach>`SELECT ${at(0)} AS first, ${at(rows)} AS edge`.execute(tx);
  return found.rows[0] ?? { first: null, edge: null };
};

const Plan = z.tuple([
  z.looseObject({ 'QUERY PLAN': z.tuple([z.looseObject({ Plan: z.looseObject({ 'Plan Rows': z.number() }) })]) }),
]);
/**
 * Fewer, by the database's own guess, are all asked for at once. A word that its statistics do not know is guessed to
 * stand in some three of a thousand postings, and mostly stands in fewer.
 */
const FEW = 1_500;

/** How many postings the database guesses the index gives; infinite where it is not asked for anything. */
const guessHits = async (tx: UserTx, criteria: Criteria): Promise<number> => {
  const conditions = indexed('s', criteria);
  if (conditions.length === 0) return Number.POSITIVE_INFINITY;
  const plan = await sql`EXPLAIN (FORMAT JSON) SELECT FROM jobs.search_rows s WHERE ${allOf(conditions)}`.execute(tx);
  return Plan.parse(plan.rows)[0]['QUERY PLAN'][0].Plan['Plan Rows'];
};

const sliceTags = ({ by }: Order, from: string, to: string): number[] | undefined => {
  if (by === 'pay') return payTags(Number(from), Number(to));
  return from === '-infinity' || to === '-infinity' ? undefined : timeTags(new Date(from), new Date(to));
};

/** Asks the index for all that fit down to a key (to the end without one), and orders them. */
const slice = async (
  tx: UserTx,
  criteria: Criteria,
  order: Order,
  after: Hit | undefined,
  reach: { to: string; tags: number[] } | undefined,
  limit: number,
): Promise<Hit[]> => {
  const { column, type, range, key } = shape(order);
  const groups = reach === undefined ? criteria.groups : [...criteria.groups, reach.tags];
  const down = reach === undefined ? sql<boolean>`true` : sql<boolean>`${column} >= ${reach.to}::${type}`;
  const found = await sql<Hit>`
    WITH hit AS MATERIALIZED (
      SELECT s.job_id, s.sort_date, s.pay_top, s.pay_currency FROM jobs.search_rows s
       WHERE ${allOf([...indexed('s', { ...criteria, groups }), ...onRows('s', criteria)])})
    SELECT s.job_id AS id, ${key} AS key FROM hit s
     WHERE ${range(after)} AND ${down} ORDER BY ${column} DESC, s.job_id DESC LIMIT ${limit}`.execute(tx);
  return found.rows;
};

/** What fits of the postings that only this person finds. */
const ownPage = async (
  tx: UserTx,
  criteria: Criteria,
  order: Order,
  { after, limit }: { after: Hit | undefined; limit: number },
): Promise<Hit[]> => {
  const { own = [] } = criteria;
  if (own.length === 0) return [];
  const { column, range, key } = shape(order);
  const found = await sql<Hit>`
    SELECT s.job_id AS id, ${key} AS key FROM ${ownRows(own)} s
     WHERE ${allOf([range(after), ...onRows('s', criteria), ...indexed('s', criteria)])}
     ORDER BY ${column} DESC, s.job_id DESC LIMIT ${limit}`.execute(tx);
  return found.rows;
};

/** Keys of pay are numbers; those of dates are of one form. */
const later =
  ({ by }: Order) =>
  (a: Hit, b: Hit): number => {
    const [x, y] = by === 'pay' ? [Number(a.key), Number(b.key)] : [a.key, b.key];
    if (x !== y) return x < y ? 1 : -1;
    return a.id < b.id ? 1 : -1;
  };

/** The next postings that fit, in order, after a position: the shared ones, and the person's own among them. */
export const findPage = async (
  tx: UserTx,
  criteria: Criteria,
  order: Order,
  at: { after: Hit | undefined; limit: number },
): Promise<Hit[]> => {
  const shared = await sharedPage(tx, criteria, order, at);
  const own = await ownPage(tx, criteria, order, at);
  return own.length === 0 ? shared : [...shared, ...own].sort(later(order)).slice(0, at.limit);
};

/** How many rows to ask for next, when so many of those read fit. Where none did, half a one is taken to have. */
const nextRows = ({ rows, fit }: { rows: number; fit: number }, limit: number): number =>
  Math.ceil(rows * Math.max(SLICES.growth, (SLICES.spare * limit) / Math.max(fit, 0.5)));

/**
 * The next shared postings that fit, in order, after a position. What is rare is all asked for at once. What is common is read
 * in steps, each of which gives the whole answer or none of it: some rows in order; then the index for the nearest
 * rows; then the index for all. So neither reads much of the table; a wrong guess costs time, never a posting.
 */
const sharedPage = async (
  tx: UserTx,
  asked: Criteria,
  order: Order,
  { after, limit }: { after: Hit | undefined; limit: number },
): Promise<Hit[]> => {
  const criteria = await narrowed(tx, asked);
  if ((await guessHits(tx, criteria)) <= FEW) return slice(tx, criteria, order, after, undefined, limit);
  const kind = criteria.words.length > 0 ? 'words' : 'filters';
  let read = { rows: WALKED[kind] as number, fit: 0 };
  // For ranking many are wanted: of a word that most postings have they are the next ones in order.
  if (limit <= 101 || kind === 'words') {
    const rows = Math.max(WALKED[kind], 3 * limit);
    const near = await walk(tx, criteria, order, after, rows, limit);
    if (near.length >= limit) return near;
    read = { rows, fit: near.length };
  }
  for (let rows = nextRows(read, limit); rows <= SLICES.most; rows = nextRows(read, limit)) {
    const { first, edge } = await reachOf(tx, order, after, rows);
    if (first === null) return [];
    const tags = edge === null ? undefined : sliceTags(order, edge, first);
    if (edge === null || tags === undefined) break;
    const found = await slice(tx, criteria, order, after, { to: edge, tags }, limit);
    if (found.length >= limit) return found;
    read = { rows, fit: found.length };
  }
  return slice(tx, criteria, order, after, undefined, limit);
};
