import { type Selectable, sql } from 'kysely';
import type { DeliveryStatus } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';
import { isToTell } from './notices.ts';

const TABLE = 'integrations.webhook_deliveries';
type Lists = { status: DeliveryStatus };
export type DeliveryRow = Omit<Selectable<DB['integrations.webhook_deliveries']>, keyof Lists> & Lists;

/** The tellings of one webhook, newest first. */
export const listDeliveries = (
  tx: UserTx,
  ask: { webhookId: string; status: DeliveryStatus | undefined; limit: number; after: Position | undefined },
): Promise<(DeliveryRow & { at: string })[]> => {
  let rows = tx
    .selectFrom(TABLE)
    .selectAll()
    .select(positionAt('created_at').as('at'))
    .where('webhook_id', '=', ask.webhookId)
    .where(olderThan('created_at', 'id', ask.after));
  if (ask.status !== undefined) rows = rows.where('status', '=', ask.status);
  return rows.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(ask.limit).$narrowType<Lists>().execute();
};

export const insertDelivery = (
  tx: UserTx,
  row: { webhookId: string; userId: string; event: string; data: object; now: Date },
): Promise<DeliveryRow> =>
  tx
    .insertInto(TABLE)
    .values({
      webhook_id: row.webhookId,
      user_id: row.userId,
      event: row.event,
      data: JSON.stringify(row.data),
      created_at: row.now,
      next_attempt_at: row.now,
    })
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** Makes one due anew, whatever became of it; one that is on its way stays as it is. Undefined when there is none. */
export const replayDelivery = (tx: UserTx, id: string, now: Date): Promise<DeliveryRow | undefined> =>
  tx
    .updateTable(TABLE)
    .set({ status: 'pending', attempts: 0, next_attempt_at: now, lease_until: null })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('status', '!=', 'delivering'), eb('lease_until', '<', now)]))
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirst();

export const findDelivery = (tx: UserTx, id: string): Promise<DeliveryRow | undefined> =>
  tx.selectFrom(TABLE).selectAll().where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

/** Makes all of a webhook's that failed for good due anew. */
export const redriveDeliveries = async (tx: UserTx, webhookId: string, now: Date): Promise<number> => {
  const done = await tx
    .updateTable(TABLE)
    .set({ status: 'pending', attempts: 0, next_attempt_at: now })
    .where('webhook_id', '=', webhookId)
    .where('status', '=', 'failed')
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
};

/** Takes one that is due, or whose carrier died, until `leaseUntil`. Undefined when there is nothing to do. */
export const claimDelivery = (
  tx: UserTx,
  id: string,
  { now, leaseUntil }: { now: Date; leaseUntil: Date },
): Promise<DeliveryRow | undefined> =>
  tx
    .updateTable(TABLE)
    .set((eb) => ({
      status: 'delivering',
      lease_until: leaseUntil,
      last_attempt_at: now,
      attempts: eb('attempts', '+', 1),
    }))
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb.and([eb('status', '=', 'pending'), eb('next_attempt_at', '<=', now)]),
        eb.and([eb('status', '=', 'delivering'), eb('lease_until', '<', now)]),
      ]),
    )
    .where(({ exists, selectFrom, ref }) =>
      exists(
        selectFrom('integrations.webhooks as w')
          .select('w.id')
          .where('w.id', '=', ref('integrations.webhook_deliveries.webhook_id'))
          .where('w.is_active', '=', true),
      ),
    )
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirst();

export type Ending = {
  status: DeliveryStatus;
  next_attempt_at?: Date;
  last_status: number | null;
  last_error: string | null;
};

/** Records what came of an attempt; false when another carrier took over. */
export const endDelivery = async (tx: UserTx, id: string, lease: Date, ending: Ending): Promise<boolean> => {
  const done = await tx
    .updateTable(TABLE)
    .set({ ...ending, lease_until: null })
    .where('id', '=', id)
    .where('status', '=', 'delivering')
    .where('lease_until', '=', lease)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};

/** Tellings that are due at addresses that are on, the oldest first. */
export const dueDeliveries = async (
  tx: SystemTx,
  { now, limit }: { now: Date; limit: number },
): Promise<{ id: string; user_id: string }[]> =>
  (
    await sql<{ id: string; user_id: string }>`
    SELECT d.id, d.user_id FROM integrations.webhook_deliveries d
      JOIN integrations.webhooks w ON w.id = d.webhook_id AND w.is_active
     WHERE (d.status = 'pending' AND d.next_attempt_at <= ${now})
        OR (d.status = 'delivering' AND d.lease_until < ${now})
     ORDER BY d.next_attempt_at, d.id LIMIT ${limit}`.execute(tx)
  ).rows;

/** Deletes at most so many that were written before the bound, whatever became of them. */
export const deleteOldDeliveries = async (tx: SystemTx, before: Date, limit: number): Promise<number> => {
  const done = await sql`
    DELETE FROM integrations.webhook_deliveries WHERE id IN (
      SELECT id FROM integrations.webhook_deliveries WHERE created_at < ${before} LIMIT ${limit})`.execute(tx);
  return Number(done.numAffectedRows ?? 0n);
};

/** Webhooks that were switched off because they failed and whose person was not told. */
export const webhooksToTell = async (
  tx: SystemTx,
  now: Date,
  limit: number,
): Promise<{ id: string; user_id: string }[]> =>
  (
    await sql<{ id: string; user_id: string }>`
    SELECT w.id, w.user_id FROM integrations.webhooks w
      JOIN users.users u ON u.id = w.user_id AND u.is_active AND u.deleted_at IS NULL
      LEFT JOIN users.settings s ON s.user_id = w.user_id
     WHERE w.disabled_reason IN ('failing', 'gone')
       AND ${isToTell('w.id', 'w.user_id', 'w.disabled_at', now)}
     ORDER BY w.disabled_at, w.id LIMIT ${limit}`.execute(tx)
  ).rows;
