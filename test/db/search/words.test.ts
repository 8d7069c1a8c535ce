import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { JobPage, JobQuery } from '../../../shared/contracts/job-search.ts';
import { pageOfJobs } from '../../../shared/services/jobs/list.ts';
import { testDatabase } from '../../support/database.ts';

const { db, sql, createUser } = await testDatabase();
const user = await createUser();
const POSTINGS = {
  nurse: ['Night nurse', 'Works the night shift in a children hospital.', []],
  doctor: ['Doctor', 'The shift is at night, in Denver.', []],
  cpp: ['Systems developer', 'Low latency work. Bring your own C and assembler.', ['C++']],
  csharp: ['Systems developer', 'Desktop applications.', ['C#', '.NET']],
  go: ['Backend developer', 'Ready to go the extra mile.', ['Go']],
  r: ['Statistician', 'Studies of plants.', ['R']],
  seller: ['Seller', 'You go to customers and net results.', []],
  it: ['IT', 'Helps people whose screens are dark.', []],
  cafe: ['Barista – Café Zoë', 'Espresso, crêpes; CAFÉ open full-time. Welder/carer welcome.', []],
  tokyo: ['ソフトウェアエンジニア募集', '東京のオフィス、週三日出社。ＳＱＬ', []],
  riyadh: ['مهندس برمجيات', 'الرياض', []],
  moscow: ['Инженер-Программист', 'МОСКВА', []],
  rnd: ['R&D manager', 'Covid-19 research — “full time”… state-of-the-art🚀Lab', []],
} as const;
const names = Object.keys(POSTINGS);
const idOf = new Map<string, string>();
for (const [name, [title, text, skills]] of Object.entries(POSTINGS)) {
  const id = randomUUID();
  idOf.set(id, name);
  await sql(
    `INSERT INTO jobs.jobs (id, hash, title, description, application_url) VALUES ($1, $2, $3, $4, 'https://firm.example/1')`,
    [id, name, title, text],
  );
  await sql(
    `INSERT INTO jobs.job_skills (job_id, skill_name, skill_id)
     SELECT $1, s, (SELECT skill_id FROM jobs.skill_aliases WHERE alias = lower(s)) FROM unnest($2::text[]) AS s`,
    [id, skills],
  );
}
const search = async (query: Record<string, unknown>) => {
  const { items } = JobPage.parse(await pageOfJobs({ db }, { userId: user.id }, JobQuery.parse(query)));
  return items.map(({ id }) => idOf.get(id)).sort();
};

test.each([
  ['night shift', ['doctor', 'nurse']],
  ['"night shift"', ['nurse']],
  ['“night shift”', ['nurse']],
  ['"night shift', ['nurse']],
  ['night -nurse', ['doctor']],
  ['night -"night shift"', ['doctor']],
  ['nurse OR doctor', ['doctor', 'nurse']],
  ['denver nurse OR doctor', ['doctor']],
  ['OR nurse OR', ['nurse']],
  ['-night', ['cafe', 'cpp', 'csharp', 'go', 'it', 'moscow', 'r', 'riyadh', 'rnd', 'seller', 'tokyo']],
  ['nursing', ['nurse']],
  ['c++', ['cpp']],
  ['C#', ['csharp']],
  ['.net', ['csharp']],
  ['go', ['go']],
  ['developer go', ['go']],
  ['developer -c++', ['csharp', 'go']],
  ['R', ['r']],
  ['c++ OR c#', ['cpp', 'csharp']],
  ['the', []],
  ['OR', []],
  ['IT', ['it']],
  ['cafe', ['cafe']],
  ['CAFÉ', ['cafe']],
  ['cafe\u0301', ['cafe']],
  ['zoe', ['cafe']],
  ['carer', ['cafe']],
  ['full-time', ['cafe', 'rnd']],
  ['"full time"', ['cafe', 'rnd']],
  ['エンジニア', ['tokyo']],
  ['東京', ['tokyo']],
  ['京東', []],
  ['sql', ['tokyo']],
  ['エンジニア -東京', []],
  ['مهندس', ['riyadh']],
  ['москва', ['moscow']],
  ['программист', ['moscow']],
  ['R&D', ['rnd']],
  ['r&d manager', ['rnd']],
  ['covid-19', ['rnd']],
  ['state-of-the-art', ['rnd']],
  ['lab', ['rnd']],
  ['manager -research', []],
  ['😀', []],
  ['-', []],
  ['"" "', []],
  ['!&|()<->:*\\', []],
])('the words %s find %j', async (q, found) => {
  expect(await search({ q })).toEqual(found);
});

test('a question that holds nothing to search for says so instead of finding nothing in silence', async () => {
  const ask = async (q: string) => JobPage.parse(await pageOfJobs({ db }, { userId: user.id }, JobQuery.parse({ q })));
  expect((await ask('😀 !!')).notice).toMatch('no word');
  expect((await ask('nurse')).notice).toBeNull();
});

test('skills are asked for by name, any of some or all, and one that nobody knows is refused by name', async () => {
  expect(await search({ skills_any: 'C++,Golang' })).toEqual(['cpp', 'go']);
  expect(await search({ skills_all: 'C#,.NET' })).toEqual(['csharp']);
  expect(await search({ skills_all: 'C#,C++' })).toEqual([]);
  await expect(search({ skills_any: 'Zorbing on ice' })).rejects.toMatchObject({ issues: [{ field: 'skills_any' }] });
});

test('whatever is typed is answered or refused by name, never with a fault', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '-',
      'OR',
      'AND',
      'NOT',
      '+',
      '(',
      ')',
      '!',
      '&',
      '|',
      ':*',
      '<->',
      '\\',
      "'",
      '%',
      'c++',
      'night',
      ' ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const typed = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(' '));
  await fc.assert(
    fc.asyncProperty(typed, fc.constantFrom('date', 'relevance'), async (q, sort) => {
      const query = JobQuery.safeParse({ q, sort });
      if (!query.success) return;
      const outcome = await pageOfJobs({ db }, { userId: user.id }, query.data).then(
        () => 'answered',
        (error: { kind?: string }) => error.kind,
      );
      expect(['answered', 'invalid_input']).toContain(outcome);
    }),
    { numRuns: 50 },
  );
}, 60_000);

test('a text of 10,000 characters is searched when it has at most 64 words, and else refused', async () => {
  expect(await search({ q: 'x'.repeat(10_000) })).toEqual([]);
  expect(await search({ q: `"${'night '.repeat(1_600)}"` })).toEqual([]);
  expect(await search({ q: `nurse ${'y'.repeat(9_000)}` })).toEqual(['nurse']);
  await expect(search({ q: 'a1 '.repeat(3_000) })).rejects.toMatchObject({ issues: [{ field: 'q' }] });
  expect(JobQuery.safeParse({ q: 'x'.repeat(10_001) }).success).toBe(false);
});

test('relevance puts a hit in the title before one in the text, and says how many were ranked', async () => {
  const { items, ranking } = JobPage.parse(
    await pageOfJobs({ db }, { userId: user.id }, JobQuery.parse({ q: 'night', sort: 'relevance' })),
  );
  expect(items.map(({ id }) => idOf.get(id))).toEqual(['nurse', 'doctor']);
  expect(ranking).toEqual({ candidates: 2, complete: true });
  expect(names).toHaveLength(13);
});
