import type { Preferences, PreferencesPut } from '../../contracts/profile.ts';
import { findPreferences, savePreferences } from '../../db/queries/preferences.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import type { PersonDeps } from './deps.ts';
import { rematch } from './rematch.ts';
import { toPreferences } from './view.ts';

export const readPreferences = (deps: { db: Db }, ctx: UserContext): Promise<Preferences> =>
  deps.db.withUser(ctx, async (tx) => toPreferences(await findPreferences(tx)));

export async function writePreferences(
  deps: PersonDeps,
  ctx: UserContext,
  wanted: PreferencesPut,
): Promise<Preferences> {
  const written = await deps.db.withUser(ctx, (tx) => savePreferences(tx, ctx.userId, wanted));
  await rematch(deps, ctx);
  return toPreferences(written);
}
