import { linkedin } from '../adapters/linkedin/linkedin.ts';
import type { Linkedin } from '../adapters/linkedin/port.ts';
import { config } from './config.ts';

/** LinkedIn's OpenID Connect; undefined where this deployment has no app there. */
export const linkedinAccounts = (): Linkedin | undefined => {
  const { clientId, clientSecret, issuer } = config('linkedin').linkedin;
  if (clientId === undefined || clientSecret === undefined) return undefined;
  return linkedin({ clientId, clientSecret, issuer });
};
