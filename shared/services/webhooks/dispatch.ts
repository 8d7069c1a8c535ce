import type { Queues } from '../../adapters/sqs/port.ts';
import { deleteOldDeliveries, dueDeliveries } from '../../db/queries/webhook_deliveries.ts';
import type { Db } from '../../db/scope.ts';
import { type Clock, DAY_MS } from '../../domain/clock.ts';
import { WEBHOOK_DELIVERY_DAYS } from '../../domain/privacy/retention.ts';
import { dispatchAll } from '../hints/send.ts';

const MOST_AT_ONCE = 500;

/** Puts a message for each telling that is due, and deletes those past their period. */
export async function dispatchWebhooks({
  db,
  clock,
  queues,
}: {
  db: Db;
  clock: Clock;
  queues: Queues;
}): Promise<{ due: number; failed: number; deleted: number }> {
  const now = clock.now();
  const before = new Date(now.getTime() - WEBHOOK_DELIVERY_DAYS * DAY_MS);
  const { due, deleted } = await db.withSystem('dispatch-webhooks', async (tx) => ({
    due: await dueDeliveries(tx, { now, limit: MOST_AT_ONCE }),
    deleted: await deleteOldDeliveries(tx, before, MOST_AT_ONCE),
  }));
  const messages = due.map(
    ({ id, user_id }) => ({ type: 'deliver-webhook', user_id, webhook_delivery_id: id }) as const,
  );
  const { failed } = await dispatchAll(queues, messages);
  return { due: due.length, failed, deleted };
}
