import { pushTokens } from '../../shared/adapters/google/push-token.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { config } from '../../shared/runtime/config.ts';
import { database } from '../../shared/runtime/database.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { PushDeps } from '../../shared/services/mailbox/push.ts';

/** What the route works with, made from the configuration at the first request. */
export const pushDeps = (): PushDeps => {
  const { publicUrl } = config('api').api;
  const { account, issuer } = config('push').push;
  return {
    db: database(),
    clock: systemClock,
    queues: queues(),
    tokens:
      account === undefined ? undefined : pushTokens({ issuer, account, audience: `${publicUrl}/v1/google/push` }),
  };
};
