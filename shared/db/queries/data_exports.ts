import type { Selectable } from 'kysely';
import type { ExportStatus } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';

export type ExportRow = Omit<Selectable<DB['users.data_exports']>, 'status' | 'lease_until'> & { status: ExportStatus };
const columns = [
  ...(['id', 'user_id', 'status', 'failure', 'object_key', 'size_bytes', 'attempts'] as const),
  ...(['created_at', 'finished_at', 'expires_at'] as const),
] as const;
type Lists = { status: ExportStatus };

/** The person's exports, newest first. */
export const listExports = (tx: UserTx, userId: string, limit: number): Promise<ExportRow[]> =>
  tx
    .selectFrom('users.data_exports')
    .select(columns)
    .where('user_id', '=', userId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<Lists>()
    .execute();

export const findExport = (tx: UserTx, id: string): Promise<ExportRow | undefined> =>
  tx.selectFrom('users.data_exports').select(columns).where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

export const insertExport = (tx: UserTx, userId: string, now: Date): Promise<ExportRow> =>
  tx
    .insertInto('users.data_exports')
    .values({ user_id: userId, created_at: now })
    .returning(columns)
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** Takes an export that waits, or whose maker died, until `leaseUntil`. Undefined when there is nothing to do. */
export const claimExport = (
  tx: UserTx,
  id: string,
  { now, leaseUntil }: { now: Date; leaseUntil: Date },
): Promise<{ attempts: number } | undefined> =>
  tx
    .updateTable('users.data_exports')
    .set((eb) => ({ status: 'running', lease_until: leaseUntil, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where((eb) =>
      eb.or([eb('status', '=', 'queued'), eb.and([eb('status', '=', 'running'), eb('lease_until', '<', now)])]),
    )
    .returning('attempts')
    .executeTakeFirst();

type Ending =
  | { status: 'ready'; object_key: string; size_bytes: number; finished_at: Date; expires_at: Date }
  | { status: 'failed'; failure: string; finished_at: Date }
  | { status: 'queued' };

/** Ends the work of whoever holds the lease; false when another took over. */
export const endExport = async (tx: UserTx, id: string, lease: Date, ending: Ending): Promise<boolean> => {
  const done = await tx
    .updateTable('users.data_exports')
    .set({ ...ending, lease_until: null })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .where('lease_until', '=', lease)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};

export type WaitingExport = { id: string; user_id: string };

/** Exports whose message was lost, or whose maker died. */
export const listWaitingExports = (
  tx: SystemTx,
  { now, before, limit }: { now: Date; before: Date; limit: number },
): Promise<WaitingExport[]> =>
  tx
    .selectFrom('users.data_exports')
    .select(['id', 'user_id'])
    .where((eb) =>
      eb.or([
        eb.and([eb('status', '=', 'queued'), eb('created_at', '<', before)]),
        eb.and([eb('status', '=', 'running'), eb('lease_until', '<', now)]),
      ]),
    )
    .orderBy('created_at')
    .limit(limit)
    .execute();

/** Exports whose days are over and whose file is there still. */
export const listExpiredExports = (tx: SystemTx, now: Date, limit: number): Promise<WaitingExport[]> =>
  tx
    .selectFrom('users.data_exports')
    .select(['id', 'user_id'])
    .where('status', '=', 'ready')
    .where('expires_at', '<=', now)
    .orderBy('expires_at')
    .limit(limit)
    .execute();

/** Ends an export whose days are over: gives the key of its file, which has to go. */
export const expireExport = async (tx: UserTx, id: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('users.data_exports')
    .select('object_key')
    .where('id', '=', id)
    .where('status', '=', 'ready')
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await tx
    .updateTable('users.data_exports')
    .set({ status: 'expired', object_key: null })
    .where('id', '=', id)
    .execute();
  return row.object_key ?? undefined;
};
