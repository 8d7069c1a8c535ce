import * as z from 'zod';
import type { Webhook, WebhookDelivery } from '../../contracts/webhook.ts';
import type { DeliveryRow } from '../../db/queries/webhook_deliveries.ts';
import type { WebhookRow } from '../../db/queries/webhooks.ts';

const time = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A webhook as its person sees it: everything but its secrets. */
export const viewWebhook = (row: WebhookRow): z.input<typeof Webhook> => ({
  id: row.id,
  url: row.url,
  events: row.events,
  is_active: row.is_active,
  disabled_reason: row.disabled_reason,
  disabled_at: time(row.disabled_at),
  failing_since: time(row.failing_since),
  former_secret_until: time(row.former_secret_until),
  created_at: row.created_at.toISOString(),
});

const Data = z.record(z.string(), z.unknown());

export const viewDelivery = (row: DeliveryRow): z.input<typeof WebhookDelivery> => ({
  id: row.id,
  webhook_id: row.webhook_id,
  event: row.event,
  data: Data.parse(row.data),
  status: row.status,
  attempts: row.attempts,
  next_attempt_at: row.status === 'pending' ? row.next_attempt_at.toISOString() : null,
  last_status: row.last_status,
  last_error: row.last_error,
  last_attempt_at: time(row.last_attempt_at),
  created_at: row.created_at.toISOString(),
});
