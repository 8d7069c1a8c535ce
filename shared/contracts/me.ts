import * as z from 'zod';

export const Me = z
  .object({
    id: z.uuid(),
    email: z.string(),
    email_verified: z.boolean(),
    name: z.string(),
    picture_url: z.string().nullable(),
    subscription_tier: z.string(),
    created_at: z.iso.datetime(),
    last_login_at: z.iso.datetime().nullable(),
    session_id: z.uuid().nullable(),
    connections: z
      .array(z.object({ provider: z.string(), scopes: z.array(z.string()), connected_at: z.iso.datetime() }))
      .meta({ description: 'Accounts that may be used for the person, by what each permits.' }),
  })
  .meta({ id: 'Me' });

/** The name alone is the person's to write here: the address and its verification come from Google. */
export const MePatch = z.strictObject({ name: z.string().trim().min(1).max(255) });
