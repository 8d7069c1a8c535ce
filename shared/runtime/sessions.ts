import { accessTokens } from '../adapters/session/access-tokens.ts';
import { systemClock } from '../domain/clock.ts';
import type { SessionDeps } from '../services/sessions/deps.ts';
import { config } from './config.ts';
import { database } from './database.ts';

let made: SessionDeps | undefined;

/** What opens, checks and ends sessions; made once from the configuration. */
export const sessions = (): SessionDeps => {
  if (made === undefined) {
    const { secrets, accessTokenMinutes, refreshTokenDays } = config('session').session;
    const tokens = accessTokens({ secrets, minutes: accessTokenMinutes });
    made = { db: database(), accessTokens: tokens, clock: systemClock, refreshTokenDays };
  }
  return made;
};
