import type * as z from 'zod';
import type { AccessToken } from '../../contracts/access-token.ts';
import type { TokenRow } from '../../db/queries/access_tokens.ts';

/** A token as its person sees it: everything but the token. */
export const tokenBody = (row: TokenRow, now: Date): z.input<typeof AccessToken> => ({
  id: row.id,
  name: row.name,
  scopes: row.scopes,
  ends_with: row.ends_with,
  status: row.revoked_at !== null ? 'revoked' : row.expires_at <= now ? 'expired' : 'live',
  created_at: row.created_at.toISOString(),
  expires_at: row.expires_at.toISOString(),
  last_used_at: row.last_used_at?.toISOString() ?? null,
  revoked_at: row.revoked_at?.toISOString() ?? null,
});
