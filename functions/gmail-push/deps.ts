import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { pushTokens } from '../../shared/runtime/push-tokens.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { PushDeps } from '../../shared/services/mailbox/push.ts';

/** What the route works with, made from the configuration at the first request. */
export const pushDeps = (): PushDeps => ({
  db: database(),
  clock: systemClock,
  queues: queues(),
  tokens: pushTokens(),
});
