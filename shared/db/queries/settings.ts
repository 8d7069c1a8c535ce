import type { Selectable, Updateable } from 'kysely';
import type { EMAIL_FREQUENCIES, SendModeChoice, SendZone, THEMES } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import { kept } from './kept.ts';

/** A member that is undefined is left to its default, or as it is. */
type Loose<T> = { [K in keyof T]?: T[K] | undefined };
type Table = DB['users.settings'];
type Lists = {
  email_frequency: (typeof EMAIL_FREQUENCIES)[number];
  theme: (typeof THEMES)[number];
  send_mode: SendModeChoice;
  send_zone: SendZone;
};
export type SettingsRow = Omit<Selectable<Table>, keyof Lists> & Lists;

const finding = kept<SettingsRow, never>((_, tx) => tx.selectFrom('users.settings').selectAll());
/** Undefined for a person who has chosen nothing yet. With `isLast` nothing follows it in its transaction. */
export const findSettings = async (tx: UserTx, isLast = false): Promise<SettingsRow | undefined> =>
  (await finding(tx, {}, isLast))[0];

/** Locks the row, so that two who change it do not overwrite each other. */
export const lockSettings = (tx: UserTx): Promise<SettingsRow | undefined> =>
  tx.selectFrom('users.settings').selectAll().forUpdate().$narrowType<Lists>().executeTakeFirst();

/** Makes the row or changes it. */
export const saveSettings = (tx: UserTx, userId: string, change: Loose<Updateable<Table>>): Promise<SettingsRow> => {
  return tx
    .insertInto('users.settings')
    .values({ ...change, user_id: userId })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ ...change, user_id: userId }))
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();
};
