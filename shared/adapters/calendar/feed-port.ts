/** An entry of a feed: at an hour, or, with `day` alone, a whole day. */
export type FeedEntry = {
  uid: string;
  /** When it was last changed: readers take the newer one. */
  changedAt: Date;
  summary: string;
  description: string;
  location: string | null;
  url: string | null;
} & ({ startsAt: Date; endsAt: Date } | { day: string });

/** Writes a calendar (RFC 5545) with these entries. Whatever the words hold, it stays one property's value. */
export type WriteFeed = (name: string, entries: readonly FeedEntry[]) => string;
