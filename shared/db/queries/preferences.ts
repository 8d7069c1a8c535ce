import type { Selectable, Updateable } from 'kysely';
import type { APPLICATION_FREQUENCIES, COMPANY_SIZES, PREFERRED_JOB_TYPES, WORK_MODES } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

/** A member that is undefined is left to its default, or as it is. */
type Loose<T> = { [K in keyof T]?: T[K] | undefined };
type Table = DB['users.preferences'];
type Lists = {
  job_types: (typeof PREFERRED_JOB_TYPES)[number][] | null;
  work_modes: (typeof WORK_MODES)[number][] | null;
  company_sizes: (typeof COMPANY_SIZES)[number][] | null;
  application_frequency: (typeof APPLICATION_FREQUENCIES)[number];
};
export type PreferencesRow = Omit<Selectable<Table>, keyof Lists> & Lists;

export const findPreferences = (tx: UserTx): Promise<PreferencesRow | undefined> =>
  tx.selectFrom('users.preferences').selectAll().$narrowType<Lists>().executeTakeFirst();

/** Locks the row, so that two who change it do not overwrite each other. */
export const lockPreferences = (tx: UserTx): Promise<PreferencesRow | undefined> =>
  tx.selectFrom('users.preferences').selectAll().forUpdate().$narrowType<Lists>().executeTakeFirst();

/** Makes the row or changes it. */
export const savePreferences = (
  tx: UserTx,
  userId: string,
  change: Loose<Updateable<Table>>,
): Promise<PreferencesRow> => {
  return tx
    .insertInto('users.preferences')
    .values({ ...change, user_id: userId })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ ...change, user_id: userId }))
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();
};
