/**
 * Zone words of mails as places, since people write EST in July and mean the clock on the wall. `hours` holds the
 * offsets that the abbreviation promises: where the place disagrees on that day, the time is not certain.
 */
const PLACES: readonly { words: RegExp; zone: string; hours?: number }[] = [
  { words: /^(?:ET|Eastern(?: Time)?|New York time)$/i, zone: 'America/New_York' },
  { words: /^EST$/, zone: 'America/New_York', hours: -5 },
  { words: /^EDT$/, zone: 'America/New_York', hours: -4 },
  { words: /^(?:CT|Central(?: Time)?|Chicago time)$/i, zone: 'America/Chicago' },
  { words: /^CST$/, zone: 'America/Chicago', hours: -6 },
  { words: /^CDT$/, zone: 'America/Chicago', hours: -5 },
  { words: /^(?:MT|Mountain(?: Time)?)$/i, zone: 'America/Denver' },
  { words: /^MST$/, zone: 'America/Denver', hours: -7 },
  { words: /^MDT$/, zone: 'America/Denver', hours: -6 },
  { words: /^(?:PT|Pacific(?: Time)?)$/i, zone: 'America/Los_Angeles' },
  { words: /^PST$/, zone: 'America/Los_Angeles', hours: -8 },
  { words: /^PDT$/, zone: 'America/Los_Angeles', hours: -7 },
  { words: /^(?:UTC|Z)$/, zone: 'UTC' },
  { words: /^(?:UK|London|British) time$/i, zone: 'Europe/London' },
  { words: /^GMT$/, zone: 'Europe/London', hours: 0 },
  { words: /^BST$/, zone: 'Europe/London', hours: 1 },
  { words: /^(?:Central European Time|Berlin time|Paris time|Madrid time|Amsterdam time)$/i, zone: 'Europe/Berlin' },
  { words: /^CET$/, zone: 'Europe/Berlin', hours: 1 },
  { words: /^CEST$/, zone: 'Europe/Berlin', hours: 2 },
  { words: /^EET$/, zone: 'Europe/Helsinki', hours: 2 },
  { words: /^EEST$/, zone: 'Europe/Helsinki', hours: 3 },
  { words: /^(?:IST|India time)$/i, zone: 'Asia/Kolkata' },
  { words: /^(?:JST|Tokyo time)$/i, zone: 'Asia/Tokyo' },
  { words: /^(?:SGT|Singapore time)$/i, zone: 'Asia/Singapore' },
  { words: /^(?:Sydney time)$/i, zone: 'Australia/Sydney' },
  { words: /^AEST$/, zone: 'Australia/Sydney', hours: 10 },
  { words: /^AEDT$/, zone: 'Australia/Sydney', hours: 11 },
];

/** What may stand for a zone behind a time: an abbreviation, a place's time, or an IANA name. */
const WORDS =
  /^[\s,(]*((?:[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)|(?:(?:Eastern|Central European|Central|Mountain|Pacific|New York|Chicago|UK|London|British|Berlin|Paris|Madrid|Amsterdam|India|Tokyo|Singapore|Sydney)(?: [Tt]ime)?)|(?:[A-Z]{2,4}|Z)(?![A-Za-z]))/;

export type NamedZone = { zone: string; hours: number | undefined };

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** The zone that the words directly behind a time name; undefined when they name none that is known. */
export const zoneBehind = (after: string): NamedZone | undefined => {
  const word = WORDS.exec(after)?.[1]?.trim();
  if (word === undefined) return undefined;
  if (word.includes('/')) return isZone(word) ? { zone: word, hours: undefined } : undefined;
  const place = PLACES.find(({ words }) => words.test(word));
  return place === undefined ? undefined : { zone: place.zone, hours: place.hours };
};
