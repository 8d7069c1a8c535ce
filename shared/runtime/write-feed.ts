import { writeFeed as byIcal } from '../adapters/calendar/feed.ts';
import type { WriteFeed } from '../adapters/calendar/feed-port.ts';

/** Writes calendars. */
export const writeFeed: WriteFeed = byIcal;
