import { findForwarding } from '../../db/queries/forwarding_addresses.ts';
import { findSheet } from '../../db/queries/google_sheets.ts';
import { type IntegrationRow, listIntegrations } from '../../db/queries/oauth_tokens.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';

export type MyIntegrations = { accounts: IntegrationRow[]; hasSheet: boolean; hasForwarding: boolean };

/** What is connected for the person, whether it still works, and what else they have set up. */
export const readIntegrations = ({ db }: { db: Db }, ctx: UserContext): Promise<MyIntegrations> =>
  db.withUser(ctx, async (tx) => {
    const [accounts, sheet, forwarding] = await Promise.all([
      listIntegrations(tx, ctx.userId),
      findSheet(tx),
      findForwarding(tx),
    ]);
    return { accounts, hasSheet: sheet !== undefined, hasForwarding: forwarding !== undefined };
  });
