import type { Insertable, Selectable } from 'kysely';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

type Table = DB['users.experience'];
export type ExperienceRow = Selectable<Table>;
export type NewExperienceRow = Insertable<Table>;
/** Replaces these; the link to a resume stays until the person writes the entry anew. */
export type ExperienceChange = Pick<
  ExperienceRow,
  | 'company_name'
  | 'job_title'
  | 'description'
  | 'location'
  | 'start_date'
  | 'end_date'
  | 'is_current'
  | 'source_resume_id'
>;

/** Current jobs first, then the latest. */
export const listExperience = (tx: UserTx): Promise<ExperienceRow[]> =>
  tx
    .selectFrom('users.experience')
    .selectAll()
    .orderBy('is_current', 'desc')
    .orderBy('start_date', 'desc')
    .orderBy('id')
    .execute();

/** All of the person's jobs under their row locks. */
export const lockAllExperience = (tx: UserTx): Promise<ExperienceRow[]> =>
  tx.selectFrom('users.experience').selectAll().orderBy('id').forUpdate().execute();

export const findExperience = (tx: UserTx, id: string): Promise<ExperienceRow | undefined> =>
  tx.selectFrom('users.experience').selectAll().where('id', '=', id).executeTakeFirst();

export const insertExperience = (tx: UserTx, row: NewExperienceRow): Promise<ExperienceRow> =>
  tx.insertInto('users.experience').values(row).returningAll().executeTakeFirstOrThrow();

export const changeExperience = (tx: UserTx, id: string, change: ExperienceChange): Promise<ExperienceRow> =>
  tx.updateTable('users.experience').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow();

/** False when there is no such job of the person. */
export const deleteExperience = async (tx: UserTx, id: string): Promise<boolean> => {
  const { numDeletedRows } = await tx.deleteFrom('users.experience').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
};
