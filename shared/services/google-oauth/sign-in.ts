import { signInWithGoogle } from '../../db/queries/sign_in.ts';
import { Conflict, Forbidden } from '../../domain/errors.ts';
import type { SessionDeps } from '../sessions/deps.ts';
import { openFor } from '../sessions/open.ts';
import type { SessionTokens } from '../sessions/tokens.ts';
import type { GoogleOauthDeps } from './deps.ts';
import { finishVisit, type VisitAnswer } from './finish.ts';

/**
 * Signs a person in by what Google said. Their account is found by Google's own id; one with the same address and no
 * Google id is linked; one with the same address and another Google id is left alone (Conflict), since an address may
 * have passed to somebody else. Throws Forbidden for an account that is not active.
 */
export const signIn = async (
  deps: GoogleOauthDeps & SessionDeps,
  answer: Omit<VisitAnswer, 'purpose'>,
  caller: { ip?: string; userAgent?: string },
): Promise<{ tokens: SessionTokens; redirectTo: string | undefined }> => {
  const { identity, redirectTo } = await finishVisit(deps, { ...answer, purpose: 'sign_in' });
  const { subject, email, name, pictureUrl } = identity;
  const person = {
    googleId: subject,
    email,
    name: (name?.trim() || email).slice(0, 255),
    pictureUrl,
    now: deps.clock.now(),
  };
  const found = await deps.db.withNobody((tx) => signInWithGoogle(tx, person));
  if (found.user_id === null) {
    if (found.outcome === 'inactive') throw new Forbidden('This account is not active.');
    throw new Conflict('An account with this address signs in with another Google account. Sign in with that one.');
  }
  return { tokens: await openFor(deps, { ...caller, userId: found.user_id }), redirectTo };
};
