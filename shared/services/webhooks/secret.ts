import { randomBytes } from 'node:crypto';
import type { SecretBinding } from '../../adapters/crypto/port.ts';
import { SECRET_PREFIX } from '../../domain/webhooks/sign.ts';

/** 256 random bits, as Standard Webhooks writes a secret. */
export const newWebhookSecret = (): string => `${SECRET_PREFIX}${randomBytes(32).toString('base64')}`;

/** What a stored secret is bound to: the column it lies in does not count, since a rotation moves it to the other. */
export const bindingOf = (userId: string, webhookId: string): SecretBinding => ({
  userId,
  provider: `webhook:${webhookId}`,
  column: 'secret',
});
