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
  if (rows.length === 0) return [];
  return await tx
    .insertInto('users.skills')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .$narrowType<Lists>()
    .execute();
};

export type SkillChange = Pick<SkillRow, 'skill_name' | 'skill_level' | 'years_experience' | 'is_primary'>;

export const changeSkill = (tx: UserTx, id: string, change: SkillChange): Promise<SkillRow> =>
  tx
    .updateTable('users.skills')
    .set(change)
    .where('id', '=', id)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** Writes rows by their ids, new and known ones in one statement. Their names must be other skills than the rest. */
export const writeSkills = (
  tx: UserTx,
  rows: readonly (SkillChange & { id: string; user_id: string })[],
): Promise<SkillRow[]> =>
  tx
    .insertInto('users.skills')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        skill_name: eb.ref('excluded.skill_name'),
        skill_level: eb.ref('excluded.skill_level'),
        years_experience: eb.ref('excluded.years_experience'),
        is_primary: eb.ref('excluded.is_primary'),
      })),
    )
    .returningAll()
    .$narrowType<Lists>()
    .execute();

export const deleteSkills = async (tx: UserTx, ids: readonly string[]): Promise<void> => {
  await tx.deleteFrom('users.skills').where('id', 'in', ids).execute();
};

/** False when there is no such skill of the person. */
export const deleteSkill = async (tx: UserTx, id: string): Promise<boolean> => {
  const { numDeletedRows } = await tx.deleteFrom('users.skills').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
};
