const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'iso8601',
  });
  formats.set(zone, made);
  return made;
};

/** The calendar day, `YYYY-MM-DD`, that an instant falls on in a zone. Throws RangeError for an unknown zone. */
export const localDay = (instant: Date, zone: string): string => {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
};

const clocks = new Map<string, Intl.DateTimeFormat>();
const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(zone, made);
  return made;
};

/** What a zone's clock shows at an instant, as if it were UTC. */
const shownAt = (instant: Date, zone: string): number => {
  const parts = new Map<string, number>(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }): [string, number] => [type, Number(value)]),
  );
  const of = (name: string): number => parts.get(name) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
};

/** The first instant of a calendar day, `YYYY-MM-DD`, in a zone: where clocks go forward at midnight, the hour after. */
export const dayStarts = (day: string, zone: string): Date => {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  let instant = wanted;
  // The offset before and after a change differ: the second look corrects the first.
  for (let look = 0; look < 3; look++) instant += wanted - shownAt(new Date(instant), zone);
  return localDay(new Date(instant), zone) < day ? new Date(instant + 3_600_000) : new Date(instant);
};
