import { findForwarding } from '../../db/queries/forwarding_addresses.ts';
import { findCalendarSettings } from '../../db/queries/google_calendar.ts';
import { findSheet } from '../../db/queries/google_sheets.ts';
import { type IntegrationRow, listIntegrations } from '../../db/queries/oauth_tokens.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';

export type MyIntegrations = {
  accounts: IntegrationRow[];
  hasSheet: boolean;
  hasCalendar: boolean;
  hasForwarding: boolean;
};

/** What is connected for the person, whether it still works, and what else they have set up. */
export const readIntegrations = ({ db }: { db: Db }, ctx: UserContext): Promise<MyIntegrations> =>
  db.withUser(ctx, async (tx) => {
    const [accounts, sheet, calendar, forwarding] = await Promise.all([
      listIntegrations(tx, ctx.userId),
      findSheet(tx),
      findCalendarSettings(tx),
      findForwarding(tx),
    ]);
    return {
      accounts,
      hasSheet: sheet !== undefined,
      hasCalendar: calendar !== undefined,
      hasForwarding: forwarding !== undefined,
    };
  });
