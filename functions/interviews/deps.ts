import type { CalendarBooks } from '../../shared/adapters/calendar/book-port.ts';
import type { Db } from '../../shared/db/scope.ts';
import { type Clock, systemClock } from '../../shared/domain/clock.ts';
import { calendars } from '../../shared/runtime/calendars.ts';
import { database } from '../../shared/runtime/database.ts';

export type InterviewDeps = { db: Db; clock: Clock; calendars: CalendarBooks };

/** What the routes work with, made from the configuration at the first request. */
export const interviewDeps = (): InterviewDeps => ({ db: database(), clock: systemClock, calendars: calendars() });
