import ICAL from 'ical.js';
import type { FeedEntry, WriteFeed } from './feed-port.ts';

const PRODUCT = '-//JobHunt AI//Interviews//EN';
/** How often a reader is asked to come again. */
const REFRESH = 'PT1H';

/** Line ends are kept as one, other control characters have no place in a calendar. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ');

const utc = (at: Date): ICAL.Time => ICAL.Time.fromJSDate(at, true);

/** ical.js escapes the text and folds the lines. */
const eventOf = (entry: FeedEntry): ICAL.Component => {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', plain(entry.uid));
  event.addPropertyWithValue('dtstamp', utc(entry.changedAt));
  event.addPropertyWithValue('last-modified', utc(entry.changedAt));
  if ('day' in entry) {
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(entry.day));
    event.addPropertyWithValue('transp', 'TRANSPARENT');
  } else {
    event.addPropertyWithValue('dtstart', utc(entry.startsAt));
    event.addPropertyWithValue('dtend', utc(entry.endsAt));
  }
  event.addPropertyWithValue('summary', plain(entry.summary));
  if (entry.description !== '') event.addPropertyWithValue('description', plain(entry.description));
  if (entry.location !== null) event.addPropertyWithValue('location', plain(entry.location));
  const link = entry.url === null ? null : URL.parse(entry.url);
  if (link?.protocol === 'https:') event.addPropertyWithValue('url', link.href);
  return event;
};

/** Keeps the promise of the port with ical.js. */
export const writeFeed: WriteFeed = (name, entries) => {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', plain(name));
  calendar.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString(REFRESH));
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry));
  return `${calendar.toString()}\r\n`;
};
