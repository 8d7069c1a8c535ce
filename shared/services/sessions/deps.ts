import type { AccessTokens } from '../../adapters/session/port.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type SessionDeps = {
  db: Db;
  accessTokens: AccessTokens;
  clock: Clock;
  /** How long a session lasts without being used. */
  refreshTokenDays: number;
};
