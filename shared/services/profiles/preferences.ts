import type { Preferences, PreferencesPut } from '../../contracts/profile.ts';
import { findPreferences, savePreferences } from '../../db/queries/preferences.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from './deps.ts';
import { toPreferences } from './view.ts';

/** What the person is looking for; the contract's defaults for one who said nothing. */
export const readPreferences = (deps: { db: Db }, ctx: UserContext): Promise<Preferences> =>
  deps.db.withUser(ctx, async (tx) => toPreferences(await findPreferences(tx)));

/** Replaces what the person is looking for. */
export async function writePreferences(
  deps: PersonDeps,
  ctx: UserContext,
  wanted: PreferencesPut,
): Promise<Preferences> {
  return toPreferences(await changeAndRematch(deps, ctx, (tx) => savePreferences(tx, ctx.userId, wanted)));
}
