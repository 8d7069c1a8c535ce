import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { EXPERIENCE_LEVELS, JOB_TYPES, SIZE_RANGES } from '../../shared/domain/enums.ts';
import { numberTag, wordTag } from '../../shared/domain/search/tags.ts';

const BATCH = 5_000;
const WORDS_A_TEXT = 60;
const VOCABULARY = 30_000;
const DAYS = 365;
/** As crawls find them: nearly in the order of their dates. */
const JITTER_DAYS = 3;
export const NOW = Date.UTC(2026, 10, 23);
/** So many keep their whole text in jobs.jobs too, for the seed's query, and skills in jobs.job_skills, for the check. */
export const WITH_TEXT = 50_000;
export const CHECKED = 1_000;

const JOB_WORDS =
  'team experience work customer manage design engineer nurse teacher driver sales support data cloud patient kitchen warehouse account finance project quality safety training health school store machine repair market software product night shift senior junior lead assistant'.split(
    ' ',
  );
const SYLLABLES = 'ba ke lo mi nu pa re si to vu za dor fen gal hin jot kra lum mer nis pol ran sel tam vor wex'.split(
  ' ',
);

/** A figure between 0 and 1 that is the same in every run. */
const chance = (seed: string): (() => number) => {
  let state = createHash('sha256').update(seed).digest().readUInt32LE();
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
};

/** Words by how common they are: the words of postings among invented ones. */
export const vocabulary = (): string[] => {
  const random = chance('vocabulary');
  const invented = new Set<string>();
  while (invented.size < VOCABULARY) {
    const length = 2 + Math.floor(random() * 3);
    invented.add(Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''));
  }
  const words = [...invented];
  for (const [n, word] of JOB_WORDS.entries()) words.splice(n * 3, 0, word);
  return words;
};

type Company = { id: string; size: string | null; industry: string | null; rating: number | null };
export type World = { companies: Company[]; sources: string[]; industries: string[]; places: number[] };

const weighted = <T>(random: () => number, list: readonly T[]): T | null =>
  // Each half as common as the one before; a fifth says nothing.
  random() < 0.2 ? null : (list[Math.min(list.length - 1, Math.floor(-Math.log2(1 - random())))] ?? null);

export const inventWorld = async (client: pg.Client): Promise<World> => {
  const random = chance('world');
  const industries = Array.from({ length: 40 }, (_, n) => `Industry ${n}`);
  const companies = Array.from({ length: 3_000 }, () => ({
    id: randomUUID(),
    size: weighted(random, SIZE_RANGES),
    industry: random() < 0.3 ? null : (industries[Math.floor(random() ** 2 * 40)] ?? null),
    rating: random() < 0.5 ? null : Math.round((2 + random() * 3) * 10) / 10,
  }));
  await client.query(
    `INSERT INTO jobs.companies (id, name, size_range, industry, glassdoor_rating)
     SELECT id, 'Firm ' || id, size, industry, rating FROM json_to_recordset($1) AS c(id uuid, size text, industry text, rating numeric)`,
    [JSON.stringify(companies)],
  );
  const sources = await client.query<{ id: string }>(
    `INSERT INTO jobs.sources (name, type) SELECT 'Bench board ' || n, 'job_board' FROM generate_series(1, 30) n RETURNING id`,
  );
  const places = await client.query<{ id: number }>('SELECT id FROM jobs.places ORDER BY population DESC LIMIT 2000');
  await client.query(`UPDATE jobs.places SET is_posted = true WHERE id = ANY ($1)`, [places.rows.map(({ id }) => id)]);
  return {
    companies,
    industries,
    sources: sources.rows.map(({ id }) => id),
    places: places.rows.map(({ id }) => id),
  };
};

const skewed = <T>(random: () => number, list: readonly T[], power = 3): T => {
  const found = list[Math.floor(random() ** power * list.length)];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

const inventRows = (from: number, count: number, total: number, world: World, words: readonly string[]) => {
  const random = chance(`rows ${from} of ${total}`);
  const scale = Math.log(words.length);
  const word = () => words[Math.floor(Math.exp(random() * scale)) - 1] ?? 'work';
  return Array.from({ length: count }, (_, n) => {
    const at = from + n;
    const company = skewed(random, world.companies, 2);
    const mode = random();
    const skills = [...new Set(Array.from({ length: 4 }, () => 1 + Math.floor(random() ** 3 * 300)))];
    const undated = random() < 0.02;
    const age = (1 - at / total) * DAYS + random() * JITTER_DAYS;
    return {
      id: randomUUID(),
      company,
      source: skewed(random, world.sources),
      title: `${word()} ${word()}`,
      text: Array.from({ length: WORDS_A_TEXT }, word).join(' '),
      posted: undated ? null : new Date(NOW - age * 86_400_000).toISOString(),
      mode: mode < 0.25 ? 'remote' : mode < 0.4 ? 'hybrid' : 'onsite',
      type: weighted(random, JOB_TYPES),
      level: weighted(random, EXPERIENCE_LEVELS),
      place: skewed(random, world.places),
      pay: random() < 0.5 ? Math.round(30_000 + random() ** 2 * 200_000) * 100 : null,
      skills,
    };
  });
};
type Invented = ReturnType<typeof inventRows>[number];

const tagsOf = ({ company, source, mode, type, level, place, pay, posted, skills }: Invented): number[] => {
  const hour = posted === null ? 0 : Math.round(Date.parse(posted) / 3_600_000);
  const log = Math.log(pay ?? 1);
  return [
    ...(posted === null
      ? [numberTag('undated', 0)]
      : [numberTag('hour', hour), numberTag('day', Math.floor(hour / 24)), numberTag('month', Math.floor(hour / 720))]),
    wordTag('mode', mode),
    wordTag('jobType', type ?? ''),
    wordTag('level', level ?? ''),
    wordTag('companySize', company.size ?? ''),
    wordTag('industry', company.industry?.toLowerCase() ?? ''),
    wordTag('company', company.id),
    wordTag('sponsorship', ''),
    numberTag('rating', company.rating === null ? 0 : Math.round(company.rating * 10) + 1),
    wordTag('currency', pay === null ? '' : 'USD'),
    ...(pay === null ? [] : [numberTag('payBand', Math.round(log * 100)), numberTag('payStep', Math.round(log * 10))]),
    numberTag('place', place),
    ...skills.map((id) => numberTag('skill', id)),
    wordTag('source', source),
  ].sort((a, b) => a - b);
};

/** The filters' indexes are made after the rows, as nobody would insert a million rows at once in production. */
const INDEXES = `
  CREATE INDEX idx_jobs_search ON jobs.search_rows USING gin (tags, document);
  CREATE INDEX idx_search_rows_date ON jobs.search_rows (sort_date DESC, job_id DESC);
  CREATE INDEX idx_search_rows_pay ON jobs.search_rows (pay_currency, pay_top DESC, job_id DESC) WHERE pay_top IS NOT NULL;
  CREATE INDEX idx_search_rows_company ON jobs.search_rows (company_id);
  CREATE INDEX idx_search_rows_changed ON jobs.search_rows (changed_xid)`;

/** Puts one batch in, with the rows that search reads as the database would make them. */
const put = async (client: pg.Client, rows: readonly Invented[], withText: boolean): Promise<void> => {
  const json = JSON.stringify(
    rows.map((row) => ({
      ...row,
      company: row.company.id,
      place: [row.place],
      tags: tagsOf(row),
      lexemes: row.skills.map((id) => `skill/${id}`),
      firm: `Firm ${row.company.id}`,
    })),
  );
  const record =
    'json_to_recordset($1) AS r(id uuid, company uuid, source uuid, title text, text text, posted timestamptz, mode text, type text, level text, place integer[], pay bigint, tags integer[], lexemes text[], firm text)';
  await client.query(
    `WITH r AS MATERIALIZED (SELECT * FROM ${record}),
     posting AS (
       INSERT INTO jobs.jobs (id, source_id, external_id, company_id, title, description, posted_date, is_remote, is_hybrid, job_type,
         experience_level, place_ids, salary_min_minor, salary_max_minor, application_url)
       SELECT id, source, id::text, company, title, CASE WHEN $2 THEN text ELSE '' END, posted, mode = 'remote', mode = 'hybrid', type,
              level, place, pay, pay, 'https://firm.example/1' FROM r)
     INSERT INTO jobs.search_rows (job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document)
     SELECT id, coalesce(posted, '-infinity'), company, source, pay, pay, CASE WHEN pay IS NOT NULL THEN 'USD' END, tags,
            setweight(jobs.search_vector(title), 'A') || setweight(jobs.search_vector(firm), 'B')
              || setweight(jobs.search_vector(text), 'C') || array_to_tsvector(lexemes) FROM r`,
    [json, withText],
  );
};

/** Throws when the database itself would have made other rows of these. */
const check = async (client: pg.Client, rows: readonly Invented[]): Promise<void> => {
  const some = rows.slice(0, CHECKED).flatMap(({ id, skills }) => skills.map((skill) => ({ id, skill })));
  await client.query(
    `INSERT INTO jobs.job_skills (job_id, skill_name, skill_id)
     SELECT r.id, r.skill::text, r.skill FROM json_to_recordset($1) AS r(id uuid, skill integer)`,
    [JSON.stringify(some)],
  );
  const { rows: wrong } = await client.query(
    `SELECT j.id FROM jobs.jobs j JOIN jobs.search_rows s ON s.job_id = j.id
      WHERE j.id = ANY ($1) AND (jobs.search_tags(j) <> s.tags OR jobs.search_document(j) <> s.document)`,
    [rows.slice(0, CHECKED).map(({ id }) => id)],
  );
  if (wrong.length > 0) throw new Error(`${wrong.length} search rows are not those the database would make.`);
};

/** Empties the tables of postings and fills them with so many, over both connections at once. Throws as `check` does. */
export const fill = async (clients: readonly pg.Client[], world: World, total: number): Promise<void> => {
  const [client] = clients;
  if (client === undefined) throw new Error('no connection');
  const words = vocabulary();
  await client.query(`SET maintenance_work_mem = '512MB'; SET statement_timeout = 0`);
  await client.query('ALTER TABLE jobs.jobs DISABLE TRIGGER ALL');
  await client.query(
    'ALTER TABLE jobs.job_skills DISABLE TRIGGER ALL; ALTER TABLE jobs.search_rows DISABLE TRIGGER ALL',
  );
  await client.query('TRUNCATE jobs.jobs, jobs.search_rows CASCADE');
  const others = await client.query<{ name: string }>(
    `SELECT i.indexrelid::regclass::text AS name FROM pg_index i
      WHERE i.indrelid IN ('jobs.jobs'::regclass, 'jobs.search_rows'::regclass) AND NOT i.indisprimary
        AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
  );
  for (const { name } of others.rows) await client.query(`DROP INDEX ${name}`);
  let next = 0;
  await Promise.all(
    clients.map(async (one) => {
      while (next < total) {
        const from = next;
        next += BATCH;
        const rows = inventRows(from, Math.min(BATCH, total - from), total, world, words);
        await put(one, rows, from < WITH_TEXT);
        if (from === 0) await check(one, rows);
      }
    }),
  );
  for (const index of INDEXES.split(';')) await client.query(index);
  await client.query('VACUUM ANALYZE jobs.search_rows');
  await client.query('ANALYZE jobs.jobs');
};
