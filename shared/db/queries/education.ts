import { type Insertable, type Selectable, sql } from 'kysely';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

type Table = DB['users.education'];
/** Grades come as text: numeric keeps its digits. */
export type EducationRow = Selectable<Table>;
export type NewEducationRow = Insertable<Table>;

/** The latest first. */
export const listEducation = (tx: UserTx): Promise<EducationRow[]> =>
  tx
    .selectFrom('users.education')
    .selectAll()
    .orderBy(sql`coalesce(end_date, start_date) DESC NULLS LAST`)
    .orderBy('id')
    .execute();

export const insertEducation = (tx: UserTx, row: NewEducationRow): Promise<EducationRow> =>
  tx.insertInto('users.education').values(row).returningAll().executeTakeFirstOrThrow();

export const findEducation = (tx: UserTx, id: string): Promise<EducationRow | undefined> =>
  tx.selectFrom('users.education').selectAll().where('id', '=', id).executeTakeFirst();

/** The degree under its row lock. */
export const lockEducation = (tx: UserTx, id: string): Promise<EducationRow | undefined> =>
  tx.selectFrom('users.education').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export type EducationChange = Pick<
  EducationRow,
  'institution_name' | 'degree' | 'field_of_study' | 'start_date' | 'end_date' | 'gpa' | 'gpa_scale'
>;

export const changeEducation = (tx: UserTx, id: string, change: EducationChange): Promise<EducationRow> =>
  tx.updateTable('users.education').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow();

/** False when there is no such degree of the person. */
export const deleteEducation = async (tx: UserTx, id: string): Promise<boolean> => {
  const { numDeletedRows } = await tx.deleteFrom('users.education').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
};
