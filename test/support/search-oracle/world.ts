import type { Db } from '../../../shared/db/scope.ts';
import type { Person, Position } from './answer.ts';
import { dateOf, EMPLOYERS, PLACES, type Posting, SOURCES, textOf } from './postings.ts';

export type Sql = <R extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<R[]>;
export type World = {
  db: Db;
  sql: Sql;
  people: readonly [string, string];
  sources: readonly string[];
  employers: readonly string[];
  placeIds: readonly number[];
  towns: readonly Position[];
};

/** Sources, employers and places of the oracle's postings, in a database that has none of them. */
export const openWorld = async (db: Db, sql: Sql, people: readonly [string, string]): Promise<World> => {
  const idsOf = (rows: { id: string; name: string }[], names: readonly string[]) =>
    names.map((name) => rows.find((row) => row.name === name)?.id ?? '');
  const sources = await sql<{ id: string; name: string }>(
    `INSERT INTO jobs.sources (name, type) SELECT n, 'job_board' FROM unnest($1::text[]) AS n RETURNING id, name`,
    [SOURCES],
  );
  const employers = await sql<{ id: string; name: string }>(
    `INSERT INTO jobs.companies (name, size_range, industry, glassdoor_rating)
     SELECT e.name, e.size, e.industry, e.rating
       FROM json_to_recordset($1::json) AS e(name text, size text, industry text, rating numeric) RETURNING id, name`,
    [JSON.stringify(EMPLOYERS)],
  );
  const towns = await sql<{ id: number } & Position>(
    `SELECT p.id, p.latitude::float8 AS latitude, p.longitude::float8 AS longitude
       FROM unnest($1::text[]) WITH ORDINALITY AS w(name, n) JOIN jobs.places p ON p.id = jobs.resolve_place(w.name) ORDER BY w.n`,
    [PLACES],
  );
  return {
    db,
    sql,
    people,
    sources: idsOf(sources, SOURCES),
    employers: idsOf(
      employers,
      EMPLOYERS.map(({ name }) => name),
    ),
    placeIds: towns.map(({ id }) => id),
    towns,
  };
};

/** Puts postings where searches find them. Skills and further sightings come after the posting, as they may. */
export const addPostings = async (world: World, postings: readonly Posting[]): Promise<void> => {
  const rows = postings.map((one) => ({
    id: one.id,
    title: textOf(one.title),
    text: textOf(one.text),
    company: one.employer === null ? null : world.employers[one.employer],
    source: one.source === null ? null : world.sources[one.source],
    remote: one.remote,
    hybrid: one.hybrid,
    type: one.jobType,
    level: one.level,
    low: one.pay.min,
    high: one.pay.max,
    period: one.pay.period,
    currency: one.pay.currency,
    posted: one.posted === null ? null : dateOf(one.posted).toISOString(),
    places: one.places.map((at) => world.placeIds[at]),
    sponsorship: one.sponsorship,
    clearance: one.clearance,
    citizenship: one.citizenship,
  }));
  await world.sql(
    `INSERT INTO jobs.jobs (id, hash, source_id, external_id, company_id, title, description, application_url, is_remote, is_hybrid, job_type,
       experience_level, salary_min_minor, salary_max_minor, salary_period, salary_currency, posted_date, place_ids, sponsorship, clearance_required,
       citizenship_required)
     SELECT r.id, r.id::text, r.source, r.id::text, r.company, r.title, r.text, 'https://firm.example/1', r.remote, r.hybrid, r.type,
            r.level, r.low, r.high, r.period, r.currency, r.posted, r.places, r.sponsorship, r.clearance, r.citizenship
       FROM json_to_recordset($1::json) AS r(id uuid, title text, text text, company uuid, source uuid, remote boolean, hybrid boolean, type text,
            level text, low bigint, high bigint, period text, currency text, posted timestamptz, places integer[], sponsorship text,
            clearance boolean, citizenship text)`,
    [JSON.stringify(rows)],
  );
  const skills = postings.flatMap(({ id, skills: list }) => list.map((name) => ({ id, name })));
  await world.sql(
    `INSERT INTO jobs.job_skills (job_id, skill_name, skill_id)
     SELECT r.id, r.name, a.skill_id FROM json_to_recordset($1::json) AS r(id uuid, name text) JOIN jobs.skill_aliases a ON a.alias = lower(r.name)`,
    [JSON.stringify(skills)],
  );
  const seen = postings.flatMap(({ id, seenOn }) => seenOn.map((at) => ({ id, source: world.sources[at] })));
  await world.sql(
    `INSERT INTO jobs.job_sightings (job_id, source_id, external_id, url, content_hash)
     SELECT r.id, r.source, r.id::text, 'https://firm.example/1', 'x' FROM json_to_recordset($1::json) AS r(id uuid, source uuid)`,
    [JSON.stringify(seen)],
  );
};

/** Postings go: every other one is closed, the rest are taken away. */
export const removePostings = async ({ sql }: World, ids: readonly string[]): Promise<void> => {
  await sql('UPDATE jobs.jobs SET is_active = false WHERE id = ANY ($1::uuid[])', [
    ids.filter((_id, n) => n % 2 === 0),
  ]);
  await sql('DELETE FROM jobs.jobs WHERE id = ANY ($1::uuid[])', [ids.filter((_id, n) => n % 2 === 1)]);
};

/** Keeps what a person said, did and wishes. */
export const keepPerson = async ({ sql, employers }: World, id: string, person: Person): Promise<void> => {
  const FIELDS = { size: 'size_range', industry: 'industry', rating: 'rating' } as const;
  for (const { employer, change } of person.corrections)
    for (const [field, column] of Object.entries(FIELDS)) {
      const value = change[field as keyof typeof FIELDS];
      if (value === undefined) continue;
      await sql('INSERT INTO jobs.company_corrections (user_id, company_id, field, value) VALUES ($1, $2, $3, $4)', [
        id,
        employers[employer],
        column,
        value === null ? null : String(value),
      ]);
    }
  await sql(
    `INSERT INTO jobs.match_dismissals (user_id, job_id, reason) SELECT $1, i, 'other' FROM unnest($2::uuid[]) AS i`,
    [id, [...person.dismissed]],
  );
  await sql(
    `INSERT INTO jobs.job_matches (user_id, job_id, relevance, match_score)
     SELECT $1, r.id, r.relevance, r.score FROM json_to_recordset($2::json) AS r(id uuid, relevance smallint, score integer)`,
    [id, JSON.stringify([...person.matches].map(([job, match]) => ({ id: job, ...match })))],
  );
  const list = (name: string) => person.wishes[name]?.split(',') ?? null;
  await sql(
    `INSERT INTO users.preferences (user_id, job_types, work_modes, company_sizes, exclude_companies, locations, location_radius_miles,
       salary_min, salary_currency, min_company_rating, unknown_company_passes)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (user_id) DO UPDATE SET job_types = excluded.job_types, work_modes = excluded.work_modes, company_sizes = excluded.company_sizes,
       exclude_companies = excluded.exclude_companies, locations = excluded.locations, location_radius_miles = excluded.location_radius_miles,
       salary_min = excluded.salary_min, salary_currency = excluded.salary_currency, min_company_rating = excluded.min_company_rating,
       unknown_company_passes = excluded.unknown_company_passes`,
    [
      id,
      list('job_type'),
      list('mode'),
      list('company_size'),
      person.wishes.exclude_company === undefined ? null : [person.wishes.exclude_company],
      person.wishes.place === undefined ? null : [person.wishes.place],
      Number(person.wishes.radius_miles ?? 25),
      person.wishes.salary_min === undefined ? null : Number(person.wishes.salary_min),
      person.wishes.salary_currency ?? 'USD',
      person.wishes.min_company_rating ?? null,
      person.unknownCompanyPasses,
    ],
  );
};
