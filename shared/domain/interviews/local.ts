const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, known);
  return known;
};

const offsetMs = (at: number, zone: string): number => {
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(formatOf(zone).format(at)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
};

/**
 * Pure. The instant of a wall time, `2026-10-20T14:00`, in a zone; where the clock skips it the one an hour on, where it
 * comes twice one of both. Undefined for what is no wall time, or a zone nobody knows.
 */
export function instantIn(local: string, zone: string): Date | undefined {
  const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
  if (Number.isNaN(utc)) return undefined;
  try {
    return new Date(utc - offsetMs(utc - offsetMs(utc, zone), zone));
  } catch {
    return undefined;
  }
}
