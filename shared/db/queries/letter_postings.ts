import type { UserTx } from '../scope.ts';

/** The posting as a letter needs it; undefined when there is none. */
export const findLetterPosting = (tx: UserTx, jobId: string) =>
  tx
    .selectFrom('jobs.jobs as j')
    .leftJoin('jobs.companies as c', 'c.id', 'j.company_id')
    .select(['j.id', 'j.title', 'j.description', 'j.requirements', 'j.location', 'c.name as company_name'])
    .where('j.id', '=', jobId)
    .executeTakeFirst();

/** Names of the skills a posting asks for, required ones first. */
export const listPostingSkills = async (tx: UserTx, jobId: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('jobs.job_skills as s')
    .leftJoin('jobs.skills_dictionary as d', 'd.id', 's.skill_id')
    .select(['s.skill_name', 'd.name'])
    .where('s.job_id', '=', jobId)
    .orderBy('s.is_required', 'desc')
    .orderBy('s.skill_name')
    .execute();
  return rows.map((row) => row.name ?? row.skill_name);
};
