import type { SheetSettings, SheetSettingsWrite, SheetSync } from '../../contracts/sheet.ts';
import {
  askForSync,
  deleteSheet,
  findSheet,
  forgetRows,
  forgetSpreadsheet,
  saveSheet,
} from '../../db/queries/google_sheets.ts';
import { findPermission } from '../../db/queries/oauth_tokens.ts';
import { countOpen } from '../../db/queries/sheet_conflicts.ts';
import { countRemoved, restoreRemoved } from '../../db/queries/sheet_rows.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { capabilitiesOf, scopeList } from '../../domain/google-scopes.ts';

type Deps = { db: Db; clock: Clock };

async function shown(tx: UserTx, userId: string): Promise<SheetSettings> {
  const row = await findSheet(tx);
  if (row === undefined) throw new NotFound('spreadsheet');
  const permission = await findPermission(tx, userId, 'google');
  const rights = permission?.status === 'active' ? capabilitiesOf(scopeList(permission.scope)) : [];
  return {
    sheet_name: row.sheet_name,
    is_active: row.is_active,
    sync_frequency_minutes: row.sync_frequency_minutes,
    spreadsheet_url: row.spreadsheet_url,
    last_sync_at: row.last_sync_at?.toISOString() ?? null,
    connected: rights.includes('sheets'),
    problem: row.last_error,
    open_conflicts: await countOpen(tx),
    removed_rows: await countRemoved(tx),
  };
}

/** Throws NotFound while no spreadsheet was connected or asked for. */
export const readSheet = ({ db }: Pick<Deps, 'db'>, ctx: UserContext): Promise<SheetSettings> =>
  db.withUser(ctx, (tx) => shown(tx, ctx.userId));

/** Puts the settings in the place of the former ones; without a spreadsheet the next run makes one. */
export const writeSheet = (
  { db, clock }: Deps,
  ctx: UserContext,
  settings: SheetSettingsWrite,
): Promise<SheetSettings> =>
  db.withUser(ctx, async (tx) => {
    await saveSheet(tx, ctx.userId, settings, clock.now());
    return await shown(tx, ctx.userId);
  });

/** From now on it is neither written nor read; it stays the person's. Safe to ask twice. */
export const forgetSheet = ({ db }: Pick<Deps, 'db'>, ctx: UserContext): Promise<void> =>
  db.withUser(ctx, (tx) => deleteSheet(tx, ctx.userId));

/** Has it brought up to date within a minute. Throws NotFound. */
export const askSheet = (
  { db, clock }: Deps,
  ctx: UserContext,
  { restore_rows: restore, make_new: makeNew }: NonNullable<SheetSync> = { restore_rows: false, make_new: false },
): Promise<SheetSettings> =>
  db.withUser(ctx, async (tx) => {
    if (restore) await restoreRemoved(tx);
    if (makeNew) {
      await forgetRows(tx, ctx.userId);
      await forgetSpreadsheet(tx);
    }
    if (!(await askForSync(tx, clock.now()))) throw new NotFound('spreadsheet');
    return await shown(tx, ctx.userId);
  });
