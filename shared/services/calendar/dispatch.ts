import { dueCalendarEvents } from '../../db/queries/calendar_events.ts';
import { type CalendarDeps, syncCalendarEvent } from './sync-event.ts';

/** What one run takes on: about a minute's work; the rest is due in the next. */
const MOST = 200;

/** Brings people's calendars up to their interviews. Throws when nothing at all worked. */
export async function syncCalendars(deps: CalendarDeps): Promise<{ done: number; failed: number }> {
  const now = deps.clock.now();
  const due = await deps.db.withSystem('sync-calendars', (tx) => dueCalendarEvents(tx, now, MOST));
  let [done, failed] = [0, 0];
  let first: unknown;
  for (const { id, user_id: userId } of due) {
    try {
      const became = await syncCalendarEvent(deps, { userId, reason: 'sync-calendars' }, id);
      if (became === 'failed') failed += 1;
      else if (became !== undefined) done += 1;
    } catch (error) {
      first ??= error;
      failed += 1;
    }
  }
  if (first !== undefined && done === 0) throw first;
  return { done, failed };
}
