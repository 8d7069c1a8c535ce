import { type GoogleGrant, type GoogleIdentity, SignInRefused } from '../../adapters/google/oidc-port.ts';
import { type SignInPurpose, takeSignInState } from '../../db/queries/sign_in.ts';
import { Forbidden, InvalidInput } from '../../domain/errors.ts';
import { hashOf } from '../sessions/secrets.ts';
import type { GoogleOauthDeps } from './deps.ts';

export type VisitAnswer = {
  purpose: SignInPurpose;
  state: string;
  code: string;
  redirectUri: string;
  /** From the cookie of `startVisit`; undefined when the browser sent none. */
  browserSecret: string | undefined;
};

export type FinishedVisit = {
  /** The person who began it, when an account is being connected. */
  userId: string | undefined;
  identity: GoogleIdentity;
  grant: GoogleGrant;
  redirectTo: string | undefined;
};

const restart = () =>
  new InvalidInput(
    [{ field: 'state', message: 'It is unknown here, used, too old, or was made for another browser.' }],
    'This sign-in cannot be finished. Start it again, in the same browser.',
  );

/**
 * Ends a visit to Google: the state once and from its own browser, the code for tokens, every check of the ID token,
 * and Google's word that the address is the person's. Throws InvalidInput naming `state` or `code`, and Forbidden.
 */
export const finishVisit = async (
  { db, clock, google }: GoogleOauthDeps,
  { purpose, state, code, redirectUri, browserSecret }: VisitAnswer,
): Promise<FinishedVisit> => {
  if (browserSecret === undefined) throw restart();
  const now = clock.now();
  const visit = { stateHash: hashOf(state), browserHash: hashOf(browserSecret), purpose, now };
  const taken = await db.withNobody((tx) => takeSignInState(tx, visit));
  if (taken === undefined) throw restart();
  const exchange = { code, codeVerifier: taken.code_verifier, redirectUri, nonce: taken.nonce, now };
  const { identity, grant } = await google.exchange(exchange).catch((error) => {
    if (!(error instanceof SignInRefused)) throw error;
    const message =
      error.refusal === 'code_refused' ? 'Google does not accept it.' : 'Its identity does not pass our checks.';
    throw new InvalidInput([{ field: 'code', message }], 'This sign-in cannot be finished. Start it again.');
  });
  if (!identity.emailVerified) {
    throw new Forbidden(
      'Google has not verified the address of this account. Verify it at Google, then sign in again.',
    );
  }
  return { userId: taken.user_id ?? undefined, identity, grant, redirectTo: taken.redirect_to ?? undefined };
};
