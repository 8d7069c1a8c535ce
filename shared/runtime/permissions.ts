import { tokenVault } from '../adapters/crypto/envelope.ts';
import { googleTokens } from '../adapters/google/oauth.ts';
import { systemClock } from '../domain/clock.ts';
import type { PermissionDeps } from '../services/google/deps.ts';
import { config } from './config.ts';
import { database } from './database.ts';

let made: PermissionDeps | undefined;

/** What keeps, renews and gives back the permissions people gave at Google; made once from the configuration. */
export const permissions = (): PermissionDeps => {
  if (made === undefined) {
    const { google, tokens } = config('google', 'tokens');
    made = { db: database(), clock: systemClock, vault: tokenVault(tokens.keys), tokens: googleTokens(google) };
  }
  return made;
};
