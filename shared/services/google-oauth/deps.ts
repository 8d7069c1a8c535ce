import type { GoogleOidc } from '../../adapters/google/oidc-port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type GoogleOauthDeps = { db: Db; clock: Clock; google: GoogleOidc };
