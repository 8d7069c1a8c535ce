import { assertUnchanged } from '../../contracts/etag.ts';
import type { Preferences, PreferencesPatch, PreferencesPut } from '../../contracts/profile.ts';
import { findPreferences, lockPreferences, savePreferences } from '../../db/queries/preferences.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from './deps.ts';
import { toPreferences } from './view.ts';

/** What the person is looking for; the contract's defaults for one who said nothing. */
export const readPreferences = (deps: { db: Db }, ctx: UserContext): Promise<Preferences> =>
  deps.db.withUser(ctx, async (tx) => toPreferences(await findPreferences(tx)));

/**
 * Changes what is given of what the person is looking for (a PUT gives everything). Throws InvalidInput when the wanted
 * salaries end up out of order, and PreconditionFailed when `ifMatch` is not the ETag of what is there.
 */
export async function writePreferences(
  deps: PersonDeps,
  ctx: UserContext,
  change: PreferencesPut | PreferencesPatch,
  ifMatch?: string,
): Promise<Preferences> {
  return await changeAndRematch(
    deps,
    ctx,
    async (tx) => {
      const before = toPreferences(await lockPreferences(tx));
      assertUnchanged(ifMatch, () => before);
      const { salary_min: min, salary_max: max } = { ...before, ...change };
      if (min != null && max != null && min > max) {
        throw new InvalidInput([{ field: 'salary_max', message: 'It must not be below salary_min.' }]);
      }
      return toPreferences(await savePreferences(tx, ctx.userId, change));
    },
    'person',
  );
}
