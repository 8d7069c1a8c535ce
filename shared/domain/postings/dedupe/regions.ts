import { fold } from './words.ts';

/** ISO 3166-1; their names come from the runtime, in the languages that boards use. */
const CODES =
  'AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BG BH BJ BO BR BW BY CA CD CH CI CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LB LI LK LT LU LV MA MC MD ME MG MK MM MN MO MT MU MX MY MZ NA NG NI NL NO NP NZ OM PA PE PH PK PL PR PS PT PY QA RO RS RU RW SA SE SG SI SK SN SV SY TH TN TR TT TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW'.split(
    ' ',
  );
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv'];
const OTHER_NAMES: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'czech republic': 'CZ',
  uae: 'AE',
  turkey: 'TR',
};
const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  'alabama al,alaska ak,arizona az,arkansas ar,california ca,colorado co,connecticut ct,delaware de,florida fl,georgia ga,hawaii hi,idaho id,illinois il,indiana in,iowa ia,kansas ks,kentucky ky,louisiana la,maine me,maryland md,massachusetts ma,michigan mi,minnesota mn,mississippi ms,missouri mo,montana mt,nebraska ne,nevada nv,new hampshire nh,new jersey nj,new mexico nm,new york ny,north carolina nc,north dakota nd,ohio oh,oklahoma ok,oregon or,pennsylvania pa,rhode island ri,south carolina sc,south dakota sd,tennessee tn,texas tx,utah ut,vermont vt,virginia va,washington wa,west virginia wv,wisconsin wi,wyoming wy,district of columbia dc,ontario on,quebec qc,british columbia bc,alberta ab,manitoba mb,saskatchewan sk,nova scotia ns,new brunswick nb'
    .split(',')
    .map((pair) => [pair.slice(0, -3), pair.slice(-2)]),
);

let names: Map<string, string> | undefined;
const countries = (): Map<string, string> => {
  if (names === undefined) {
    names = new Map(Object.entries(OTHER_NAMES));
    for (const language of LANGUAGES) {
      const display = new Intl.DisplayNames([language], { type: 'region' });
      for (const code of CODES) {
        const name = display.of(code);
        if (name !== undefined && !names.has(fold(name))) names.set(fold(name), code);
      }
    }
  }
  return names;
};

/** The country of a folded name, as a code in lower case. */
export const countryNamed = (folded: string): string | undefined => countries().get(folded)?.toLowerCase();
/** The state or province of a folded name, as a code in lower case. */
export const stateNamed = (folded: string): string | undefined => STATES[folded];
/** Whether the code is a country's and no state's of the United States or Canada. */
export const isCountryCode = (code: string): boolean =>
  CODES.includes(code.toUpperCase()) && !Object.values(STATES).includes(code);
