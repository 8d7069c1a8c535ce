import fc from 'fast-check';
import { listMatchPostings, scoreInDatabase } from '../../../shared/db/queries/match_postings.ts';
import { scorePosting } from '../../../shared/domain/matching/score.ts';
import { wholeMiles } from '../../../shared/domain/places/distance.ts';
import { placeById } from '../../../shared/domain/places/find.ts';
import { gazetteer } from '../../../shared/domain/places/gazetteer.ts';
import { skillNames } from '../../../shared/domain/skills/dictionary.ts';
import { normaliseSkillName } from '../../../shared/domain/skills/tokens.ts';
import { toPoolPosting } from '../../../shared/services/matches/inputs.ts';
import { loadPerson } from '../../../shared/services/matches/person.ts';
import { testDatabase } from '../../support/database.ts';
import { anyPerson, anyPosting } from '../../support/matching.ts';
import { insertMatchPeople, insertMatchPostings } from '../../support/matching-rows.ts';

const { db, sql, createUser } = await testDatabase();

test('the database’s function and the scorer give the same number for 2,400 random pairs', async () => {
  const people = fc.sample(anyPerson, { numRuns: 40, seed: 7 });
  const postings = fc.sample(anyPosting, { numRuns: 60, seed: 11 });
  const users = await insertMatchPeople(sql, createUser, people);
  const jobs = await insertMatchPostings(sql, postings);
  const seen = new Set<number | null>();
  for (const userId of users) {
    await db.withUser({ userId }, async (tx) => {
      const person = await loadPerson(tx, userId);
      if (person === undefined) throw new Error('the person was not loaded');
      for (const row of await listMatchPostings(tx, jobs)) {
        const ours = scorePosting(person, toPoolPosting(row)).total;
        expect([userId, row.job_id, await scoreInDatabase(tx, userId, row.job_id)]).toEqual([userId, row.job_id, ours]);
        seen.add(ours);
      }
    });
  }
  expect(seen.size).toBeGreaterThan(50);
});

test('an unknown job or person has no score, and neither has somebody else', async () => {
  const [me, other] = [await createUser(), await createUser()];
  const [job] = await insertMatchPostings(sql, fc.sample(anyPosting, { numRuns: 1, seed: 3 }));
  if (job === undefined) throw new Error('no job was made');
  await db.withUser({ userId: me.id }, async (tx) => {
    expect(await scoreInDatabase(tx, me.id, crypto.randomUUID())).toBeNull();
    expect(await scoreInDatabase(tx, crypto.randomUUID(), job)).toBeNull();
    expect(await scoreInDatabase(tx, other.id, job)).toBeNull();
    expect(await scoreInDatabase(tx, me.id, job)).toBeGreaterThanOrEqual(0);
    expect(await listMatchPostings(tx, [crypto.randomUUID()])).toEqual([]);
  });
});

test('names of skills and cities get their numbers in the database as in the dictionary, in any spelling', async () => {
  const user = await createUser();
  await db.withUser({ userId: user.id }, async (tx) => {
    for (const name of ['  PostGres ', 'js', 'Underwater basket weaving', 'JavaScript']) {
      await tx.insertInto('users.skills').values({ user_id: user.id, skill_name: name.trim() }).execute();
    }
    await tx
      .insertInto('users.preferences')
      .values({ user_id: user.id, locations: ['New York, NY', 'london, uk', 'Nowhere', 'BERLIN'] })
      .execute();
  });
  const skills = await sql<{ skill_name: string; slug: string | null }>(
    'SELECT s.skill_name, d.slug FROM users.skills s LEFT JOIN jobs.skills_dictionary d ON d.id = s.skill_id WHERE user_id = $1 ORDER BY 1',
    [user.id],
  );
  expect(skills).toEqual([
    { skill_name: 'JavaScript', slug: null },
    { skill_name: 'PostGres', slug: 'postgresql' },
    { skill_name: 'Underwater basket weaving', slug: null },
    { skill_name: 'js', slug: 'javascript' },
  ]);
  const places = await sql<{ names: string[] }>(
    'SELECT array_agg(p.name ORDER BY p.name) AS names FROM users.preferences f JOIN jobs.places p ON p.id = ANY (f.place_ids) WHERE user_id = $1',
    [user.id],
  );
  expect(places[0]?.names).toEqual(['Berlin', 'London', 'New York']);
});

test('the tables of the dictionary hold what shared/domain says', async () => {
  const aliases = await sql<{ alias: string; skill_id: number }>('SELECT alias, skill_id FROM jobs.skill_aliases');
  expect(new Map(aliases.map((row) => [row.alias, row.skill_id]))).toEqual(
    new Map(skillNames().map((one) => [one.alias, one.skillId])),
  );
  const odd = ['  C++ ', 'Node.JS', 'ＡＷＳ', 'machine\t learning'];
  const normalised = await sql<{ name: string }>(
    'SELECT jobs.normalise_name(x) AS name FROM unnest($1::text[]) AS u(x)',
    [odd],
  );
  expect(normalised.map((row) => row.name)).toEqual(odd.map(normaliseSkillName));
  const distances = await sql<{ from_place_id: number; to_place_id: number; miles: number }>(
    'SELECT * FROM jobs.place_distances TABLESAMPLE BERNOULLI (2) REPEATABLE (1)',
  );
  expect(distances.length).toBeGreaterThan(100);
  for (const row of distances) {
    const [from, to] = [placeById(row.from_place_id), placeById(row.to_place_id)];
    expect(row.miles).toBe(from === undefined || to === undefined ? -1 : wholeMiles(from, to));
  }
  expect((await sql<{ n: number }>('SELECT count(*)::integer AS n FROM jobs.places'))[0]?.n).toBe(
    gazetteer().places.length,
  );
});
