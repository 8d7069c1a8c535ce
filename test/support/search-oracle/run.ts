import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { JobPage, JobQuery } from '../../../shared/contracts/job-search.ts';
import { MOST_COUNTED } from '../../../shared/db/queries/search_counts.ts';
import { CANDIDATES } from '../../../shared/db/queries/search_ranked.ts';
import { pageOfJobs } from '../../../shared/services/jobs/list.ts';
import { type Counts, countsOf, fits, ordered, type Person } from './answer.ts';
import { anyPosting, type Posting } from './postings.ts';
import { anyQuestion, type Question } from './questions.ts';
import { addPostings, keepPerson, removePostings, type World } from './world.ts';

const sample = <T>(of: fc.Arbitrary<T>, numRuns: number, seed: number): T[] => fc.sample(of, { seed, numRuns });

const somebody = (postings: readonly Posting[], seed: number): Person => {
  const marks = sample(
    fc.record({ dismissed: fc.nat(9), relevance: fc.nat(8), score: fc.nat(4) }),
    postings.length,
    seed,
  );
  const some = postings.flatMap((posting, n) => (marks[n] === undefined ? [] : [{ id: posting.id, ...marks[n] }]));
  return {
    corrections: [
      { employer: 0, change: { industry: null, size: '1000+' } },
      { employer: 2, change: { size: '51-200', rating: 3.2, industry: 'ÉNERGIE' } },
      { employer: 4, change: { rating: null } },
    ],
    dismissed: new Set(some.filter(({ dismissed }) => dismissed === 0).map(({ id }) => id)),
    // The best two hundred are kept.
    matches: new Map(
      some
        .slice(0, 200)
        .filter(({ dismissed }) => dismissed < 7)
        .map(({ id, relevance, score }) => [id, { relevance: relevance * 100, score: score * 20 }]),
    ),
    wishes: {
      job_type: 'full_time,contract',
      mode: 'onsite,remote',
      place: 'Denver, CO',
      radius_miles: '40',
      salary_min: '40000',
      salary_currency: 'EUR',
    },
    unknownCompanyPasses: false,
  };
};
const nobody: Person = {
  corrections: [],
  dismissed: new Set(),
  matches: new Map(),
  wishes: {
    company_size: 'small,enterprise',
    exclude_company: 'Cedar',
    min_company_rating: '3.1',
    salary_min: '50000',
  },
  unknownCompanyPasses: true,
};

const ask = async (world: World, { query, person }: Question, more: Record<string, unknown>) => {
  const sources = query.source_id?.split(',').map((at) => world.sources[Number(at)]);
  const asked = JobQuery.parse({ ...query, ...(sources === undefined ? {} : { source_id: sources }), ...more });
  return JobPage.parse(await pageOfJobs({ db: world.db }, { userId: world.people[person] }, asked));
};
const pages = async (
  world: World,
  question: Question,
  limit: number,
  between: (read: string[]) => Promise<unknown>,
  most = Number.POSITIVE_INFINITY,
) => {
  const ids: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const { items, next_cursor: next } = await ask(world, question, {
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    ids.push(...items.map(({ id }) => id));
    if (next === null || ids.length >= most) return ids;
    cursor = next;
    await between(ids);
  }
};

type Facets = NonNullable<Awaited<ReturnType<typeof ask>>['facets']>;
const countsIn = (facets: Facets, world: World): Counts => {
  const by = <T extends { count: number }>(list: readonly T[], key: (one: T) => string | number | null) =>
    Object.fromEntries(list.map((one) => [String(key(one)), one.count]));
  return {
    mode: by(facets.mode, (one) => one.value),
    job_type: by(facets.job_type, (one) => one.value),
    level: by(facets.level, (one) => one.value),
    company_size: by(facets.company_size, (one) => one.value),
    source: by(facets.source, (one) => world.sources.indexOf(one.id)),
    skill: by(facets.skill, (one) => one.name),
  };
};

export type Plan = {
  seed: number;
  postings: number;
  questions: number;
  moving: number;
  until?: number;
  log?: (line: string) => void;
};
export type Ran = { questions: number; found: number; empty: number; paged: number };

/** Says what is wrong with an answer, with all that is needed to ask again. */
const differs = (what: string, question: Question, seed: number, read: unknown, due: unknown): Error =>
  new Error(
    `${what}\nseed ${seed}, ${JSON.stringify(question)}\nread ${JSON.stringify(read)?.slice(0, 1_500)}\ndue  ${JSON.stringify(due)?.slice(0, 1_500)}`,
  );

const firstDifference = (read: readonly string[], due: readonly string[], postings: readonly Posting[]) => {
  const of = (id: string | undefined) => postings.find((one) => one.id === id);
  return {
    lengths: [read.length, due.length],
    extra: of(read.find((id) => !due.includes(id))),
    missing: of(due.find((id) => !read.includes(id))),
    firstAt: read.findIndex((id, n) => id !== due[n]),
  };
};

/**
 * Asks random questions of random postings and compares every answer with a plain filter over the same rows: which are
 * found, in which order, in pages of one to seven, and how many of what. `moving` of them again while postings come and
 * go between the pages. Throws at the first difference.
 */
export const playSearches = async (
  world: World,
  { seed, postings: many, questions, moving, until = Number.POSITIVE_INFINITY, log }: Plan,
): Promise<Ran> => {
  let postings = sample(anyPosting, many, seed);
  await addPostings(world, postings);
  const people = [nobody, somebody(postings, seed)] as const;
  for (const n of [0, 1] as const) await keepPerson(world, world.people[n], people[n]);
  const ran: Ran = { questions: 0, found: 0, empty: 0, paged: 0 };
  const asked = sample(anyQuestion, questions, seed + 1);
  const limits = sample(fc.integer({ min: 1, max: 7 }), questions, seed + 2);
  const due = (question: Question) => {
    const found = postings.filter((one) => fits(one, question, people[question.person], world.towns));
    return { found, ids: ordered(found, question, people[question.person]) };
  };
  for (const [n, question] of asked.entries()) {
    if (Date.now() > until) break;
    // With statistics and without them other ways lead to the same answer.
    if (n === Math.floor(questions / 2)) await world.sql('ANALYZE jobs.search_rows');
    const { found, ids } = due(question);
    const ranked = question.query.sort === 'relevance';
    const most = ranked ? CANDIDATES : 250;
    const read = await pages(world, question, 100, async () => undefined, most);
    const right = ids.slice(0, ranked ? most : read.length < most ? ids.length : read.length);
    const same = ranked ? isDeepStrictEqual([...read].sort(), [...right].sort()) : isDeepStrictEqual(read, right);
    if (!same) throw differs('other postings are found', question, seed, firstDifference(read, right, postings), null);
    const small = await pages(world, question, limits[n] ?? 3, async () => undefined, 14);
    if (!isDeepStrictEqual(small, read.slice(0, small.length)) || small.length < Math.min(14, read.length))
      throw differs('small pages differ from large ones', question, seed, small, read);
    if (question.query.sort !== 'match') {
      const { facets } = await ask(world, question, { limit: 1, facets: true });
      const total = { count: Math.min(ids.length, MOST_COUNTED), relation: ids.length > MOST_COUNTED ? 'gte' : 'eq' };
      if (facets === null || !isDeepStrictEqual(facets.total, total))
        throw differs('another total', question, seed, facets?.total, total);
      const [counts, counted] = [countsIn(facets, world), countsOf(found)];
      if (total.relation === 'eq' && !isDeepStrictEqual(counts, counted))
        throw differs('other counts', question, seed, counts, counted);
    }
    ran.questions += 1;
    ran.found += ids.length;
    ran.empty += ids.length === 0 ? 1 : 0;
    if (n % 100 === 99) log?.(`search questions: ${n + 1} of ${questions}`);
  }

  const coming = sample(anyPosting, moving * 20, seed + 3);
  for (const [n, question] of asked
    .filter((one) => due(one).ids.length > 3)
    .slice(0, moving)
    .entries()) {
    const before = due(question).ids;
    const gone = new Set<string>();
    const read = await pages(
      world,
      question,
      limits[n] ?? 3,
      async (so) => {
        const fresh = coming.splice(0, 2);
        // One that was read, one that would have come, and one of the new.
        const going = [
          so.at(-1),
          before.find((id) => !so.includes(id) && !gone.has(id)),
          gone.size < 6 ? fresh[0]?.id : undefined,
        ].filter((id) => id !== undefined && gone.size < 6);
        await addPostings(world, fresh);
        await removePostings(
          world,
          going.flatMap((id) => id ?? []),
        );
        for (const id of going) if (id !== undefined) gone.add(id);
        postings = [...postings, ...fresh].filter(({ id }) => !gone.has(id));
      },
      60,
    );
    const stayed = (ids: readonly string[]) => ids.filter((id) => before.includes(id) && !gone.has(id));
    if (new Set(read).size !== read.length) throw differs('a posting is repeated', question, seed, read, before);
    const kept = stayed(read);
    const due_ = question.query.sort === 'relevance' ? kept : stayed(before).slice(0, kept.length);
    const whole = read.length >= 60 || kept.length === stayed(before).length;
    if (!isDeepStrictEqual(kept, due_) || !whole)
      throw differs('a posting is skipped', question, seed, kept, stayed(before));
    ran.paged += 1;
  }
  return ran;
};
