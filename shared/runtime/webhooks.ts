import { tokenVault } from '../adapters/crypto/envelope.ts';
import { guardedPost } from '../adapters/http/guarded-post.ts';
import { systemClock } from '../domain/clock.ts';
import type { WebhookDeps } from '../services/webhooks/deps.ts';
import { config } from './config.ts';
import { database } from './database.ts';

/** What keeps webhooks and tells them; made from the configuration. */
export const webhooks = (): WebhookDeps => {
  const { outward, tokens } = config('outward', 'tokens');
  return { db: database(), clock: systemClock, vault: tokenVault(tokens.keys), poster: guardedPost(outward) };
};
