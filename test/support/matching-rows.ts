import type { MatchPerson, MatchPosting } from '../../shared/domain/matching/inputs.ts';
import { skillById } from '../../shared/domain/skills/dictionary.ts';
import type { TestDatabase } from './database.ts';

type Sql = TestDatabase['sql'];

/** Writes people into the tables the scorer reads; gives their ids in order. */
export const insertMatchPeople = async (
  sql: Sql,
  createUser: TestDatabase['createUser'],
  people: readonly MatchPerson[],
): Promise<string[]> => {
  const ids: string[] = [];
  for (const person of people) {
    const { id } = await createUser();
    ids.push(id);
    await sql(
      'INSERT INTO users.profiles (user_id, years_experience) VALUES ($1, $2) ON CONFLICT (user_id) DO UPDATE SET years_experience = excluded.years_experience',
      [id, person.years],
    );
    const names = await sql<{ written: string }>(
      "SELECT CASE WHEN region = '' THEN name || ', ' || country ELSE name || ', ' || region END AS written FROM jobs.places WHERE id = ANY ($1)",
      [person.placeIds],
    );
    await sql(
      `INSERT INTO users.preferences (user_id, work_modes, job_types, locations, location_radius_miles, salary_min_minor, salary_currency)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (user_id) DO UPDATE SET work_modes = excluded.work_modes, job_types = excluded.job_types, locations = excluded.locations,
         location_radius_miles = excluded.location_radius_miles, salary_min_minor = excluded.salary_min_minor, salary_currency = excluded.salary_currency`,
      [
        id,
        person.workModes,
        person.jobTypes,
        names.map((row) => row.written),
        person.radiusMiles,
        person.salaryMinMinor,
        person.salaryCurrency,
      ],
    );
    await sql('INSERT INTO users.skills (user_id, skill_name) SELECT $1, unnest($2::text[])', [
      id,
      person.skillIds.flatMap((skill) => skillById(skill)?.name ?? []),
    ]);
  }
  return ids;
};

/** Writes postings with their skills; gives their ids in order. */
export const insertMatchPostings = async (sql: Sql, postings: readonly MatchPosting[]): Promise<string[]> => {
  const ids: string[] = [];
  for (const [n, posting] of postings.entries()) {
    const [row] = await sql<{ id: string }>(
      `INSERT INTO jobs.jobs (title, description, application_url, hash, is_remote, is_hybrid, place_ids, country, job_type, experience_level,
         years_min, years_max, salary_min_minor, salary_max_minor, salary_currency, posted_date)
       VALUES ($1, 'An invented posting.', 'https://board.example/jobs', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING id`,
      [
        `Posting ${n}`,
        crypto.randomUUID(),
        posting.isRemote,
        posting.isHybrid,
        posting.placeIds,
        posting.country,
        posting.jobType,
        posting.level,
        posting.yearsMin,
        posting.yearsMax,
        posting.annualMinMinor,
        posting.annualMaxMinor,
        posting.salaryCurrency,
        new Date(Date.UTC(2026, 10, 1 + (n % 20))),
      ],
    );
    if (row === undefined) throw new Error('the posting was not written');
    ids.push(row.id);
    const skills = [
      ...posting.requiredSkillIds.map((id) => [id, true] as const),
      ...posting.optionalSkillIds.map((id) => [id, false] as const),
    ];
    await sql(
      'INSERT INTO jobs.job_skills (job_id, skill_name, skill_id, is_required) SELECT $1, * FROM unnest($2::text[], $3::integer[], $4::boolean[])',
      [
        row.id,
        skills.map(([id]) => skillById(id)?.name ?? `skill ${id}`),
        skills.map(([id]) => id),
        skills.map(([, required]) => required),
      ],
    );
  }
  return ids;
};
