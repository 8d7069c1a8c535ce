import { type IntegrationRow, listIntegrations } from '../../db/queries/oauth_tokens.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';

/** What is connected for the person, and whether it still works. */
export const readIntegrations = ({ db }: { db: Db }, ctx: UserContext): Promise<IntegrationRow[]> =>
  db.withUser(ctx, (tx) => listIntegrations(tx, ctx.userId));
