import type * as z from 'zod';
import type { Queues } from '../../adapters/sqs/port.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import type { DeliveryQuery, WebhookDeliveries, WebhookDelivery } from '../../contracts/webhook.ts';
import { Position } from '../../db/queries/keyset.ts';
import {
  findDelivery,
  insertDelivery,
  listDeliveries,
  redriveDeliveries,
  replayDelivery,
} from '../../db/queries/webhook_deliveries.ts';
import { findWebhook } from '../../db/queries/webhooks.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { hint } from '../hints/send.ts';
import type { WebhookDeps } from './deps.ts';
import { viewDelivery } from './view.ts';

type Deps = Pick<WebhookDeps, 'db' | 'clock'> & { queues: Queues };
type Shown = z.input<typeof WebhookDelivery>;

const messageOf = (ctx: UserContext, id: string) =>
  ({ type: 'deliver-webhook', user_id: ctx.userId, webhook_delivery_id: id }) as const;

/** What a webhook was told, newest first. Throws NotFound. */
export async function pageOfDeliveries(
  { db }: Pick<Deps, 'db'>,
  ctx: UserContext,
  webhookId: string,
  { limit, cursor, status }: z.output<typeof DeliveryQuery>,
): Promise<z.input<typeof WebhookDeliveries>> {
  const after = decodeCursor(Position, cursor);
  const rows = await db.withUser(ctx, async (tx) => {
    if ((await findWebhook(tx, webhookId)) === undefined) throw new NotFound('webhook');
    return await listDeliveries(tx, { webhookId, status, limit: limit + 1, after });
  });
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { items: items.map(viewDelivery), next_cursor };
}

/** Tells a webhook that it is being tried out. Throws NotFound, and Conflict for one that is off. */
export async function tryWebhook({ db, clock, queues }: Deps, ctx: UserContext, webhookId: string): Promise<Shown> {
  const row = await db.withUser(ctx, async (tx) => {
    const webhook = await findWebhook(tx, webhookId);
    if (webhook === undefined) throw new NotFound('webhook');
    if (!webhook.is_active) throw new Conflict('The webhook is off: switch it on first.');
    return await insertDelivery(tx, {
      webhookId,
      userId: ctx.userId,
      event: 'webhook.test',
      data: { webhook_id: webhookId },
      now: clock.now(),
    });
  });
  await hint(queues, messageOf(ctx, row.id));
  return viewDelivery(row);
}

/** Tells something once more, whatever became of it. Throws NotFound, and Conflict while it is on its way. */
export async function replay({ db, clock, queues }: Deps, ctx: UserContext, id: string): Promise<Shown> {
  const row = await db.withUser(ctx, async (tx) => {
    const due = await replayDelivery(tx, id, clock.now());
    if (due === undefined && (await findDelivery(tx, id)) !== undefined) {
      throw new Conflict('It is on its way at this moment.', { retry_after_seconds: 60 });
    }
    return due;
  });
  if (row === undefined) throw new NotFound('webhook delivery');
  await hint(queues, messageOf(ctx, row.id));
  return viewDelivery(row);
}

/** Makes all that a webhook never took due anew; a dispatcher puts them within a minute. Throws NotFound. */
export const redrive = (
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  ctx: UserContext,
  webhookId: string,
): Promise<{ redriven: number }> =>
  db.withUser(ctx, async (tx) => {
    if ((await findWebhook(tx, webhookId)) === undefined) throw new NotFound('webhook');
    return { redriven: await redriveDeliveries(tx, webhookId, clock.now()) };
  });
