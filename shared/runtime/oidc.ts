import { googleOidc } from '../adapters/google/oidc.ts';
import type { GoogleOidc } from '../adapters/google/oidc-port.ts';
import { config } from './config.ts';

let made: GoogleOidc | undefined;

/** The issuer people sign in with, and that grants access to their mailbox; made once from the configuration. */
export const oidc = (): GoogleOidc => {
  made ??= googleOidc(config('google').google);
  return made;
};
