import { type Selectable, sql, type Updateable } from 'kysely';
import type { AVAILABILITIES } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import { kept } from './kept.ts';

type Table = DB['users.profiles'];
type Lists = { availability: (typeof AVAILABILITIES)[number] | null };
export type ProfileRow = Omit<Selectable<Table>, keyof Lists> & Lists;
/** A member that is undefined is left to its default, or as it is. */
export type ProfileChange = { [K in keyof Updateable<Table>]?: Updateable<Table>[K] | undefined };

const finding = kept<ProfileRow, never>((_, tx) => tx.selectFrom('users.profiles').selectAll());
/** Undefined for a person who has written nothing yet. */
export const findProfile = async (tx: UserTx): Promise<ProfileRow | undefined> => (await finding(tx, {}))[0];

/** Locks the row, so that two who fill it do not overwrite each other. */
export const lockProfile = (tx: UserTx): Promise<ProfileRow | undefined> =>
  tx.selectFrom('users.profiles').selectAll().forUpdate().$narrowType<Lists>().executeTakeFirst();

/** Keeps the years that follow from the jobs, where the person states none of their own, and the day that they grow on. */
export const saveYearsFromJobs = async (
  tx: UserTx,
  userId: string,
  { years, growOn }: { years: number | null; growOn: string | null },
): Promise<void> => {
  await sql`
    INSERT INTO users.profiles AS p (user_id, years_experience, years_grow_on) VALUES (${userId}, ${years}, ${growOn})
    ON CONFLICT (user_id) DO UPDATE SET years_experience = coalesce(p.years_stated, excluded.years_experience),
      years_grow_on = CASE WHEN p.years_stated IS NULL THEN excluded.years_grow_on END`.execute(tx);
};

/** Whether the years that are kept have grown since: `today` is `YYYY-MM-DD`. */
export const yearsHaveGrown = async (tx: UserTx, userId: string, today: string): Promise<boolean> =>
  (await tx
    .selectFrom('users.profiles')
    .select('user_id')
    .where('user_id', '=', userId)
    .where('years_grow_on', '<=', today)
    .executeTakeFirst()) !== undefined;

/** Makes the row or changes it. */
export const saveProfile = (tx: UserTx, userId: string, change: ProfileChange): Promise<ProfileRow> => {
  return tx
    .insertInto('users.profiles')
    .values({ ...change, user_id: userId })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ ...change, user_id: userId }))
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();
};
