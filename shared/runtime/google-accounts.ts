import type { Accounts } from '../adapters/google/kept-token.ts';
import { accessToken } from '../services/google/access-token.ts';
import { config } from './config.ts';
import { permissions } from './permissions.ts';

/** What opens the Google accounts that people connected; `reason` is what the audit trail says of it. */
export const googleAccounts = (reason: string): Accounts => {
  const { apiRootUrl } = config('google').google;
  const deps = permissions();
  return {
    tokenFor: (userId, rejected) => accessToken(deps, { userId, reason }, rejected),
    now: () => deps.clock.now(),
    ...(apiRootUrl === undefined ? {} : { rootUrl: apiRootUrl }),
  };
};
