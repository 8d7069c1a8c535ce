import * as z from 'zod';
import { SUBSCRIPTION_TIERS } from '../domain/enums.ts';

const tier = z.enum(SUBSCRIPTION_TIERS);
const subscription = {
  subscription_tier: tier.meta({ description: 'What the person has, or had until it expired.' }),
  subscription_expires_at: z.iso.datetime().nullable(),
  tier: tier.meta({ description: 'What counts now: free, once it has expired. Nothing is deleted then.' }),
  is_expired: z.boolean(),
};

export const Limits = z
  .object({
    ...subscription,
    history_days: z.int().meta({ description: 'How far back the trail and the daily figures are shown.' }),
    limits: z.array(
      z.object({
        limit: z.enum(['sources', 'matches_kept', 'letters_per_day', 'sends_per_day', 'model_micros_per_day']),
        allowed: z.int(),
        used: z.int(),
        left: z.int(),
        own_limit: z.int().nullable().meta({
          description:
            'Of sends: what your preferences allow a day, by number and by frequency. The lower of both holds.',
        }),
        resets_at: z.iso.datetime().nullable().meta({ description: 'Of daily ones: midnight in your time zone.' }),
      }),
    ),
  })
  .meta({ id: 'Limits' });
export type Limits = z.infer<typeof Limits>;

export const SubscriptionParams = z.strictObject({ user_id: z.uuid() });
export const SubscriptionPut = z
  .strictObject({
    subscription_tier: tier,
    subscription_expires_at: z.iso
      .datetime({ offset: true, error: 'Write an instant such as 2027-01-31T00:00:00Z.' })
      .nullable()
      .default(null)
      .meta({ description: 'Null: it does not end.' }),
  })
  .meta({ id: 'SubscriptionPut' });
export type SubscriptionPut = z.infer<typeof SubscriptionPut>;
export const SubscriptionShown = z.object({ user_id: z.uuid(), ...subscription }).meta({ id: 'Subscription' });
export type SubscriptionShown = z.infer<typeof SubscriptionShown>;
