import * as z from 'zod';
import { SUBSCRIPTION_TIERS } from '../domain/enums.ts';
import { SupportCode } from './desk.ts';

export const Me = z
  .object({
    id: z.uuid(),
    email: z.string(),
    email_verified: z.boolean(),
    name: z.string(),
    picture_url: z.string().nullable(),
    subscription_tier: z.enum(SUBSCRIPTION_TIERS),
    subscription_expires_at: z.iso.datetime().nullable(),
    effective_tier: z
      .enum(SUBSCRIPTION_TIERS)
      .meta({ description: 'What counts now: free, once the subscription has expired. See /v1/me/limits.' }),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
    last_login_at: z.iso.datetime().nullable(),
    session_id: z.uuid().nullable(),
    support_code: SupportCode,
    erasure_requested_at: z.iso.datetime().nullable().meta({
      description: 'When you asked for the erasure of your account; null: you did not. See /v1/me/erasure.',
    }),
    connections: z
      .array(z.object({ provider: z.string(), scopes: z.array(z.string()), connected_at: z.iso.datetime() }))
      .meta({ description: 'Accounts that may be used for the person, by what each permits.' }),
  })
  .meta({ id: 'Me' });

/** Name and picture are the person's to write here: the address and its verification come from Google, the tier from an operator. */
export const MePatch = z
  .strictObject({
    name: z.string().trim().min(1, 'Write a name.').max(255, 'At most 255 characters are kept.').optional(),
    picture_url: z
      .url({ protocol: /^https$/, error: 'Write a whole https address, or null for none.' })
      .max(2_000)
      .nullable()
      .optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'Name what is to change.');
export type MePatch = z.infer<typeof MePatch>;
