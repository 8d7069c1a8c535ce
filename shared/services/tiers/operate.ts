import type { SubscriptionPut, SubscriptionShown } from '../../contracts/tier.ts';
import { recordViewOf } from '../../db/queries/audit_trail.ts';
import { isOperator } from '../../db/queries/operators.ts';
import { findSubscriptionOf, type SubscriptionRow, setSubscriptionOf } from '../../db/queries/subscriptions.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden, NotFound } from '../../domain/errors.ts';
import { tierAt } from '../../domain/tiers.ts';

type Deps = { db: Db; clock: Clock };

/** Throws Forbidden for everybody but an operator, whoever is asked for, and NotFound. */
const asOperator = (
  { db, clock }: Deps,
  ctx: UserContext,
  work: (tx: UserTx) => Promise<SubscriptionRow | undefined>,
): Promise<SubscriptionShown> =>
  db.withUser(ctx, async (tx) => {
    if (!(await isOperator(tx, ctx.userId))) throw new Forbidden('This is for the operators of this deployment.');
    const row = await work(tx);
    if (row === undefined) throw new NotFound('person');
    const { tier, subscribed, isExpired, expiresAt } = tierAt(row, clock.now());
    return {
      user_id: row.user_id,
      subscription_tier: subscribed,
      subscription_expires_at: expiresAt?.toISOString() ?? null,
      tier,
      is_expired: isExpired,
    };
  });

/** A person's subscription, for an operator. */
export const readSubscription = (deps: Deps, ctx: UserContext, userId: string): Promise<SubscriptionShown> =>
  asOperator(deps, ctx, async (tx) => {
    const found = await findSubscriptionOf(tx, userId);
    if (found !== undefined) await recordViewOf(tx, 'users', userId);
    return found;
  });

/** Sets a person's tier and when it ends; the audit trail says who did. Nothing of the person's is deleted by it. */
export const setSubscription = (
  deps: Deps,
  ctx: UserContext,
  userId: string,
  to: SubscriptionPut,
): Promise<SubscriptionShown> =>
  asOperator(deps, ctx, (tx) =>
    setSubscriptionOf(tx, userId, {
      subscription_tier: to.subscription_tier,
      subscription_expires_at: to.subscription_expires_at === null ? null : new Date(to.subscription_expires_at),
    }),
  );
