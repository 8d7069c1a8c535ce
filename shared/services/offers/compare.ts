import type { CompareOffers, OfferComparison } from '../../contracts/offer.ts';
import { newestRates } from '../../db/queries/exchange_rates.ts';
import { listOffers } from '../../db/queries/offers.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { compare } from '../../domain/offers/compare.ts';
import { isStale } from '../../domain/offers/rates.ts';
import { toOffer } from './view.ts';

const ONE_DIGIT = 10;

/** The person's offers side by side, for a year and in one currency, the best first year first. */
export async function compareOffers(
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  { currency, rates, statuses }: CompareOffers,
): Promise<OfferComparison> {
  const today = clock.now().toISOString().slice(0, 10);
  const { rows, dated } = await db.withUser(ctx, async (tx) => ({
    rows: await listOffers(tx, { statuses }),
    dated: await newestRates(tx, today),
  }));
  const given = new Map(rates.map(({ currency: from, rate }) => [from, rate]));
  const items = rows.map(toOffer).map((offer) => {
    const { source, date, ...figures } = compare(
      {
        salary_minor: offer.salary_offered_minor,
        bonus_minor: offer.bonus_offered_minor,
        signing_bonus_minor: offer.signing_bonus_minor,
        currency: offer.salary_currency,
        period: offer.salary_period,
      },
      currency,
      { given, dated },
    );
    const age = { rate_date: date, rate_is_stale: date !== null && isStale(date, today) };
    return { offer, ...figures, rate_source: source, ...age };
  });
  const best = Math.max(...items.map(({ first_year_minor: first }) => first ?? 0));
  const below = (first: number | null): number | null =>
    first === null || best <= 0 ? null : Math.round(((best - first) / best) * 100 * ONE_DIGIT) / ONE_DIGIT;
  return {
    currency,
    items: items
      .map((item) => ({ ...item, below_best_percent: below(item.first_year_minor) }))
      .sort((a, b) => (b.first_year_minor ?? -1) - (a.first_year_minor ?? -1)),
  };
}
