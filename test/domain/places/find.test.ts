import { wholeMiles } from '../../../shared/domain/places/distance.ts';
import { placeById, readLocation } from '../../../shared/domain/places/find.ts';
import { gazetteer } from '../../../shared/domain/places/gazetteer.ts';
import { measureLocations } from '../../eval/places/report.ts';

const read = (written: string) => {
  const { placeIds, country } = readLocation(written);
  return [placeIds.map((id) => `${placeById(id)?.name} ${placeById(id)?.country}`), country];
};

test.each<[string, string[], string | null]>([
  ['New York, NY', ['New York US'], 'US'],
  ['NYC', ['New York US'], 'US'],
  ['London, England, United Kingdom', ['London GB'], 'GB'],
  ['Bengaluru, IND', ['Bengaluru IN'], 'IN'],
  ['Remote - US', [], 'US'],
  ['Remote, Italy', [], 'IT'],
  ['Remote, Bangalore', ['Bengaluru IN'], 'IN'],
  ['San Francisco, CA; New York, NY; London, UK', ['San Francisco US', 'New York US', 'London GB'], null],
  ['Paris, TX', ['Paris US'], 'US'],
  ['Nowhereville, TX', [], 'US'],
  ['Cambridge, MA', ['Cambridge US'], 'US'],
  ['Cambridge, UK', ['Cambridge GB'], 'GB'],
  ['Portland, Maine', ['Portland US'], 'US'],
  ['Washington, DC', ['Washington US'], 'US'],
  ['Hybrid (Berlin)', ['Berlin DE'], 'DE'],
  ['Singapore', ['Singapore SG'], 'SG'],
  ['Anywhere', [], null],
  ['', [], null],
])('%j means %j in %j', (written, cities, country) => {
  expect(read(written)).toEqual([cities, country]);
});

test('distances are whole miles, the same both ways', () => {
  const [ny, boston] = ['New York, NY', 'Boston, MA'].map((name) => placeById(readLocation(name).placeIds[0] ?? 0));
  if (ny === undefined || boston === undefined) throw new Error('the table lost New York or Boston');
  expect(wholeMiles(ny, boston)).toBe(190);
  expect(wholeMiles(boston, ny)).toBe(190);
  expect(wholeMiles(ny, ny)).toBe(0);
});

test('own locations of many countries, boards and spellings are read exactly', () => {
  const { right, all, wrong } = measureLocations();
  expect(all).toBeGreaterThanOrEqual(150);
  expect({ enough: right / all >= 0.97, wrong }).toEqual({ enough: true, wrong });
});

test('every place has a number of its own, coordinates and a country', () => {
  const { places, byId } = gazetteer();
  expect(byId.size).toBe(places.length);
  expect(
    places.filter(
      (one) =>
        !(
          Math.abs(one.latitude) <= 90 &&
          Math.abs(one.longitude) <= 180 &&
          /^[A-Z]{2}$/.test(one.country) &&
          one.population >= 0
        ),
    ),
  ).toEqual([]);
});
