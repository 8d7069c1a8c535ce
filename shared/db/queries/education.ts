import { type Insertable, type Selectable, sql } from 'kysely';
import { knownDates, storedDates } from '../../domain/profile/known-date.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

type Table = DB['users.education'];
type Precisions = 'start_precision' | 'end_precision';
/** Grades come as text: numeric keeps its digits. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as far as they are known. */
export type EducationRow = Omit<Selectable<Table>, Precisions>;
export type NewEducationRow = Omit<Insertable<Table>, Precisions>;

/** The latest first. */
export const listEducation = async (tx: UserTx): Promise<EducationRow[]> => {
  const rows = await tx
    .selectFrom('users.education')
    .selectAll()
    .orderBy(sql`coalesce(end_date, start_date) DESC NULLS LAST`)
    .orderBy('id')
    .execute();
  return rows.map((row) => knownDates(row));
};

export const insertEducation = async (tx: UserTx, row: NewEducationRow): Promise<EducationRow> =>
  knownDates(await tx.insertInto('users.education').values(storedDates(row)).returningAll().executeTakeFirstOrThrow());

export const findEducation = async (tx: UserTx, id: string): Promise<EducationRow | undefined> => {
  const row = await tx.selectFrom('users.education').selectAll().where('id', '=', id).executeTakeFirst();
  return row && knownDates(row);
};

/** The degree under its row lock. */
export const lockEducation = async (tx: UserTx, id: string): Promise<EducationRow | undefined> => {
  const row = await tx.selectFrom('users.education').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && knownDates(row);
};

export type EducationChange = Pick<
  EducationRow,
  'institution_name' | 'degree' | 'field_of_study' | 'start_date' | 'end_date' | 'gpa' | 'gpa_scale'
>;

export const changeEducation = async (tx: UserTx, id: string, change: EducationChange): Promise<EducationRow> =>
  knownDates(
    await tx
      .updateTable('users.education')
      .set(storedDates(change))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
  );

/** False when there is no such degree of the person. */
export const deleteEducation = async (tx: UserTx, id: string): Promise<boolean> => {
  const { numDeletedRows } = await tx.deleteFrom('users.education').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
};
