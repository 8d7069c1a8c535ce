import type { CalendarEvent } from '../../domain/replies/message.ts';

/**
 * Reads a calendar part's first event. `method` is what the part's Content-Type names; the calendar's own METHOD wins.
 * Undefined for anything that is no calendar or holds no event. Never throws.
 */
export type ReadCalendar = (content: string, method: string | undefined) => CalendarEvent | undefined;
