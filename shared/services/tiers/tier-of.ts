import { findSubscription } from '../../db/queries/subscriptions.ts';
import type { UserTx } from '../../db/scope.ts';
import { type TierNow, tierAt } from '../../domain/tiers.ts';

/** What the person's tier allows now; free for one who is not there any more. */
export async function tierOf(tx: UserTx, userId: string, now: Date): Promise<TierNow> {
  const subscription = await findSubscription(tx, userId);
  return tierAt(subscription ?? { subscription_tier: 'free', subscription_expires_at: null }, now);
}
