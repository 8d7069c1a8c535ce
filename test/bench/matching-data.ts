import { randomUUID } from 'node:crypto';
import type pg from 'pg';

const TITLES = [
  'Registered nurse',
  'Senior accountant',
  'Financial analyst',
  'Electrician',
  'Sous chef',
  'Truck driver',
  'Data engineer',
  'Senior data analyst',
  'Product designer',
  'Account executive',
  'Paralegal, contracts',
  'HR generalist',
  'Supply chain planner',
  'Research associate',
  'Digital marketing specialist',
  'Information security analyst',
  'Clinical pharmacist',
  'Auto mechanic',
  'Product manager',
  'Customer support lead',
  'Backend developer (Java)',
  'Site reliability engineer',
  'High school teacher',
];

/** Skills asked as in real postings: a few by most, most by few; 4 to 18 a posting. Always the same. */
export const inventPostings = async (client: pg.Client, count: number): Promise<void> => {
  await client.query('SELECT setseed(0.42)');
  await client.query(
    `INSERT INTO jobs.jobs (title, description, application_url, hash, is_remote, is_hybrid, place_ids, country, job_type, experience_level,
       years_min, salary_min_minor, salary_max_minor, salary_period, posted_date)
     SELECT ($2::text[])[1 + (n * 7919) % cardinality($2::text[])] || CASE n % 5 WHEN 0 THEN ' ' || n % 90 ELSE '' END, repeat('An invented posting of some length. ', 50), 'https://board.example/' || n, md5(n::text),
       random() < 0.2, random() < 0.2, ARRAY[1 + floor(random() * 300)::integer], (ARRAY['US', 'GB', 'DE', NULL])[1 + floor(random() * 4)::integer],
       (ARRAY['full_time', 'full_time', 'full_time', 'contract', 'part_time', NULL])[1 + floor(random() * 6)::integer],
       (ARRAY['entry', 'junior', 'mid', 'senior', 'lead', NULL])[1 + floor(random() * 6)::integer],
       CASE WHEN random() < 0.6 THEN floor(random() * 10)::integer END, s.low, s.low * 5 / 4, 'year',
       timestamptz '2026-10-01' + random() * interval '50 days'
       FROM generate_series(1, $1::integer) n
      CROSS JOIN LATERAL (SELECT CASE WHEN n > 0 AND random() < 0.6 THEN (40000 + floor(random() * 160) * 1000)::bigint * 100 END AS low) s`,
    [count, TITLES],
  );
  await client.query(
    `INSERT INTO jobs.job_skills (job_id, skill_name, skill_id, is_required)
     SELECT j.id, d.name, d.id, random() < 0.7
       FROM jobs.jobs j
      CROSS JOIN LATERAL (
        SELECT DISTINCT 1 + floor(power(random(), 2) * 700)::integer AS skill_id
          FROM generate_series(1, 4 + (hashtext(j.hash) & 15)) WHERE j.id IS NOT NULL) k
       JOIN jobs.skills_dictionary d ON d.id = k.skill_id`,
  );
};

/** People with 8 to 20 skills, one wanted city, a wanted pay and some years. */
export const inventPeople = async (client: pg.Client, count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const [n, id] of ids.entries()) {
    await client.query(`INSERT INTO users.users (id, email, name) VALUES ($1, $2, 'Pat Example')`, [
      id,
      `bench-${n}@example.test`,
    ]);
    await client.query('INSERT INTO users.profiles (user_id, years_experience) VALUES ($1, $2)', [id, n % 20]);
    await client.query(
      `INSERT INTO users.preferences (user_id, locations, work_modes, salary_min_minor)
       SELECT $1, ARRAY[name || ', ' || country], $3, $4 FROM jobs.places WHERE id = $2`,
      [id, 1 + ((n * 7) % 300), n % 3 === 0 ? [] : ['onsite', 'remote'], (60 + (n % 10) * 10) * 100_000],
    );
    await client.query(
      `INSERT INTO users.skills (user_id, skill_name)
       SELECT DISTINCT $1::uuid, d.name FROM generate_series(1, $2::integer) g
        JOIN LATERAL (SELECT 1 + floor(power(random(), 2) * 700)::integer AS id WHERE g > 0) r ON TRUE
        JOIN jobs.skills_dictionary d ON d.id = r.id`,
      [id, 8 + (n % 13)],
    );
  }
  return ids;
};
