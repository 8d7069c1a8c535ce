import * as z from 'zod';
import { DELIVERY_STATUSES, WEBHOOK_EVENTS, WEBHOOK_OFF_REASONS } from '../domain/enums.ts';
import { PageQuery, pageOf } from './page.ts';

const Event = z.enum(WEBHOOK_EVENTS);
const url = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .meta({ description: 'A public https address of yours.' });
const events = z.array(Event).min(1).max(WEBHOOK_EVENTS.length);

export const WebhookWrite = z.strictObject({ url, events });
export const WebhookChange = z.strictObject({
  url: url.optional(),
  events: events.optional(),
  is_active: z.boolean().optional().meta({ description: 'true switches one that was switched off on again.' }),
});
export const Webhook = z
  .object({
    id: z.uuid(),
    url: z.string(),
    events: z.array(Event),
    is_active: z.boolean(),
    disabled_reason: z.enum(WEBHOOK_OFF_REASONS).nullable(),
    disabled_at: z.iso.datetime().nullable(),
    failing_since: z.iso.datetime().nullable().meta({ description: 'Since when it has taken nothing.' }),
    former_secret_until: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'Webhook' });
export const Webhooks = z.object({ items: z.array(Webhook) }).meta({ id: 'Webhooks' });
export const WebhookWithSecret = Webhook.extend({
  secret: z.string().meta({
    description: 'Shown this once. Each telling is signed with it by standardwebhooks.com: verify webhook-signature.',
  }),
}).meta({ id: 'WebhookWithSecret' });
export const WebhookParams = z.strictObject({ webhook_id: z.uuid() });

export const DeliveryQuery = PageQuery.extend({ status: z.enum(DELIVERY_STATUSES).optional() });
export const WebhookDelivery = z
  .object({
    id: z.uuid().meta({ description: 'The header webhook-id: the same each time it is tried.' }),
    webhook_id: z.uuid(),
    event: z.string(),
    data: z.record(z.string(), z.unknown()),
    status: z.enum(DELIVERY_STATUSES),
    attempts: z.int(),
    next_attempt_at: z.iso.datetime().nullable(),
    last_status: z.int().nullable().meta({ description: 'What your address answered last.' }),
    last_error: z.string().nullable(),
    last_attempt_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'WebhookDelivery' });
export const WebhookDeliveries = pageOf(WebhookDelivery).meta({ id: 'WebhookDeliveries' });
export const DeliveryParams = z.strictObject({ webhook_delivery_id: z.uuid() });
export const Redriven = z.object({ redriven: z.int() }).meta({ id: 'RedrivenDeliveries' });
