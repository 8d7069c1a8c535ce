import type { Insertable, Selectable } from 'kysely';
import { knownDates, storedDates } from '../../domain/profile/known-date.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import { kept } from './kept.ts';

type Table = DB['users.experience'];
type Precisions = 'start_precision' | 'end_precision';
/** Its dates as far as they are known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type ExperienceRow = Omit<Selectable<Table>, Precisions>;
export type NewExperienceRow = Omit<Insertable<Table>, Precisions>;
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

const listing = kept<Selectable<Table>, never>((_, tx) =>
  tx
    .selectFrom('users.experience')
    .selectAll()
    .orderBy('is_current', 'desc')
    .orderBy('start_date', 'desc')
    .orderBy('id'),
);
/** Current jobs first, then the latest. With `isLast` nothing follows it in its transaction. */
export const listExperience = async (tx: UserTx, isLast = false): Promise<ExperienceRow[]> => {
  const rows = await listing(tx, {}, isLast);
  return rows.map((row) => knownDates(row));
};

/** All of the person's jobs under their row locks. */
export const lockAllExperience = async (tx: UserTx): Promise<ExperienceRow[]> => {
  const rows = await tx.selectFrom('users.experience').selectAll().orderBy('id').forUpdate().execute();
  return rows.map((row) => knownDates(row));
};

export const findExperience = async (tx: UserTx, id: string): Promise<ExperienceRow | undefined> => {
  const row = await tx.selectFrom('users.experience').selectAll().where('id', '=', id).executeTakeFirst();
  return row && knownDates(row);
};

export const insertExperience = async (tx: UserTx, row: NewExperienceRow): Promise<ExperienceRow> =>
  knownDates(await tx.insertInto('users.experience').values(storedDates(row)).returningAll().executeTakeFirstOrThrow());

export const changeExperience = async (tx: UserTx, id: string, change: ExperienceChange): Promise<ExperienceRow> =>
  knownDates(
    await tx
      .updateTable('users.experience')
      .set(storedDates(change))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
  );

/** False when there is no such job of the person. */
export const deleteExperience = async (tx: UserTx, id: string): Promise<boolean> => {
  const { numDeletedRows } = await tx.deleteFrom('users.experience').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
};
