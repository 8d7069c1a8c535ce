/**
 * Countries with several zones, by the region codes of the places table. Each region stands under the zone that most of
 * its people live in (tz database, zone1970.tab and its notes).
 */
const BY_REGION: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    'America/New_York': 'CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV',
    'America/Chicago': 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI',
    'America/Denver': 'CO ID MT NM UT WY',
    'America/Phoenix': 'AZ',
    'America/Los_Angeles': 'CA NV OR WA',
    'America/Anchorage': 'AK',
    'Pacific/Honolulu': 'HI',
    'America/Puerto_Rico': 'PR',
  },
  CA: {
    'America/Toronto': 'ON QC',
    'America/Halifax': 'NS NB PE',
    'America/St_Johns': 'NL',
    'America/Winnipeg': 'MB',
    'America/Regina': 'SK',
    'America/Edmonton': 'AB NT',
    'America/Vancouver': 'BC',
    'America/Whitehorse': 'YT',
  },
  AU: {
    'Australia/Sydney': 'NSW ACT',
    'Australia/Melbourne': 'VIC',
    'Australia/Brisbane': 'QLD',
    'Australia/Adelaide': 'SA',
    'Australia/Perth': 'WA',
    'Australia/Hobart': 'TAS',
    'Australia/Darwin': 'NT',
  },
};
/** Countries that use more than one name for one clock, or whose mainland goes by one. */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  DE: 'Europe/Berlin',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  NZ: 'Pacific/Auckland',
  CN: 'Asia/Shanghai',
  MY: 'Asia/Kuala_Lumpur',
  UA: 'Europe/Kyiv',
  CY: 'Asia/Nicosia',
  AR: 'America/Argentina/Buenos_Aires',
};

/** Part of ECMA-402 that the compiler's library does not list yet. */
type ZonedLocale = Intl.Locale & { getTimeZones?: () => readonly string[] };

const zones = new Map<string, string | undefined>();

/** The runtime knows the zones of each country; only one of several would be a guess. */
function onlyZoneOf(country: string): string | undefined {
  if (!zones.has(country)) {
    const locale: ZonedLocale = new Intl.Locale(`und-${country}`);
    const found = locale.getTimeZones?.() ?? [];
    zones.set(country, BY_COUNTRY[country] ?? (found.length === 1 ? found[0] : undefined));
  }
  return zones.get(country);
}

/**
 * Pure. The zone of the place a posting names: by its region where the country has several, else the country's only
 * one; undefined where it would be a guess.
 */
export function zoneOfPlace(country: string | null, region: string | null): string | undefined {
  if (country === null || !/^[A-Z]{2}$/.test(country)) return undefined;
  const regions = BY_REGION[country];
  if (regions === undefined) return onlyZoneOf(country);
  return Object.entries(regions).find(([, codes]) => region !== null && codes.split(' ').includes(region))?.[0];
}
