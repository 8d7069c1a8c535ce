import type { Queues } from '../../shared/adapters/sqs/port.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { webhooks } from '../../shared/runtime/webhooks.ts';
import type { WebhookDeps } from '../../shared/services/webhooks/deps.ts';

export type WebhookRouteDeps = WebhookDeps & { queues: Queues };

/** What the routes work with, made from the configuration at the first request. */
export const webhookDeps = (): WebhookRouteDeps => ({ ...webhooks(), queues: queues() });
