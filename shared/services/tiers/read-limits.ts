import type { Limits } from '../../contracts/tier.ts';
import { findTierUse } from '../../db/queries/subscriptions.ts';
import type { Db } from '../../db/scope.ts';
import { PACES } from '../../domain/applications/pace.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { type LimitName, leftOf, tierAt } from '../../domain/tiers.ts';

/** What the person's tier allows, what of it is used and left, and when each day's count begins anew. */
export async function readLimits(deps: { db: Db; clock: Clock }, ctx: UserContext): Promise<Limits> {
  const now = deps.clock.now();
  const use = await deps.db.withUser(ctx, (tx) => findTierUse(tx, ctx.userId, now));
  if (use === undefined) throw new NotFound('account');
  const { tier, subscribed, isExpired, expiresAt, limits } = tierAt(use, now);
  const counted = (limit: Exclude<LimitName, 'history_days'>, used: number, resetsAt: Date | null = null) => ({
    limit,
    allowed: limits[limit],
    used,
    left: leftOf(limits[limit], used),
    resets_at: resetsAt?.toISOString() ?? null,
    own_limit: null,
  });
  const ownSends = Math.min(use.own_sends_per_day, PACES[use.frequency].per_day);
  return {
    tier,
    subscription_tier: subscribed,
    subscription_expires_at: expiresAt?.toISOString() ?? null,
    is_expired: isExpired,
    history_days: limits.history_days,
    limits: [
      counted('sources', use.sources),
      counted('matches_kept', use.matches),
      counted('letters_per_day', use.letters_today, use.day_ends),
      {
        ...counted('sends_per_day', use.sends_today, use.day_ends),
        own_limit: ownSends,
        left: leftOf(Math.min(ownSends, limits.sends_per_day), use.sends_today),
      },
      counted('model_micros_per_day', use.model_micros_today, use.day_ends),
    ],
  };
}
