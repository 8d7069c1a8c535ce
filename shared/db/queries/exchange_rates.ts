import { sql } from 'kysely';
import type { DatedRates, QuotedRate } from '../../domain/offers/rates.ts';
import type { UserTx } from '../scope.ts';

/** The newest rate of each currency, as of that day (YYYY-MM-DD). */
export const newestRates = async (tx: UserTx, today: string): Promise<DatedRates> => {
  const rows = await tx
    .selectFrom('applications.exchange_rates')
    .distinctOn('currency')
    .select(['currency', 'per_euro', 'quoted_on'])
    .where('quoted_on', '<=', today)
    .orderBy('currency')
    .orderBy('quoted_on', 'desc')
    .execute();
  return new Map(
    rows.map(({ currency, per_euro, quoted_on }) => [currency, { perEuro: Number(per_euro), on: quoted_on }]),
  );
};

/** Keeps rates; one of the same currency and day takes the place of what stood. Only an operator's transaction may. */
export const putRates = async (tx: UserTx, rates: readonly QuotedRate[]): Promise<void> => {
  await sql`
    INSERT INTO applications.exchange_rates (currency, quoted_on, per_euro)
    SELECT DISTINCT ON (currency, quoted_on) currency, quoted_on, per_euro
      FROM unnest(${rates.map(({ currency }) => currency)}::text[], ${rates.map(({ quoted_on }) => quoted_on)}::date[],
                  ${rates.map(({ per_euro }) => per_euro)}::numeric[]) AS given (currency, quoted_on, per_euro)
        ON CONFLICT (currency, quoted_on) DO UPDATE SET per_euro = excluded.per_euro`.execute(tx);
};
