/** A calendar part's first event, as a library read it. */
export type CalendarEvent = {
  /** REQUEST, CANCEL, REPLY ... in upper case; undefined when the part names none. */
  method: string | undefined;
  uid: string | undefined;
  /** How often the organiser changed the event, and when this part was made: which of two parts is newer. */
  sequence?: number | undefined;
  stampedAt?: Date | undefined;
  /** Undefined for an event of whole days or one whose zone nobody knows: that fixes no instant. */
  startsAt: Date | undefined;
  endsAt: Date | undefined;
  /** Of an event whose zone nobody knows: the time on the wall, `2026-10-20T14:00`. */
  local?: string | undefined;
  /** The zone's name as the part gives it: an IANA name, `UTC`, or the sender's own word. */
  zone: string | undefined;
  summary: string | undefined;
  /** Which event of a series this part is about, by the time at which that one stood. */
  recurrence?: Date | undefined;
  /** Whether what is said of that one holds for all that follow it, too. */
  andFuture?: boolean | undefined;
  /** All dates of a series, its own first, as far as they are looked at; none for an event that does not repeat. */
  dates?: readonly Date[] | undefined;
  exceptions?: readonly SeriesException[] | undefined;
  /** Bounded; video links often stand only there. */
  description?: string | undefined;
  location: string | undefined;
  url: string | undefined;
  organizer: { name: string | undefined; email: string } | undefined;
};

/** One date of a series that is moved, changed or off; named by the time at which it would stand. */
export type SeriesException = {
  recurrence: Date;
  startsAt: Date | undefined;
  endsAt: Date | undefined;
  off: boolean;
};

/** What a delivery report says of one recipient (RFC 3464). */
export type DeliveryReport = {
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | undefined;
  /** The enhanced status code, such as `5.1.1`. */
  status: string | undefined;
  recipient: string | undefined;
  diagnostic: string | undefined;
};

/** What the classifier is shown of a message. Headers are lower-case names. */
export type ReplyMessage = {
  subject: string;
  fromEmail: string;
  headers: Readonly<Partial<Record<string, string>>>;
  calendar: CalendarEvent | undefined;
  delivery: DeliveryReport | undefined;
  /** The sender's own words: quoted history and signature cut (own-words.ts). */
  text: string;
};
