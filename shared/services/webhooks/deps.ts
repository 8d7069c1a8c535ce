import type { TokenVault } from '../../adapters/crypto/port.ts';
import type { GuardedPost } from '../../adapters/http/post-port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type WebhookDeps = { db: Db; clock: Clock; vault: TokenVault; poster: GuardedPost };
