import { DAY_MS } from './clock.ts';
import { SUBSCRIPTION_TIERS } from './enums.ts';

export type SubscriptionTier = (typeof SUBSCRIPTION_TIERS)[number];

/** What a tier allows. Days are the person's own, in their time zone. */
export type TierLimits = {
  /** Boards on the person's list. */
  sources: number;
  /** Matches kept for the person, the best of all postings. */
  matches_kept: number;
  letters_per_day: number;
  /** Micro-dollars that models may cost for the person a day: letters, and what rules left empty of a resume. */
  model_micros_per_day: number;
  /** Applications that leave from the mailbox; the person's own lower limit (preferences) holds too. */
  sends_per_day: number;
  /** How far back the audit trail and the daily figures are shown. Nothing is deleted by it. */
  history_days: number;
};
export type LimitName = keyof TierLimits;

/** The one table. Free is a whole hunt; what costs machines or reputation grows with the tier. */
export const TIERS: Readonly<Record<SubscriptionTier, Readonly<TierLimits>>> = {
  free: {
    sources: 50,
    matches_kept: 200,
    letters_per_day: 30,
    model_micros_per_day: 500_000,
    sends_per_day: 25,
    history_days: 365,
  },
  pro: {
    sources: 200,
    matches_kept: 400,
    letters_per_day: 100,
    model_micros_per_day: 2_000_000,
    sends_per_day: 100,
    history_days: 1_095,
  },
  enterprise: {
    sources: 1_000,
    matches_kept: 1_000,
    letters_per_day: 500,
    model_micros_per_day: 10_000_000,
    sends_per_day: 500,
    history_days: 3_650,
  },
};

export type Subscription = { subscription_tier: string; subscription_expires_at: Date | null };
export type TierNow = {
  /** What counts now. */
  tier: SubscriptionTier;
  /** What the person has, or had until it expired. */
  subscribed: SubscriptionTier;
  isExpired: boolean;
  expiresAt: Date | null;
  limits: Readonly<TierLimits>;
};

const known = (name: string): SubscriptionTier => SUBSCRIPTION_TIERS.find((tier) => tier === name) ?? 'free';

/** The tier that counts at an instant: one that has expired falls back to free, whose limits hold from that instant on. */
export function tierAt(subscription: Subscription, now: Date): TierNow {
  const subscribed = known(subscription.subscription_tier);
  const expiresAt = subscription.subscription_expires_at;
  const isExpired = subscribed !== 'free' && expiresAt !== null && expiresAt <= now;
  const tier = isExpired ? 'free' : subscribed;
  return { tier, subscribed, isExpired, expiresAt, limits: TIERS[tier] };
}

/** The first instant that the tier shows of the past. */
export const historyFrom = ({ limits }: Pick<TierNow, 'limits'>, now: Date): Date =>
  new Date(now.getTime() - limits.history_days * DAY_MS);

/** What is left of a limit; one that was lowered below what is used leaves nothing, and takes nothing away. */
export const leftOf = (limit: number, used: number): number => Math.max(0, limit - used);
