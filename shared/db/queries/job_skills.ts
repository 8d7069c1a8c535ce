import { sql } from 'kysely';
import type { SystemTx } from '../scope.ts';
import { recordset } from './recordset.ts';

export type NewJobSkill = { job_id: string; skill_id: number; is_required: boolean };

/** Makes the skills of these postings exactly these; of `known` ones what they do not ask any more goes. Names are the dictionary's own. */
export const replaceJobSkills = async (
  tx: SystemTx,
  known: readonly string[],
  skills: readonly NewJobSkill[],
): Promise<void> => {
  if (known.length === 0 && skills.length === 0) return;
  const incoming = sql`${recordset(skills)} AS n(job_id uuid, skill_id integer, is_required boolean)`;
  if (known.length > 0)
    await sql`
    DELETE FROM jobs.job_skills k WHERE k.job_id = ANY (${[...known]}::uuid[])
      AND NOT EXISTS (SELECT FROM ${incoming} WHERE n.job_id = k.job_id AND n.skill_id = k.skill_id)`.execute(tx);
  await sql`
    INSERT INTO jobs.job_skills AS k (job_id, skill_name, skill_id, is_required)
    SELECT n.job_id, d.name, n.skill_id, n.is_required FROM ${incoming} JOIN jobs.skills_dictionary d ON d.id = n.skill_id
    ON CONFLICT (job_id, skill_name) DO UPDATE SET is_required = excluded.is_required, skill_id = excluded.skill_id
     WHERE (k.is_required, k.skill_id) IS DISTINCT FROM (excluded.is_required, excluded.skill_id)`.execute(tx);
};
