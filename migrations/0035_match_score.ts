import { type Migrating, run } from './helpers.ts';

/**
 * Mend: three of the seed's four parts were "...", so that no score passed 40, and ten points a skill rewarded long
 * lists. All four parts, 40/20/20/20, in whole numbers: the same figure as shared/domain/matching for every input.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- What of a person the scorer reads; the service reads the same view.
     CREATE VIEW jobs.match_people WITH (security_invoker = true) AS
       SELECT u.id AS user_id,
              p.years_experience AS years,
              CASE WHEN f.salary_min_minor IS NOT NULL THEN f.salary_min_minor ELSE p.desired_salary_min_minor END AS salary_min_minor,
              CASE WHEN f.salary_min_minor IS NOT NULL OR p.desired_salary_min_minor IS NULL
                THEN coalesce(f.salary_currency, 'USD') ELSE p.salary_currency END AS salary_currency,
              coalesce(f.work_modes, '{}') AS work_modes,
              coalesce(f.job_types, '{}') AS job_types,
              coalesce(f.place_ids, '{}') AS place_ids,
              (SELECT coalesce(array_agg(DISTINCT l.country::text), '{}') FROM jobs.places l WHERE l.id = ANY (f.place_ids)) AS countries,
              coalesce(f.location_radius_miles, 25) AS radius_miles,
              coalesce(f.exclude_companies, '{}') AS exclude_companies
         FROM users.users u
         LEFT JOIN users.profiles p ON p.user_id = u.id
         LEFT JOIN users.preferences f ON f.user_id = u.id;
     GRANT SELECT ON jobs.match_people TO jobhuntai_app, jobhuntai_worker;

     CREATE FUNCTION public.calculate_job_match_score(p_user_id uuid, p_job_id uuid) RETURNS integer
       LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       person record;
       job record;
       total_weight integer;
       matched_weight integer;
       skill_score integer;
       location_score integer;
       salary_score integer;
       experience_score integer;
       job_mode text;
       elsewhere boolean;
       radius integer;
       nearest integer;
       offered bigint;
       years_low integer;
       years_high integer;
     BEGIN
       SELECT j.is_remote, j.is_hybrid, j.place_ids, j.country, j.experience_level, j.years_min, j.years_max,
              j.salary_annual_min_minor, j.salary_annual_max_minor, j.salary_currency
         INTO job FROM jobs.jobs j WHERE j.id = p_job_id;
       IF NOT FOUND THEN RETURN NULL; END IF;
       -- As jobs.match_people has it, without what is not needed here: the view costs three times as much a call.
       SELECT p.years_experience AS years,
              coalesce(f.salary_min_minor, p.desired_salary_min_minor) AS salary_min_minor,
              CASE WHEN f.salary_min_minor IS NOT NULL OR p.desired_salary_min_minor IS NULL
                THEN coalesce(f.salary_currency, 'USD') ELSE p.salary_currency END AS salary_currency,
              coalesce(f.work_modes, '{}') AS work_modes, coalesce(f.place_ids, '{}') AS place_ids,
              coalesce(f.location_radius_miles, 25) AS radius_miles
         INTO person
         FROM users.users u
         LEFT JOIN users.profiles p ON p.user_id = u.id
         LEFT JOIN users.preferences f ON f.user_id = u.id
        WHERE u.id = p_user_id;
       IF NOT FOUND THEN RETURN NULL; END IF;

       -- Skill match (40): coverage of what the posting asks; required 10, optional 3; 20 where it lists none.
       SELECT coalesce(sum(w.weight), 0), coalesce(sum(w.weight) FILTER (WHERE s.skill_id IS NOT NULL), 0)
         INTO total_weight, matched_weight
         FROM (SELECT js.skill_id, CASE WHEN js.is_required THEN 10 ELSE 3 END AS weight
                 FROM jobs.job_skills js WHERE js.job_id = p_job_id AND js.skill_id IS NOT NULL) w
         LEFT JOIN users.skills s ON s.user_id = p_user_id AND s.skill_id = w.skill_id;
       skill_score := CASE WHEN total_weight = 0 THEN 20 ELSE (80 * matched_weight + total_weight) / (2 * total_weight) END;

       -- Location match (20): by mode of work, country and whole miles to the nearest wanted city.
       job_mode := CASE WHEN job.is_remote THEN 'remote' WHEN job.is_hybrid THEN 'hybrid' ELSE 'onsite' END;
       -- Only where it decides: a remote job, or a side that names no known city.
       elsewhere := job.country IS NOT NULL AND cardinality(person.place_ids) > 0
         AND (job.is_remote OR cardinality(job.place_ids) = 0)
         AND EXISTS (SELECT FROM jobs.places l WHERE l.id = ANY (person.place_ids))
         AND NOT EXISTS (SELECT FROM jobs.places l WHERE l.id = ANY (person.place_ids) AND l.country = job.country);
       IF cardinality(person.work_modes) > 0 AND NOT (job_mode = ANY (person.work_modes))
          AND NOT (job_mode = 'hybrid' AND 'onsite' = ANY (person.work_modes)) THEN
         location_score := 0;
       ELSIF job_mode = 'remote' THEN
         location_score := CASE WHEN elsewhere THEN 6 ELSE 20 END;
       ELSIF cardinality(person.place_ids) = 0 OR cardinality(job.place_ids) = 0 THEN
         location_score := CASE WHEN elsewhere THEN 0 ELSE 10 END;
       ELSE
         SELECT min(d.miles) INTO nearest FROM jobs.place_distances d
          WHERE d.from_place_id = ANY (person.place_ids) AND d.to_place_id = ANY (job.place_ids);
         radius := least(person.radius_miles, 500);
         location_score := CASE
           WHEN nearest IS NULL THEN 0
           WHEN nearest <= radius THEN 20
           WHEN nearest >= 2 * radius THEN 0
           ELSE (20 * (2 * radius - nearest)) / radius END;
       END IF;

       -- Salary match (20): the top of what is offered against the least wanted, a point for each 2% short.
       offered := coalesce(job.salary_annual_max_minor, job.salary_annual_min_minor);
       salary_score := CASE
         WHEN coalesce(person.salary_min_minor, 0) = 0 OR offered IS NULL THEN 10
         WHEN job.salary_currency <> person.salary_currency THEN 10
         WHEN offered >= person.salary_min_minor THEN 20
         ELSE greatest(0, 20 - (50 * (person.salary_min_minor - offered) + person.salary_min_minor - 1) / person.salary_min_minor) END;

       -- Experience match (20): years against what is asked, or against what is usual for the level.
       years_low := CASE WHEN job.years_min IS NOT NULL THEN job.years_min ELSE
         CASE job.experience_level WHEN 'entry' THEN 0 WHEN 'junior' THEN 1 WHEN 'mid' THEN 3 WHEN 'senior' THEN 5
           WHEN 'lead' THEN 7 WHEN 'executive' THEN 10 END END;
       years_high := CASE WHEN job.years_min IS NOT NULL THEN job.years_max ELSE
         CASE job.experience_level WHEN 'entry' THEN 2 WHEN 'junior' THEN 3 WHEN 'mid' THEN 6 END END;
       experience_score := CASE
         WHEN person.years IS NULL OR years_low IS NULL THEN 10
         WHEN person.years < years_low THEN greatest(0, 20 - 5 * (years_low - person.years))
         WHEN person.years > years_high THEN greatest(10, 20 - 2 * (person.years - years_high))
         ELSE 20 END;

       RETURN skill_score + location_score + salary_score + experience_score;
     END $$;
     REVOKE ALL ON FUNCTION public.calculate_job_match_score(uuid, uuid) FROM PUBLIC;
     GRANT EXECUTE ON FUNCTION public.calculate_job_match_score(uuid, uuid) TO jobhuntai_app, jobhuntai_worker;`,
  );
}
