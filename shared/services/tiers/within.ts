import { lockPerson } from '../../db/queries/advisory.ts';
import { findTierUse, type TierUseRow } from '../../db/queries/subscriptions.ts';
import { giveBackToday, takeToday } from '../../db/queries/tier_usage.ts';
import type { UserTx } from '../../db/scope.ts';
import { BudgetSpent, LimitReached, NotFound } from '../../domain/errors.ts';
import { inDollars } from '../../domain/model-prices.ts';
import { leftOf, type TierNow, tierAt } from '../../domain/tiers.ts';

type Refusal = {
  limit: 'sources' | 'letters_per_day' | 'model_micros_per_day';
  used: number;
  say: string;
  resetsAt: Date | null;
  now: Date;
};

/** Which tier counts; for one that has ended, since when. */
const tierInWords = ({ tier, subscribed, isExpired, expiresAt }: TierNow): string =>
  isExpired && expiresAt !== null
    ? `Your tier ${subscribed} ended on ${expiresAt.toISOString()}; what counts now is ${tier}, and nothing of yours was deleted.`
    : `Your tier is ${tier}.`;

/** Names the limit, what is used and left of it, and when it begins anew. */
function refused(tierNow: TierNow, { limit, used, say, resetsAt, now }: Refusal): LimitReached {
  const { tier, limits } = tierNow;
  const allowed = limits[limit];
  const again = resetsAt === null ? '' : ` It begins anew at ${resetsAt.toISOString()}.`;
  const seconds = resetsAt === null ? undefined : Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000));
  const Refused = limit === 'model_micros_per_day' ? BudgetSpent : LimitReached;
  return new Refused(`${say}${again} ${tierInWords(tierNow)}`, {
    limit,
    tier,
    allowed,
    used,
    left: leftOf(allowed, used),
    resets_at: resetsAt?.toISOString() ?? null,
    ...(seconds === undefined ? {} : { retry_after_seconds: seconds }),
  });
}

async function useOf(tx: UserTx, userId: string, now: Date): Promise<TierUseRow & { tierNow: TierNow }> {
  const use = await findTierUse(tx, userId, now);
  if (use === undefined) throw new NotFound('account');
  return { ...use, tierNow: tierAt(use, now) };
}

/**
 * Passes where one more source fits; requests that race wait here for each other until the transaction ends. Call it in the
 * transaction that adds the source, before any row lock. Throws LimitReached.
 */
export async function withinSources(tx: UserTx, userId: string, now: Date): Promise<void> {
  await lockPerson(tx, userId);
  const { sources, tierNow } = await useOf(tx, userId, now);
  const allowed = tierNow.limits.sources;
  if (sources < allowed) return;
  const say = `At most ${allowed} boards are read for you, and you have ${sources}. Remove some first.`;
  throw refused(tierNow, { limit: 'sources', used: sources, say, resetsAt: null, now });
}

/** Takes one of the day's letters, however many ask at once; `giveBackLetter` when none was written. Throws LimitReached. */
export async function takeLetter(tx: UserTx, userId: string, now: Date): Promise<void> {
  const { tierNow, letters_today: used, day_ends: resetsAt } = await useOf(tx, userId, now);
  const limit = 'letters_per_day';
  const allowed = tierNow.limits[limit];
  if (await takeToday(tx, userId, { kind: limit, most: allowed, now })) return;
  const say = `At most ${allowed} letters are written for you a day.`;
  throw refused(tierNow, { limit, used: Math.max(used, allowed), say, resetsAt, now });
}

/** Gives one of the day's letters back: none was written. */
export const giveBackLetter = (tx: UserTx, userId: string, now: Date): Promise<void> =>
  giveBackToday(tx, userId, { kind: 'letters_per_day', now });

/**
 * Sets aside what a call to a model may cost, out of the person's day, however many ask at once; `settleModel` when it is
 * over. Call it in a transaction that ends before the call. Throws BudgetSpent.
 */
export async function reserveModel(tx: UserTx, userId: string, most: number, now: Date): Promise<void> {
  if (most === 0) return;
  const limit = 'model_micros_per_day';
  const allowed = (await useOf(tx, userId, now)).tierNow.limits[limit];
  if (await takeToday(tx, userId, { kind: limit, most: allowed, now, amount: most })) return;
  // Looked at again: others may have taken it meanwhile.
  const { tierNow, model_micros_today: used, day_ends: resetsAt } = await useOf(tx, userId, now);
  const say = `What models may cost for you a day is ${inDollars(allowed)}; ${inDollars(leftOf(allowed, used))} of it is left, and this could cost ${inDollars(most)}.`;
  throw refused(tierNow, { limit, used, say, resetsAt, now });
}

/**
 * Gives back what was set aside at `now` and not spent, and counts what was spent beyond it. A call that broke off unseen
 * keeps what was set aside.
 */
export async function settleModel(
  tx: UserTx,
  userId: string,
  { most, spent }: { most: number; spent: number },
  now: Date,
): Promise<void> {
  if (most !== spent) await giveBackToday(tx, userId, { kind: 'model_micros_per_day', now, amount: most - spent });
}
