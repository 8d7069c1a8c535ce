import type { CalendarSettings, CalendarSettingsWrite } from '../../contracts/calendar.ts';
import { calendarTrouble, lookAgain } from '../../db/queries/calendar_events.ts';
import {
  deleteCalendarSettings,
  findCalendarSettings,
  saveCalendarSettings,
} from '../../db/queries/google_calendar.ts';
import { findPermission } from '../../db/queries/oauth_tokens.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { capabilitiesOf, scopeList } from '../../domain/google-scopes.ts';

/** Whether the person let us see and change their calendar's events, and the permission still works. */
export async function calendarConnected(tx: UserTx, userId: string): Promise<boolean> {
  const permission = await findPermission(tx, userId, 'google');
  if (permission?.status !== 'active') return false;
  return capabilitiesOf(scopeList(permission.scope)).includes('calendar');
}

async function shown(tx: UserTx, userId: string): Promise<CalendarSettings> {
  const row = await findCalendarSettings(tx);
  if (row === undefined) throw new NotFound('calendar');
  return {
    calendar_id: row.calendar_id,
    is_active: row.is_active,
    auto_schedule: row.auto_schedule,
    reminder_minutes: row.reminder_minutes,
    connected: await calendarConnected(tx, userId),
    problem: (await calendarTrouble(tx)) ?? null,
  };
}

/** Throws NotFound while no calendar was connected or chosen. */
export const readCalendarSettings = ({ db }: { db: Db }, ctx: UserContext): Promise<CalendarSettings> =>
  db.withUser(ctx, (tx) => shown(tx, ctx.userId));

/** Puts the settings in the place of the former ones; coming interviews' events follow within a minute or two. */
export const writeCalendarSettings = (
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  settings: CalendarSettingsWrite,
): Promise<CalendarSettings> =>
  db.withUser(ctx, async (tx) => {
    await saveCalendarSettings(tx, ctx.userId, settings);
    await lookAgain(tx, clock.now());
    return await shown(tx, ctx.userId);
  });

/** From now on no event is made, moved or removed; those that are there stay. Safe to ask twice. */
export const forgetCalendarSettings = ({ db }: { db: Db }, ctx: UserContext): Promise<void> =>
  db.withUser(ctx, (tx) => deleteCalendarSettings(tx, ctx.userId));
