import { readCalendar as byIcal } from '../adapters/calendar/ical.ts';
import type { ReadCalendar } from '../adapters/calendar/port.ts';

/** Reads calendar parts. */
export const readCalendar: ReadCalendar = byIcal;
