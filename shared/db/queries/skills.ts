import type { Insertable, Selectable } from 'kysely';
import type { SKILL_LEVELS } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

type Table = DB['users.skills'];
type Lists = { skill_level: (typeof SKILL_LEVELS)[number] | null };
/** `years_experience` comes as text: numeric keeps its digits. */
export type SkillRow = Omit<Selectable<Table>, keyof Lists> & Lists;
export type NewSkillRow = Omit<Insertable<Table>, keyof Lists> & Partial<Lists>;

/** Primary ones first, then by name. */
export const listSkills = (tx: UserTx): Promise<SkillRow[]> =>
  tx
    .selectFrom('users.skills')
    .selectAll()
    .orderBy('is_primary', 'desc')
    .orderBy('skill_name')
    .orderBy('id')
    .$narrowType<Lists>()
    .execute();

/** Writes those that the person does not have yet in any spelling; gives the ones written. */
export const insertSkills = async (tx: UserTx, rows: readonly NewSkillRow[]): Promise<SkillRow[]> => {
  const written: SkillRow[] = [];
  // One by one: a skill's number is found by a trigger, and two spellings of one skill may stand in the same list.
  for (const row of rows) {
    const made = await tx
      .insertInto('users.skills')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .$narrowType<Lists>()
      .executeTakeFirst();
    if (made !== undefined) written.push(made);
  }
  return written;
};

/** False when there is no such skill of the person. */
export const deleteSkill = async (tx: UserTx, id: string): Promise<boolean> => {
  const { numDeletedRows } = await tx.deleteFrom('users.skills').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
};
