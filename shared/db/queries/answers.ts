import type { Selectable } from 'kysely';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

export type AnswerRow = Selectable<DB['users.answers']>;

/** By key. */
export const listAnswers = (tx: UserTx): Promise<AnswerRow[]> =>
  tx.selectFrom('users.answers').selectAll().orderBy('answer_key').execute();

/** Keeps an answer in place of the one there was. */
export const saveAnswer = (
  tx: UserTx,
  answer: { user_id: string; answer_key: string; value: unknown; consented_at: Date | null },
): Promise<AnswerRow> => {
  const value = JSON.stringify(answer.value);
  return tx
    .insertInto('users.answers')
    .values({ ...answer, value })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'answer_key']).doUpdateSet({ value, consented_at: answer.consented_at }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
};

/** False when there is no such answer of the person. */
export const deleteAnswer = async (tx: UserTx, key: string): Promise<boolean> => {
  const { numDeletedRows } = await tx.deleteFrom('users.answers').where('answer_key', '=', key).executeTakeFirst();
  return numDeletedRows > 0n;
};
