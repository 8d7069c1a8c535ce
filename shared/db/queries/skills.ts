import type { Insertable, Selectable } from 'kysely';
import type { SKILL_LEVELS } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import { kept } from './kept.ts';

type Table = DB['users.skills'];
type Lists = { skill_level: (typeof SKILL_LEVELS)[number] | null };
/** `years_experience` comes as text: numeric keeps its digits. */
export type SkillRow = Omit<Selectable<Table>, keyof Lists> & Lists;
export type NewSkillRow = Omit<Insertable<Table>, keyof Lists> & Partial<Lists>;

const listing = kept<SkillRow, never>((_, tx) =>
  tx.selectFrom('users.skills').selectAll().orderBy('is_primary', 'desc').orderBy('skill_name').orderBy('id'),
);
/** Primary ones first, then by name. With `isLast` nothing follows it in its transaction. */
export const listSkills = (tx: UserTx, isLast = false): Promise<SkillRow[]> => listing(tx, {}, isLast);

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

const changing = kept<SkillRow, keyof SkillChange | 'id'>((value, tx) =>
  tx
    .updateTable('users.skills')
    .set({
      skill_name: value('skill_name'),
      skill_level: value('skill_level'),
      years_experience: value('years_experience'),
      is_primary: value('is_primary'),
    })
    .where('id', '=', value('id'))
    .returningAll(),
);
/** Undefined when there is no such skill of the person. */
export const changeSkill = async (tx: UserTx, id: string, change: SkillChange): Promise<SkillRow | undefined> =>
  (await changing(tx, { ...change, id }))[0];

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
