import { CITIES } from '../../shared/domain/places/cities.ts';
import { wholeMiles } from '../../shared/domain/places/distance.ts';
import { placeById, readLocation } from '../../shared/domain/places/find.ts';
import { gazetteer } from '../../shared/domain/places/gazetteer.ts';
import { placeKey } from '../../shared/domain/places/key.ts';
import { testDatabase } from '../support/database.ts';

const { db, sql, createUser } = await testDatabase();
const idOf = (written: string): number => readLocation(written).placeIds[0] ?? 0;

test('names of places are compared in the database as in the domain', async () => {
  const odd = [
    '  São  Paulo',
    "L'Aquila",
    'Saint-Étienne',
    'Łódź',
    'Køge',
    'Fort Worth',
    'Mount Pleasant',
    'Straße',
    'Aßlar',
    'Stratford-upon-Avon',
    'Port-au-Prince',
    'İzmir',
    'Þórshöfn',
  ];
  const some = gazetteer()
    .places.filter((_, at) => at % 50 === 0)
    .map((place) => place.name);
  const found = await sql<{ key: string }>('SELECT jobs.place_key(x) AS key FROM unnest($1::text[]) AS u(x)', [
    [...odd, ...some],
  ]);
  expect(found.map((row) => row.key)).toEqual([...odd, ...some].map(placeKey));
});

test.each([
  'Paris',
  'Paris, TX',
  'London, Ontario, Canada',
  'cambridge, uk',
  'San Jose, Costa Rica',
  'München',
  'Pune, IN',
  'Wilmington, DE',
  'Springfield, Illinois',
  'Nowhere',
  'Berlin, TX',
])('a wish to work in %j is the place that a posting there names', async (written) => {
  const [row] = await sql<{ id: number | null }>('SELECT jobs.resolve_place($1) AS id', [written]);
  expect(row?.id ?? 0).toBe(idOf(written));
});

test('a place that is first wanted and first posted after the start gets its distances, whoever comes first', async () => {
  const user = await createUser();
  const [reading, slough, boise, nampa] = ['Basingstoke, UK', 'Slough, UK', 'Meridian, Idaho', 'Nampa, ID'].map(idOf);
  for (const id of [reading, slough, boise, nampa]) expect(id).toBeGreaterThan(CITIES.length);
  const post = (place: number | undefined) =>
    sql(
      `INSERT INTO jobs.jobs (title, description, application_url, hash, place_ids) VALUES ('Cook', 'Cook.', 'https://board.example/1', $1, $2)`,
      [crypto.randomUUID(), [place]],
    );
  await post(slough);
  await db.withUser({ userId: user.id }, (tx) =>
    tx
      .insertInto('users.preferences')
      .values({ user_id: user.id, locations: ['Basingstoke, UK', 'Meridian, Idaho'] })
      .execute(),
  );
  await post(nampa);
  const rows = await sql<{ from_place_id: number; to_place_id: number; miles: number }>(
    'SELECT * FROM jobs.place_distances WHERE from_place_id = ANY ($1) AND to_place_id = ANY ($2) ORDER BY from_place_id',
    [
      [reading, boise],
      [slough, nampa],
    ],
  );
  const miles = (a = 0, b = 0) => {
    const [from, to] = [placeById(a), placeById(b)];
    return from === undefined || to === undefined ? -1 : wholeMiles(from, to);
  };
  expect(rows).toEqual(
    [
      { from_place_id: reading, to_place_id: slough, miles: miles(reading, slough) },
      { from_place_id: boise, to_place_id: nampa, miles: miles(boise, nampa) },
    ].sort((a, b) => (a.from_place_id ?? 0) - (b.from_place_id ?? 0)),
  );
});
