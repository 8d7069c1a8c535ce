/** `npm run eval -- places`: own locations, and how many of the real ones name a place that is known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { placeById, readLocation } from '../../../shared/domain/places/find.ts';
import { gazetteer } from '../../../shared/domain/places/gazetteer.ts';
import { placeKey } from '../../../shared/domain/places/key.ts';
import {
  builtinPostings,
  glassdoorPostings,
  hasPostings,
  linkedinIndeedPostings,
  REAL_DATA_DIR,
  simplifyLocations,
} from '../real-postings.ts';
import type { Bar, Report } from '../report.ts';

const Case = z.tuple([z.string(), z.array(z.string()), z.string().nullable(), z.array(z.string())]);

/** The cities are told by any of their names: "Köln DE" is "Cologne DE". */
const isNamed = (id: number, expected: string): boolean => {
  const place = placeById(id);
  const country = expected.slice(-2);
  const key = placeKey(expected.slice(0, -3));
  return place?.country === country && (gazetteer().byKey.get(key) ?? []).includes(place);
};
const ownCases = () =>
  readFileSync(join(import.meta.dirname, 'locations.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Case.parse(JSON.parse(line)));

/** Own cases: everything exact. */
export const measureLocations = (): { right: number; all: number; wrong: string[] } => {
  const wrong: string[] = [];
  const cases = ownCases();
  for (const [written, cities, country, regions] of cases) {
    const read = readLocation(written);
    const right =
      read.placeIds.length === cities.length &&
      cities.every((city, at) => isNamed(read.placeIds[at] ?? 0, city)) &&
      read.country === country &&
      [...read.remoteRegions].sort().join() === [...regions].sort().join();
    if (!right) {
      const names = read.placeIds.map(
        (id) => `${placeById(id)?.name} ${placeById(id)?.region} ${placeById(id)?.country}`,
      );
      wrong.push(`${JSON.stringify(written)}: ${JSON.stringify([names, read.country, read.remoteRegions])}`);
    }
  }
  return { right: cases.length - wrong.length, all: cases.length, wrong };
};

const share = (name: string, locations: readonly string[]): void => {
  const different = [...new Set(locations.filter((one) => one.trim() !== ''))];
  const read = different.map((one) => ({ one, ...readLocation(one) }));
  const city = read.filter(({ placeIds }) => placeIds.length > 0).length;
  const some = read.filter(
    (one) => one.placeIds.length > 0 || one.country !== null || one.remoteRegions.length > 0,
  ).length;
  const failed = read.filter(
    (one) => one.placeIds.length === 0 && one.country === null && one.remoteRegions.length === 0,
  );
  console.log(
    `${name}: ${different.length} different locations, ${((100 * city) / different.length).toFixed(1)}% with a known city, ${((100 * some) / different.length).toFixed(1)}% with a city, country or region`,
  );
  console.log(
    `  unknown: ${failed
      .slice(0, 12)
      .map(({ one }) => JSON.stringify(one.slice(0, 50)))
      .join(' ')}`,
  );
};

export const report: Report = async () => {
  const own = measureLocations();
  console.log(`own: ${own.right} of ${own.all}`);
  for (const line of own.wrong) console.log(`  ${line}`);
  const bars: Bar[] = [{ name: 'own locations read exactly', figure: own.right / own.all, atLeast: 0.97 }];
  if (hasPostings('simplify')) {
    share('simplify', simplifyLocations());
    share(
      'builtin-2026',
      builtinPostings().map(({ location }) => location),
    );
    share(
      'linkedin-indeed-2018',
      linkedinIndeedPostings().map(({ location }) => location),
    );
    share(
      'glassdoor-2020',
      glassdoorPostings().map(({ location }) => location),
    );
  } else console.log(`real locations: skipped, since ${REAL_DATA_DIR} (REAL_DATA_DIR) holds no postings.`);
  return bars;
};
