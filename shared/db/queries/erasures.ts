import { type Selectable, sql } from 'kysely';
import type { ErasureStage } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';

export type ErasureRow = Omit<Selectable<DB['users.erasures']>, 'stage'> & { stage: ErasureStage };
type Lists = { stage: ErasureStage };
const OPEN = ['finished', 'cancelled'] as const;

/** The person's erasure that waits or is under way. */
export const findOpenErasure = (tx: UserTx, userId: string): Promise<ErasureRow | undefined> =>
  tx
    .selectFrom('users.erasures')
    .selectAll()
    .where('user_id', '=', userId)
    .where('stage', 'not in', OPEN)
    .$narrowType<Lists>()
    .executeTakeFirst();

export const insertErasure = (
  tx: UserTx,
  row: { user_id: string; requested_at: Date; due_at: Date; stopped: boolean },
): Promise<ErasureRow> =>
  tx
    .insertInto('users.erasures')
    .values({ ...row, next_attempt_at: row.due_at })
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** Notes on the account itself that its end was asked for, or was not after all. */
export const markRequested = async (tx: UserTx, userId: string, at: Date | null): Promise<void> => {
  await tx.updateTable('users.users').set({ deletion_requested_at: at }).where('id', '=', userId).execute();
};

/** Takes the request back; undefined when it is no longer waiting. */
export const cancelErasure = (tx: UserTx, userId: string, now: Date): Promise<{ stopped: boolean } | undefined> =>
  tx
    .updateTable('users.erasures')
    .set({ stage: 'cancelled', cancelled_at: now })
    .where('user_id', '=', userId)
    .where('stage', '=', 'waiting')
    .returning('stopped')
    .executeTakeFirst();

/** Takes the erasures that are due, at most so many, until `leaseUntil`; two at once take different ones. */
export const claimErasures = async (
  tx: SystemTx,
  { now, leaseUntil, limit }: { now: Date; leaseUntil: Date; limit: number },
): Promise<ErasureRow[]> =>
  tx
    .updateTable('users.erasures')
    .set((eb) => ({ lease_until: leaseUntil, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('users.erasures')
        .select('id')
        .where('stage', 'not in', OPEN)
        .where('next_attempt_at', '<=', now)
        .where((or) => or.or([or('lease_until', 'is', null), or('lease_until', '<', now)]))
        .orderBy('next_attempt_at')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .$narrowType<Lists>()
    .execute();

export type Progress = Partial<{
  stage: ErasureStage;
  began_at: Date;
  permission_revoked: boolean;
  row_count: string;
  file_count: number;
  trail_count: string;
  finished_at: Date;
  next_attempt_at: Date;
  lease_until: Date | null;
}>;

/** Writes down how far an erasure has come, for whoever holds its lease. False when another took over. */
export const noteProgress = async (tx: SystemTx, erasure: ErasureRow, progress: Progress): Promise<boolean> => {
  const done = await tx
    .updateTable('users.erasures')
    .set(progress)
    .where('id', '=', erasure.id)
    .where('lease_until', '=', erasure.lease_until)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};

/** Ends the account; false when no erasure of it is due. */
export const endAccount = async (tx: SystemTx, userId: string, now: Date): Promise<boolean> =>
  (await sql<{ ended: boolean }>`SELECT users.end_account(${userId}::uuid, ${now}::timestamptz) AS ended`.execute(tx))
    .rows[0]?.ended ?? false;

/** Deletes a bounded part of the account's rows. Gives how many; 0 when the account is gone. */
export const eraseRows = async (tx: SystemTx, userId: string, limit: number): Promise<number> =>
  Number(
    (await sql<{ gone: string }>`SELECT users.erase_rows(${userId}::uuid, ${limit}::int) AS gone`.execute(tx)).rows[0]
      ?.gone ?? 0,
  );

/** Makes the person's trail say nothing of them, in the archive too. Gives how many entries were changed. */
export const forgetTrail = async (tx: SystemTx, userId: string): Promise<number> =>
  Number(
    (await sql<{ changed: string }>`SELECT audit.forget_person(${userId}::uuid) AS changed`.execute(tx)).rows[0]
      ?.changed ?? 0,
  );

/** The notes of files that were still to be deleted: the files are gone. */
export const dropDiscarded = async (tx: SystemTx, userId: string): Promise<void> => {
  await tx.deleteFrom('users.discarded_files').where('user_id', '=', userId).execute();
};

/** Which of these people are in the database. */
export const stillThere = async (tx: SystemTx, userIds: readonly string[]): Promise<string[]> =>
  (await sql<{ id: string }>`SELECT users.still_there(${[...userIds]}::uuid[]) AS id`.execute(tx)).rows.map(
    ({ id }) => id,
  );

/** Begins an erasure that had been done before a restore; nothing where one is open. */
export const eraseAgain = async (tx: SystemTx, userId: string, now: Date): Promise<void> => {
  await tx
    .insertInto('users.erasures')
    .values({ user_id: userId, requested_at: now, due_at: now, next_attempt_at: now })
    .onConflict((conflict) => conflict.columns(['user_id']).where('stage', 'not in', OPEN).doNothing())
    .execute();
};

/** Receipts whose period is over. */
export const listOldReceipts = (
  tx: SystemTx,
  before: Date,
  limit: number,
): Promise<{ id: string; user_id: string }[]> =>
  tx
    .selectFrom('users.erasures')
    .select(['id', 'user_id'])
    .where('stage', 'in', OPEN)
    .where('updated_at', '<', before)
    .limit(limit)
    .execute();

export const deleteReceipt = async (tx: SystemTx, id: string): Promise<void> => {
  await tx.deleteFrom('users.erasures').where('id', '=', id).execute();
};
