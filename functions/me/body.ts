import type * as z from 'zod';
import type { Me } from '../../shared/contracts/me.ts';
import type { UserContext } from '../../shared/domain/context.ts';
import { scopeList } from '../../shared/domain/google-scopes.ts';
import type { MyAccount } from '../../shared/services/users/me.ts';

/** The person as the API shows them. */
export const meBody = (
  { user: { deletion_requested_at, ...user }, tier, connections }: MyAccount,
  ctx: UserContext,
): z.input<typeof Me> => ({
  ...user,
  subscription_tier: tier.subscribed,
  subscription_expires_at: tier.expiresAt?.toISOString() ?? null,
  effective_tier: tier.tier,
  created_at: user.created_at.toISOString(),
  updated_at: user.updated_at.toISOString(),
  last_login_at: user.last_login_at?.toISOString() ?? null,
  erasure_requested_at: deletion_requested_at?.toISOString() ?? null,
  session_id: ctx.sessionId ?? null,
  connections: connections.map(({ provider, scope, created_at }) => ({
    provider,
    scopes: scopeList(scope),
    connected_at: created_at.toISOString(),
  })),
});
