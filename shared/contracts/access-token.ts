import * as z from 'zod';
import { TOKEN_SCOPES } from '../domain/enums.ts';
import { pageOf } from './page.ts';

const Scope = z.enum(TOKEN_SCOPES).meta({
  description:
    'read: see what is yours. write: change it, where nothing leaves by it. act: approve and submit, and change the rules ' +
    'by which things leave. fill: read what an application’s form is filled with, and no more.',
});

export const AccessTokenWrite = z.strictObject({
  name: z.string().trim().min(1).max(100).meta({ description: 'By which you know it again.' }),
  scopes: z.array(Scope).min(1).max(TOKEN_SCOPES.length).default(['read']),
  expires_in_days: z.int().min(1).max(366).default(90),
});

export const AccessToken = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(Scope),
    ends_with: z.string().meta({ description: 'Its last four characters.' }),
    status: z.enum(['live', 'expired', 'revoked']),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
    last_used_at: z.iso.datetime().nullable().meta({ description: 'To the minute.' }),
    revoked_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'AccessToken' });
export const AccessTokens = pageOf(AccessToken);

export const NewAccessToken = AccessToken.extend({
  token: z.string().meta({ description: 'Shown this once. Goes into the header Authorization: Bearer …' }),
}).meta({ id: 'NewAccessToken' });

export const AccessTokenParams = z.strictObject({ access_token_id: z.uuid() });
