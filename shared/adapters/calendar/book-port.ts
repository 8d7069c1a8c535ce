/** When a person is taken, as their calendar says; `eventId` tells our own events from theirs. No title is read. */
export type BusyTime = { eventId: string; startsAt: Date; endsAt: Date };

/** What an event of ours says. */
export type EventDetails = {
  summary: string;
  description: string;
  location: string | null;
  startsAt: Date;
  endsAt: Date;
  /** Minutes before it at which the calendar reminds, at most five. */
  reminderMinutes: readonly number[];
};

/** What stands in the calendar under an id: nothing ever, an event, or one that was deleted. */
export type EventState = 'absent' | 'there' | 'deleted';

/**
 * One of a person's calendars. Event ids are ours (base32hex), so that every call may be made again. Every failure is a
 * MailCallFailed (adapters/mail/port.ts): retry_later, reconnect_required, refused or gone.
 */
export type CalendarBook = {
  look(eventId: string): Promise<EventState>;
  /** Makes the event; `taken` when the id was used before, also by an event that is deleted. */
  make(eventId: string, details: EventDetails): Promise<'made' | 'taken'>;
  /** Writes the details into the event, and brings it back when it was deleted. Fails as gone when it never was. */
  write(eventId: string, details: EventDetails): Promise<void>;
  /** Deletes the event; one that is not there is as good as deleted. */
  remove(eventId: string): Promise<void>;
  /** What takes the person's time from `from` to `to`; at most 250. */
  busy(from: Date, to: Date): Promise<BusyTime[]>;
};

export type CalendarBooks = {
  /** Throws ReconnectRequired when the person's permission ended. */
  open(userId: string, calendarId: string): Promise<CalendarBook>;
};
