import type { ReadCsv } from '../../adapters/csv/port.ts';
import type { ExchangeRates, TakenExchangeRates } from '../../contracts/offer.ts';
import { newestRates, putRates } from '../../db/queries/exchange_rates.ts';
import { isOperator } from '../../db/queries/operators.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden, InvalidInput } from '../../domain/errors.ts';
import { isStale, readRates } from '../../domain/offers/rates.ts';
import { isCurrency } from '../../domain/profile/currency.ts';

/** The bank's file of the last 90 days, and as much again. */
const MOST_DAYS = 200;
const MOST_NAMED = 20;

/** The newest dated rate of each currency. */
export const readExchangeRates = async (
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
): Promise<ExchangeRates> => {
  const today = clock.now().toISOString().slice(0, 10);
  const rates = await db.withUser(ctx, (tx) => newestRates(tx, today));
  const items = [...rates].map(([currency, { perEuro, on }]) => ({ currency, per_euro: perEuro, quoted_on: on }));
  const newest =
    items
      .map(({ quoted_on }) => quoted_on)
      .sort()
      .at(-1) ?? null;
  return { items, newest, is_stale: newest === null || isStale(newest, today) };
};

/** Takes a file of the European Central Bank over. Throws Forbidden but for operators, InvalidInput for a file without rates. */
export const takeExchangeRates = (
  { db, clock, readCsv }: { db: Db; clock: Clock; readCsv: ReadCsv },
  ctx: UserContext,
  content: string,
): Promise<TakenExchangeRates> =>
  db.withUser(ctx, async (tx) => {
    if (!(await isOperator(tx, ctx.userId))) throw new Forbidden('This is for the operators of this deployment.');
    const today = clock.now().toISOString().slice(0, 10);
    const { rates, leftOut } = readRates(readCsv(content, MOST_DAYS), today, isCurrency);
    const days = rates.map(({ quoted_on }) => quoted_on).sort();
    const [from, to] = [days[0], days.at(-1)];
    if (from === undefined || to === undefined) {
      const why = leftOut.slice(0, MOST_NAMED).join('; ');
      throw new InvalidInput([{ field: 'content', message: `No rate is in it. Left out: ${why || 'nothing'}.` }]);
    }
    await putRates(tx, rates);
    return { rate_count: rates.length, from, to, left_out: leftOut.slice(0, MOST_NAMED) };
  });
