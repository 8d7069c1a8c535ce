const usStates =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC';
const otherRegions = 'AB BC MB NB NL NS ON PE QC SK NSW VIC QLD TAS ACT UK USA US UAE EU';
const stateNames = [
  'Alabama',
  'Alaska',
  'Arizona',
  'Arkansas',
  'California',
  'Colorado',
  'Connecticut',
  'Delaware',
  'Florida',
  'Georgia',
  'Hawaii',
  'Idaho',
  'Illinois',
  'Indiana',
  'Iowa',
  'Kansas',
  'Kentucky',
  'Louisiana',
  'Maine',
  'Maryland',
  'Massachusetts',
  'Michigan',
  'Minnesota',
  'Mississippi',
  'Missouri',
  'Montana',
  'Nebraska',
  'Nevada',
  'New Hampshire',
  'New Jersey',
  'New Mexico',
  'New York',
  'North Carolina',
  'North Dakota',
  'Ohio',
  'Oklahoma',
  'Oregon',
  'Pennsylvania',
  'Rhode Island',
  'South Carolina',
  'South Dakota',
  'Tennessee',
  'Texas',
  'Utah',
  'Vermont',
  'Virginia',
  'Washington',
  'West Virginia',
  'Wisconsin',
  'Wyoming',
  'Ontario',
  'Quebec',
  'British Columbia',
  'Alberta',
  'England',
  'Scotland',
  'Wales',
  'Bavaria',
];
const codes = new Set(`${usStates} ${otherRegions}`.split(' '));

/** English names of every country that the runtime's own tables know. */
function countryNames(): Set<string> {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const names = new Set<string>(['turkey', 'czech republic', 'korea', 'south korea', 'the netherlands']);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters)
    for (const b of letters) {
      const name = display.of(a + b);
      if (name !== undefined) names.add(name.toLowerCase());
    }
  return names;
}
const regions = new Set([...countryNames(), ...stateNames.map((name) => name.toLowerCase())]);

const remote = /^(?:fully\s+)?(?:remote|hybrid|on-?site)(?:\s*\([^)]*\)|,\s.*)?$/i;
const cityPart = /^\p{Lu}[\p{L}.'’() -]{1,40}$/u;

/** Whether a piece of text is nothing but a place: `Lisbon, Portugal`, `Austin, TX 78701`, `Remote`. */
export function isPlace(text: string): boolean {
  const place = text.trim().replace(/[.;]$/, '');
  if (remote.test(place)) return true;
  const parts = place.replace(/\s*\((?:remote|hybrid|on-?site)\)$/i, '').split(/,\s*/);
  if (parts.length < 2 || parts.length > 4) return parts.length === 1 && isRegion(place) && place.length > 3;
  const last = parts.at(-1) ?? '';
  return (
    isRegion(last.replace(/\s+\d{4,6}(?:-\d{4})?$/, '')) &&
    parts.slice(0, -1).every((part) => cityPart.test(part) || /^\d+\s/.test(part))
  );
}

function isRegion(text: string): boolean {
  return codes.has(text) || regions.has(text.toLowerCase());
}
