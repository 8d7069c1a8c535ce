import type { Selectable } from 'kysely';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

const TABLE = 'integrations.google_calendar';
export type CalendarSettingsRow = Selectable<DB[typeof TABLE]>;
export type CalendarSettingsValues = Pick<
  CalendarSettingsRow,
  'calendar_id' | 'is_active' | 'auto_schedule' | 'reminder_minutes'
>;

export const findCalendarSettings = (tx: UserTx): Promise<CalendarSettingsRow | undefined> =>
  tx.selectFrom(TABLE).selectAll().executeTakeFirst();

/** Puts the settings in the place of the former ones. */
export const saveCalendarSettings = (
  tx: UserTx,
  userId: string,
  values: CalendarSettingsValues,
): Promise<CalendarSettingsRow> =>
  tx
    .insertInto(TABLE)
    .values({ user_id: userId, ...values })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow();

/** The person's own calendar, with the schema's defaults, unless they chose before. */
export const beginCalendar = async (tx: UserTx, userId: string): Promise<void> => {
  await tx
    .insertInto(TABLE)
    .values({ user_id: userId, calendar_id: 'primary' })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .execute();
};

export const deleteCalendarSettings = async (tx: UserTx, userId: string): Promise<void> => {
  await tx.deleteFrom(TABLE).where('user_id', '=', userId).execute();
};
