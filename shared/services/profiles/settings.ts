import type { Settings, SettingsPut } from '../../contracts/profile.ts';
import { findSettings, saveSettings } from '../../db/queries/settings.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toSettings } from './view.ts';

/** The person's settings; the contract's defaults for one who set nothing. */
export const readSettings = (deps: { db: Db }, ctx: UserContext): Promise<Settings> =>
  deps.db.withUser(ctx, async (tx) => toSettings(await findSettings(tx)));

/** Replaces the person's settings. */
export const writeSettings = (deps: { db: Db }, ctx: UserContext, wanted: SettingsPut): Promise<Settings> =>
  deps.db.withUser(ctx, async (tx) => toSettings(await saveSettings(tx, ctx.userId, wanted)));
