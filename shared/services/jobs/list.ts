import * as z from 'zod';
import type { JobPage, JobQuery } from '../../contracts/job-search.ts';
import { decodeCursor, encodeCursor } from '../../contracts/page.ts';
import { findPage, type Hit, type Order, PayKey, SortKey } from '../../db/queries/search_pages.ts';
import { findMatchPage, findRanked, MatchSortPosition, RankPosition } from '../../db/queries/search_ranked.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { Criteria } from '../../domain/search/criteria.ts';
import { criteriaFor } from './criteria.ts';
import { facetsOf } from './facets.ts';
import { summariesFor } from './summaries.ts';

type Ranking = z.input<typeof JobPage>['ranking'];
type Found = { ids: string[]; next: Readonly<Record<string, unknown>> | undefined; ranking: Ranking };
type Asked = { criteria: Criteria; currency: string; limit: number; cursor: string | undefined };

const DatePosition = z.strictObject({ key: SortKey, id: z.uuid() });
/** By pay first; `unstated` when the page ended among those without pay. */
const PayPosition = z.union([
  z.strictObject({ key: PayKey, id: z.uuid() }),
  z.strictObject({ key: SortKey, id: z.uuid(), unstated: z.literal(true) }),
]);

const cut = (hits: readonly Hit[], limit: number): Found => {
  const page = hits.slice(0, limit);
  const last = page.at(-1);
  return { ids: page.map(({ id }) => id), next: hits.length > limit ? last : undefined, ranking: null };
};

const byDate = async (tx: UserTx, { criteria, limit, cursor }: Asked): Promise<Found> => {
  const after = decodeCursor(DatePosition, cursor);
  return cut(await findPage(tx, criteria, { by: 'date' }, { after, limit: limit + 1 }), limit);
};

/** Those that state their pay in the currency, then the others, newest first, unless pay was asked for. */
const bySalary = async (tx: UserTx, { criteria, currency, limit, cursor }: Asked): Promise<Found> => {
  const at = decodeCursor(PayPosition, cursor);
  const order: Order = { by: 'pay', currency };
  const among = at !== undefined && 'unstated' in at ? { key: at.key, id: at.id } : undefined;
  const paid = among === undefined ? await findPage(tx, criteria, order, { after: at, limit: limit + 1 }) : [];
  if (paid.length > limit || (criteria.pay !== undefined && !criteria.pay.unknownPasses)) return cut(paid, limit);
  const rest = await findPage(
    tx,
    { ...criteria, withoutPayIn: currency },
    { by: 'date' },
    {
      after: among,
      limit: limit + 1 - paid.length,
    },
  );
  const found = cut([...paid, ...rest], limit);
  const last = found.next;
  return { ...found, next: last === undefined || limit <= paid.length ? last : { ...last, unstated: true } };
};

const byMatch = async (tx: UserTx, { criteria, limit, cursor }: Asked): Promise<Found> => {
  const rows = await findMatchPage(tx, criteria, { after: decodeCursor(MatchSortPosition, cursor), limit: limit + 1 });
  const page = rows.slice(0, limit);
  return { ids: page.map(({ id }) => id), next: rows.length > limit ? page.at(-1) : undefined, ranking: null };
};

const byRelevance = async (tx: UserTx, { criteria, limit, cursor }: Asked): Promise<Found> => {
  if (criteria.words.length === 0) {
    throw new InvalidInput([{ field: 'sort', message: 'relevance needs words in q.' }]);
  }
  const found = await findRanked(tx, criteria, { after: decodeCursor(RankPosition, cursor), limit: limit + 1 });
  if (found === undefined) return { ids: [], next: undefined, ranking: { candidates: 0, complete: true } };
  const { page, newest, oldest, candidates, complete } = found;
  const last = page[limit - 1];
  return {
    ids: page.slice(0, limit).map(({ id }) => id),
    next: page.length > limit && last !== undefined ? { ...last, newest, oldest } : undefined,
    ranking: { candidates, complete },
  };
};

const SORTS = { date: byDate, salary: bySalary, match: byMatch, relevance: byRelevance } as const;

/**
 * A page of open postings that fit, in the order asked for. Pages neither skip nor repeat a posting that is there all
 * the while, whatever comes or goes between them. Throws InvalidInput for a place or skill that is not known.
 */
export const pageOfJobs = (deps: { db: Db }, ctx: UserContext, query: JobQuery): Promise<z.input<typeof JobPage>> =>
  deps.db.withUser(ctx, async (tx) => {
    const { limit, cursor, sort, facets, ...filters } = query;
    const asked = await criteriaFor(tx, filters);
    const found: Found =
      asked === undefined
        ? { ids: [], next: undefined, ranking: null }
        : await SORTS[sort](tx, { ...asked, limit, cursor });
    const summaries = await summariesFor(tx, found.ids, asked?.criteria.own);
    return {
      items: found.ids.flatMap((id) => summaries.get(id) ?? []),
      next_cursor: found.next === undefined ? null : encodeCursor(found.next),
      ranking: found.ranking,
      facets: facets ? await facetsOf(tx, asked?.criteria) : null,
      notice:
        asked === undefined
          ? 'q holds no word that can be searched for: signs alone, and words of more than 200 letters, find nothing.'
          : null,
    };
  });
