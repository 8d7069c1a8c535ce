import type { TokenVault } from '../../adapters/crypto/port.ts';
import type { GoogleTokens } from '../../adapters/google/oauth-port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type PermissionDeps = { db: Db; clock: Clock; vault: TokenVault; tokens: GoogleTokens };
