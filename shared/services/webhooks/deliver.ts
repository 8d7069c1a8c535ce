import { FetchRefused } from '../../adapters/http/port.ts';
import { claimDelivery, type DeliveryRow, endDelivery } from '../../db/queries/webhook_deliveries.ts';
import { findWebhook, noteFailing, updateWebhook, type WebhookRow } from '../../db/queries/webhooks.ts';
import type { UserContext } from '../../domain/context.ts';
import type { WebhookOffReason } from '../../domain/enums.ts';
import { isGivenUp, nextAttempt } from '../../domain/webhooks/retry.ts';
import { signatureHeaders } from '../../domain/webhooks/sign.ts';
import type { WebhookDeps } from './deps.ts';
import { bindingOf } from './secret.ts';

/** Longer than an address may take (10 s) and the function may run (30 s). */
const LEASE_SECONDS = 60;
/** The receiver says that it wants nothing more (Standard Webhooks, and RFC 9110). */
const GONE = 410;

type Outcome = { status: number | null; error: string | null };
export type Carried = 'delivered' | 'again' | 'failed' | 'nothing';

/**
 * Tells one webhook one thing: claimed in a transaction, called in none, recorded in another. A receiver may be told a
 * thing twice, with the same webhook-id, never nothing.
 */
export async function deliver(deps: WebhookDeps, ctx: UserContext, id: string): Promise<Carried> {
  const now = deps.clock.now();
  const lease = new Date(now.getTime() + LEASE_SECONDS * 1_000);
  const claimed = await deps.db.withUser(ctx, async (tx) => {
    const delivery = await claimDelivery(tx, id, { now, leaseUntil: lease });
    const webhook = delivery && (await findWebhook(tx, delivery.webhook_id));
    return delivery && webhook && { delivery, webhook };
  });
  if (claimed === undefined) return 'nothing';
  const { delivery, webhook } = claimed;
  const outcome = await told(deps, delivery, webhook, now);
  const isDelivered = outcome.status !== null && outcome.status >= 200 && outcome.status < 300;
  return await deps.db.withUser(ctx, async (tx) => {
    const next = isDelivered ? null : nextAttempt(delivery.attempts, now);
    const carried: Carried = isDelivered ? 'delivered' : next === null ? 'failed' : 'again';
    const mine = await endDelivery(tx, id, lease, {
      status: carried === 'again' ? 'pending' : carried,
      ...(next === null ? {} : { next_attempt_at: next }),
      last_status: outcome.status,
      last_error: outcome.error,
    });
    if (!mine) return 'nothing';
    const failingSince = await noteFailing(tx, webhook.id, isDelivered ? null : now);
    const off: WebhookOffReason | undefined =
      outcome.status === GONE ? 'gone' : isGivenUp(failingSince, now) ? 'failing' : undefined;
    if (off !== undefined) {
      await updateWebhook(tx, webhook.id, { is_active: false, disabled_reason: off, disabled_at: now });
    }
    return carried;
  });
}

async function told(
  { poster, vault }: Pick<WebhookDeps, 'poster' | 'vault'>,
  { id, event, data, created_at }: DeliveryRow,
  webhook: WebhookRow,
  now: Date,
): Promise<Outcome> {
  const binding = bindingOf(webhook.user_id, webhook.id);
  const holds = webhook.former_secret_until !== null && webhook.former_secret_until > now;
  const sealed = [webhook.secret, ...(holds && webhook.former_secret !== null ? [webhook.former_secret] : [])];
  const secrets = sealed.map((secret) => vault.open(secret, binding));
  const body = JSON.stringify({ type: event, timestamp: created_at.toISOString(), data });
  try {
    const { status } = await poster.post({
      url: webhook.url,
      body,
      headers: signatureHeaders({ id, at: now, body }, secrets),
    });
    return { status, error: status >= 200 && status < 300 ? null : `It answered ${status}.` };
  } catch (error) {
    if (error instanceof FetchRefused) return { status: null, error: error.message.slice(0, 300) };
    throw error;
  }
}
