import { gazetteer, STATE_COUNTRIES } from './gazetteer.ts';
import { placeKey } from './key.ts';
import { COUNTRIES, PROVINCES, STATES } from './names.ts';

/** A country (ISO 3166), or a state or province of it (`code` as in Place.admin1). */
export type Region = { country: string; code: string | null };

/** Names of countries that neither the locale data nor names.ts give. */
const MORE_COUNTRIES: Readonly<Record<string, string>> = {
  'u s': 'US',
  'u s a': 'US',
  america: 'US',
  'estados unidos de america': 'US',
  britain: 'GB',
  'republic of korea': 'KR',
  emirates: 'AE',
  macau: 'MO',
  russia: 'RU',
  'russian federation': 'RU',
  'viet nam': 'VN',
  'ivory coast': 'CI',
  'republic of ireland': 'IE',
  'peoples republic of china': 'CN',
  'mainland china': 'CN',
  'kingdom of saudi arabia': 'SA',
  macedonia: 'MK',
  burma: 'MM',
};
const ISO3 =
  'USA US,CAN CA,MEX MX,GBR GB,IRL IE,FRA FR,DEU DE,GER DE,AUT AT,CHE CH,SUI CH,NLD NL,BEL BE,LUX LU,ESP ES,PRT PT,ITA IT,GRC GR,DNK DK,SWE SE,NOR NO,FIN FI,ISL IS,EST EE,LVA LV,LTU LT,POL PL,CZE CZ,SVK SK,HUN HU,ROU RO,BGR BG,SRB RS,HRV HR,SVN SI,UKR UA,TUR TR,ISR IL,ARE AE,SAU SA,QAT QA,KWT KW,BHR BH,OMN OM,JOR JO,LBN LB,EGY EG,MAR MA,TUN TN,DZA DZ,NGA NG,KEN KE,GHA GH,ZAF ZA,RSA ZA,IND IN,PAK PK,BGD BD,LKA LK,NPL NP,SGP SG,MYS MY,IDN ID,THA TH,VNM VN,PHL PH,HKG HK,CHN CN,TWN TW,JPN JP,KOR KR,AUS AU,NZL NZ,BRA BR,ARG AR,CHL CL,COL CO,PER PE,URY UY,CRI CR,PAN PA,ECU EC,GTM GT,DOM DO,PRI PR,RUS RU,KAZ KZ,GEO GE,ARM AM,AZE AZ,MLT MT,CYP CY,ALB AL,MKD MK,BIH BA,MDA MD,BLR BY';
/** Codes and other names of states and provinces: postings write them behind a city. */
const MORE_STATES =
  'US:calif CA,mass MA,penn PA,tenn TN,norcal CA,socal CA,northern california CA,southern california CA,new york state NY,washington state WA;AU:new south wales NSW,victoria VIC,queensland QLD,western australia WA,south australia SA,tasmania TAS,australian capital territory ACT,northern territory NT;DE:bayern 02,hessen 05,niedersachsen 06,nordrhein westfalen 07,nrw 07,north rhine westphalia 07,rheinland pfalz 08,sachsen 13,thuringen 15,baden wurttemberg 01;CH:zurich ZH,geneve GE,vaud VD;ES:catalunya 56,cataluna 56,euskadi 59,andalucia 51;IT:lombardia 09,lazio 07,piemonte 12,toscana 16;FR:ile de france 11;IN:ncr 07;BR:sp 27,rj 21,mg 15,pr 18,rs 23,sc 26;GB:england ENG,scotland SCT,wales WLS,cymru WLS,northern ireland NIR';
/** Stretches of the world that postings name; remote work is often tied to one. */
const STRETCHES: Readonly<Record<string, string>> = {
  worldwide: 'WORLD',
  world: 'WORLD',
  'anywhere in the world': 'WORLD',
  anywhere: 'WORLD',
  global: 'WORLD',
  globally: 'WORLD',
  international: 'WORLD',
  weltweit: 'WORLD',
  earth: 'WORLD',
  europe: 'EUROPE',
  europa: 'EUROPE',
  'european timezones': 'EUROPE',
  eu: 'EU',
  'e u': 'EU',
  'european union': 'EU',
  eea: 'EEA',
  emea: 'EMEA',
  'north america': 'NA',
  na: 'NA',
  namer: 'NA',
  noram: 'NA',
  americas: 'AMERICAS',
  'the americas': 'AMERICAS',
  amer: 'AMERICAS',
  'latin america': 'LATAM',
  latam: 'LATAM',
  'south america': 'LATAM',
  'central america': 'LATAM',
  latinoamerica: 'LATAM',
  apac: 'APAC',
  'asia pacific': 'APAC',
  asia: 'ASIA',
  africa: 'AFRICA',
  'middle east': 'MIDDLE_EAST',
  mena: 'MENA',
  anz: 'ANZ',
  dach: 'DACH',
  nordics: 'NORDICS',
  benelux: 'BENELUX',
  cee: 'CEE',
};
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da'];

type Names = { byKey: Map<string, Region[]>; byCode: Map<string, Region[]> };

const add = (map: Map<string, Region[]>, key: string, region: Region): void => {
  const same = map.get(key);
  if (same === undefined) map.set(key, [region]);
  else if (!same.some((one) => one.country === region.country && one.code === region.code)) same.push(region);
};

const read = (): Names => {
  const byKey = new Map<string, Region[]>();
  const byCode = new Map<string, Region[]>();
  // States first: behind a city "CA", "IN" or "GA" is more often one of them than a country.
  for (const [country, list] of [
    ['US', STATES],
    ['CA', PROVINCES],
  ] as const) {
    for (const [name, code] of Object.entries(list)) {
      add(byKey, placeKey(name), { country, code });
      add(byCode, code, { country, code });
    }
  }
  for (const group of MORE_STATES.split(';')) {
    const country = group.slice(0, 2);
    for (const entry of group.slice(3).split(',')) {
      const code = entry.slice(entry.lastIndexOf(' ') + 1);
      add(byKey, entry.slice(0, entry.lastIndexOf(' ')), { country, code });
      if (STATE_COUNTRIES.has(country)) add(byCode, code, { country, code });
    }
  }
  const countries = [...new Set(gazetteer().regions.map((region) => region.country))];
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const country of countries) add(byKey, placeKey(names.of(country) ?? country), { country, code: null });
  }
  for (const [name, country] of Object.entries({ ...COUNTRIES, ...MORE_COUNTRIES })) {
    // Three letters are a code: "can", "per" and "che" are words.
    const code = name.length === 3 && name !== 'usa';
    add(code ? byCode : byKey, code ? name.toUpperCase() : placeKey(name), { country, code: null });
  }
  add(byKey, 'usa', { country: 'US', code: null });
  add(byKey, 'uk', { country: 'GB', code: null });
  for (const country of countries) add(byCode, country, { country, code: null });
  for (const pair of ISO3.split(',')) add(byCode, pair.slice(0, 3), { country: pair.slice(4), code: null });
  add(byCode, 'UK', { country: 'GB', code: null });
  add(byCode, 'KSA', { country: 'SA', code: null });
  for (const { country, code, name } of gazetteer().regions)
    if (name !== '') add(byKey, placeKey(name), { country, code });
  return { byKey, byCode };
};

let made: Names | undefined;
const names = (): Names => {
  made ??= read();
  return made;
};

/**
 * What a written word may mean as a country, state or province, the likeliest first; empty when it is none. Codes
 * count only in capitals: "in", "or" and "de" are words.
 */
export const regionsNamed = (written: string): readonly Region[] => {
  const code = written.trim().replace(/\./gu, '');
  if (code === 'us') return [];
  // "Bellevue, Wa" is written as well; "in", "or" and "de" are words.
  const byCode = /^[A-Z]{2,3}$|^[A-Z][a-z]$/u.test(code) ? (names().byCode.get(code.toUpperCase()) ?? []) : [];
  return [...byCode, ...(names().byKey.get(placeKey(written)) ?? [])];
};

/** The stretch of the world that a word names ("EMEA", "Europe", "worldwide"); undefined for none. */
export const stretchNamed = (written: string): string | undefined => {
  const key = placeKey(written);
  return key === 'na' && written.trim() !== 'NA' ? undefined : STRETCHES[key];
};

/** Every compared name and code of a region, for the database's own look-up. */
export const regionNames = (): { name: string; country: string; code: string | null }[] =>
  [
    names().byKey,
    new Map([...names().byCode].map(([code, regions]) => [code.toLowerCase(), regions] as const)),
  ].flatMap((map) => [...map].flatMap(([name, regions]) => regions.map((region) => ({ name, ...region }))));
