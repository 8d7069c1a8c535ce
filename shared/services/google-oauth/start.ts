import { createHash } from 'node:crypto';
import { beginSignIn, type SignInPurpose } from '../../db/queries/sign_in.ts';
import { hashOf, newSecret } from '../sessions/secrets.ts';
import type { GoogleOauthDeps } from './deps.ts';

/** How long a person may take at Google, and the browser keeps its cookie. */
export const VISIT_SECONDS = 600;

export type VisitRequest = {
  purpose: SignInPurpose;
  /** The signed-in person, exactly when an account is being connected. */
  userId?: string;
  redirectUri: string;
  scopes: readonly string[];
  offline: boolean;
  loginHint?: string;
  /** Where the browser goes afterwards: a path the caller has checked. */
  redirectTo?: string;
};

/**
 * Begins a visit to Google, to sign in or to connect an account. `browserSecret` goes into an HttpOnly cookie of the
 * browser that asked: the answer is accepted from no other one, once, for ten minutes.
 */
export const startVisit = async (
  { db, clock, google }: GoogleOauthDeps,
  visit: VisitRequest,
): Promise<{ url: string; browserSecret: string }> => {
  const now = clock.now();
  const [state, nonce, codeVerifier, browserSecret] = [newSecret(), newSecret(), newSecret(), newSecret()];
  const url = await google.authorizationUrl({
    redirectUri: visit.redirectUri,
    state,
    nonce,
    codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    scopes: visit.scopes,
    offline: visit.offline,
    ...(visit.loginHint === undefined ? {} : { loginHint: visit.loginHint }),
  });
  await db.withNobody((tx) =>
    beginSignIn(tx, {
      stateHash: hashOf(state),
      browserHash: hashOf(browserSecret),
      purpose: visit.purpose,
      userId: visit.userId,
      nonce,
      codeVerifier,
      redirectTo: visit.redirectTo,
      now,
      expiresAt: new Date(now.getTime() + VISIT_SECONDS * 1_000),
    }),
  );
  return { url, browserSecret };
};
