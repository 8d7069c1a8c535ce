import { randomInt } from 'node:crypto';
import { testDatabase } from '../../support/database.ts';
import { playSearches } from '../../support/search-oracle/run.ts';
import { openWorld } from '../../support/search-oracle/world.ts';

const { db, sql, createUser } = await testDatabase();

test('whatever is asked, in whatever order and pages, the postings found and counted are those of a plain filter', async () => {
  const people = [(await createUser()).id, (await createUser()).id] as const;
  const world = await openWorld(db, sql, people);
  const seed = Number(process.env.SEED ?? randomInt(1, 2 ** 31));
  const ran = await playSearches(world, { seed, postings: 120, questions: 30, moving: 3 });
  expect(ran).toMatchObject({ questions: 30 });
  // Questions that find nothing would prove nothing.
  expect(ran.found).toBeGreaterThan(30);
});
