import { config } from '../../shared/runtime/config.ts';
import { oidc } from '../../shared/runtime/oidc.ts';
import { sessions } from '../../shared/runtime/sessions.ts';
import type { GoogleOauthDeps } from '../../shared/services/google-oauth/deps.ts';
import type { SessionDeps } from '../../shared/services/sessions/deps.ts';

export type AuthDeps = SessionDeps & GoogleOauthDeps & { publicUrl: string };

/** What the routes work with, made from the configuration at the first request. */
export const authDeps = (): AuthDeps => ({
  ...sessions(),
  google: oidc(),
  publicUrl: config('api').api.publicUrl,
});

/** Where Google sends the browser back to; registered with the OAuth client. */
export const callbackUrl = ({ publicUrl }: Pick<AuthDeps, 'publicUrl'>): string =>
  `${publicUrl}/v1/auth/google/callback`;
