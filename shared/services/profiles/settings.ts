import { assertUnchanged } from '../../contracts/etag.ts';
import type { Settings, SettingsPatch, SettingsPut } from '../../contracts/profile.ts';
import { findSettings, lockSettings, saveSettings } from '../../db/queries/settings.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toSettings } from './view.ts';

/** The person's settings; the contract's defaults for one who set nothing. */
export const readSettings = (deps: { db: Db }, ctx: UserContext): Promise<Settings> =>
  deps.db.withUser(ctx, async (tx) => toSettings(await findSettings(tx, true)));

/**
 * Changes what is given of the person's settings (a PUT gives everything). Throws PreconditionFailed when `ifMatch` is
 * not the ETag of what is there.
 */
export const writeSettings = (
  deps: { db: Db },
  ctx: UserContext,
  change: SettingsPut | SettingsPatch,
  ifMatch?: string,
): Promise<Settings> =>
  deps.db.withUser(
    ctx,
    async (tx) => {
      const before = await lockSettings(tx);
      assertUnchanged(ifMatch, () => toSettings(before));
      return toSettings(await saveSettings(tx, ctx.userId, change));
    },
    'person',
  );
