/**
 * Zone words of mails as places, since people write EST in July and mean the clock on the wall. `hours` holds the
 * offset that the abbreviation promises: where the place disagrees on that day, the time is not certain.
 */
const ABBREVIATIONS: Readonly<Record<string, readonly [zone: string, hours?: number]>> = {
  ET: ['America/New_York'],
  EST: ['America/New_York', -5],
  EDT: ['America/New_York', -4],
  CT: ['America/Chicago'],
  CST: ['America/Chicago', -6],
  CDT: ['America/Chicago', -5],
  MT: ['America/Denver'],
  MST: ['America/Denver', -7],
  MDT: ['America/Denver', -6],
  PT: ['America/Los_Angeles'],
  PST: ['America/Los_Angeles', -8],
  PDT: ['America/Los_Angeles', -7],
  UTC: ['UTC'],
  Z: ['UTC'],
  UK: ['Europe/London'],
  GMT: ['Europe/London', 0],
  BST: ['Europe/London', 1],
  CET: ['Europe/Berlin', 1],
  MEZ: ['Europe/Berlin', 1],
  CEST: ['Europe/Berlin', 2],
  MESZ: ['Europe/Berlin', 2],
  EET: ['Europe/Helsinki', 2],
  EEST: ['Europe/Helsinki', 3],
  MSK: ['Europe/Moscow', 3],
  IST: ['Asia/Kolkata'],
  PKT: ['Asia/Karachi', 5],
  GST: ['Asia/Dubai', 4],
  HKT: ['Asia/Hong_Kong', 8],
  SGT: ['Asia/Singapore', 8],
  JST: ['Asia/Tokyo', 9],
  KST: ['Asia/Seoul', 9],
  BRT: ['America/Sao_Paulo', -3],
  SAST: ['Africa/Johannesburg', 2],
  AEST: ['Australia/Sydney', 10],
  AEDT: ['Australia/Sydney', 11],
  NZST: ['Pacific/Auckland', 12],
  NZDT: ['Pacific/Auckland', 13],
};
const REGIONS: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  arizona: 'America/Phoenix',
  'central european': 'Europe/Berlin',
  uk: 'Europe/London',
  british: 'Europe/London',
  india: 'Asia/Kolkata',
  indian: 'Asia/Kolkata',
  irish: 'Europe/Dublin',
  israel: 'Asia/Jerusalem',
  japan: 'Asia/Tokyo',
  mumbai: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  boston: 'America/New_York',
  seattle: 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  berliner: 'Europe/Berlin',
  wiener: 'Europe/Vienna',
};

let cities: ReadonlyMap<string, string> | undefined;
/** The zone of a place's name, by the last part of the IANA names. */
const cityZone = (name: string): string | undefined => {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      zone,
    ]),
  );
  return cities.get(name);
};

/** `length`: of the words that name it, with what stands before them. */
export type NamedZone = { zone: string; hours: number | undefined; length: number };

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
const placeZone = (place: string, length: number): NamedZone | undefined => {
  const name = place
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const zone = REGIONS[name] ?? cityZone(name);
  return zone === undefined ? undefined : { zone, hours: undefined, length };
};

/** What may stand before the zone's word: a bracket, "all", "local". */
const LEAD = String.raw`^[\s,([]*(?:all (?:times? )?(?:are )?(?:in )?)?`;
const OFFSET = new RegExp(`${LEAD}(?:GMT|UTC) ?([+-])(\\d{1,2}):?(\\d{2})?`);
const IANA = new RegExp(`${LEAD}([A-Z][A-Za-z]+\\/[A-Z][A-Za-z_]+(?:\\/[A-Z][A-Za-z_]+)?)`);
const PLACE = new RegExp(
  `${LEAD}(?:heure de |hora de |hora do |ora di )?(\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?(?: European)?) (?:[Tt]ime|[Zz]eit|tijd)\\b`,
  'u',
);
const OF_PLACE = new RegExp(`${LEAD}(?:heure de|hora de|hora do|ora di) (\\p{Lu}[\\p{L}]+)`, 'u');
const REGION = new RegExp(`${LEAD}(Eastern|Central|Mountain|Pacific)\\b`);
const SHORT = new RegExp(`${LEAD}([A-Z]{2,4}|Z)(?![A-Za-z])`);

/** The zone that the words directly behind a time name; undefined when they name none that is known. */
export const zoneBehind = (after: string): NamedZone | undefined => {
  const offset = OFFSET.exec(after);
  if (offset !== null) {
    const [{ length }, sign, hours = '0', minutes = '00'] = offset;
    const zone = `${sign}${hours.padStart(2, '0')}:${minutes}`;
    return Number(hours) <= 14 ? { zone, hours: undefined, length } : undefined;
  }
  const iana = IANA.exec(after);
  if (iana?.[1] !== undefined)
    return isZone(iana[1]) ? { zone: iana[1], hours: undefined, length: iana[0].length } : undefined;
  const place = PLACE.exec(after) ?? OF_PLACE.exec(after) ?? REGION.exec(after);
  const placed = place?.[1] === undefined ? undefined : placeZone(place[1], place[0].length);
  if (placed !== undefined) return placed;
  const short = SHORT.exec(after);
  const known = ABBREVIATIONS[short?.[1] ?? ''];
  return known === undefined ? undefined : { zone: known[0], hours: known[1], length: short?.[0].length ?? 0 };
};

/** The zone that the text says all its times are in. */
export const zoneOfAll = (text: string): NamedZone | undefined => {
  const at = /\ball (?:times?\b(?: (?:are|given|shown|listed))?(?: in)?|in)?[ :]*/i.exec(text);
  return at === null ? undefined : zoneBehind(text.slice(at.index + at[0].length, at.index + at[0].length + 40));
};
