import { testDatabase } from '../../support/database.ts';
import { parsedPosting, testBoard, wordsOfItsOwn } from '../../support/postings.ts';

const database = await testDatabase();
const { sql } = database;
const own = (n: number) => ({ descriptionHtml: `<p>${wordsOfItsOwn(n)}</p>`, title: `Role ${n}` });

test('one posting that the database refuses is rejected with its reason and spoils no other', async () => {
  const board = await testBoard(database);
  await sql(`ALTER TABLE jobs.jobs ADD CONSTRAINT no_poison CHECK (title <> 'Poison')`);
  const postings = Array.from({ length: 20 }, (_, n) => parsedPosting(`${n}`, own(n)));
  const stored = await board.store([...postings, parsedPosting('bad', { ...own(99), title: 'Poison' })]);
  await sql('ALTER TABLE jobs.jobs DROP CONSTRAINT no_poison');
  expect(stored).toMatchObject({
    new: 20,
    rejected: [{ external_id: 'bad', reason: expect.stringContaining('no_poison') }],
  });
});

test('whatever boards send is stored or rejected: NUL, half characters, a megabyte, odd dates, prices beyond numbers, an id twice', async () => {
  const board = await testBoard(database);
  const pay = (minMinor: number, maxMinor: number) => ({
    minMinor,
    maxMinor,
    currency: 'USD',
    period: 'hour' as const,
    estimated: false,
  });
  const stored = await board.store([
    parsedPosting('nul\0', { ...own(201), title: 'A\0B', companyName: 'C\0D \ud800', facts: { odd: '\ud800\0' } }),
    parsedPosting('long', { ...own(202), descriptionHtml: `<p>${wordsOfItsOwn(202, 180_000)}</p>` }),
    parsedPosting('early', { ...own(203), postedAt: new Date('-000044-03-15T00:00:00Z') }),
    parsedPosting('late', { ...own(204), expiresAt: new Date('9999-12-31T00:00:00Z'), postedAt: new Date(Number.NaN) }),
    parsedPosting('rich', { ...own(205), salary: pay(9e17, 9e18) }),
    parsedPosting('half', { ...own(206), salary: pay(10.5, 4e11) }),
    parsedPosting('twice', own(207)),
    parsedPosting('twice', own(208)),
    parsedPosting('x'.repeat(300), own(209)),
    parsedPosting('places', { ...own(210), locations: ['Denver, CO'.repeat(100)], department: 'd'.repeat(1_000) }),
    parsedPosting('title', { ...own(211), title: '漢'.repeat(2_000), companyName: 'é'.repeat(900) }),
    parsedPosting('nobody', { ...own(212), companyName: '   ' }),
  ]);
  expect(stored.new).toBe(10);
  expect(stored.rejected.map(({ external_id }) => external_id)).toEqual(['twice', 'x'.repeat(255)]);
  const rows = await sql(
    'SELECT posted_date, expiry_date, salary_min_minor FROM jobs.jobs WHERE source_id = $1 AND external_id = ANY ($2)',
    [board.id, ['early', 'rich', 'half']],
  );
  expect(rows).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ expiry_date: null, salary_min_minor: null })),
  );
});
