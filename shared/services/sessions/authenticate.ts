import type { Bearer } from '../../adapters/session/port.ts';
import { sessionIsLive } from '../../db/queries/sign_in.ts';
import { Unauthenticated } from '../../domain/errors.ts';
import type { SessionDeps } from './deps.ts';

/**
 * Who an access token speaks for. A good signature is not enough: the session must not have ended and the account
 * must be active, so that signing out or deleting an account works at once. Throws Unauthenticated.
 */
export const authenticate = async (
  { db, accessTokens, clock }: Pick<SessionDeps, 'db' | 'accessTokens' | 'clock'>,
  token: string,
): Promise<Bearer> => {
  const now = clock.now();
  const bearer = await accessTokens.verify(token, now);
  if (bearer === undefined) throw new Unauthenticated();
  const live = await db.withNobody((tx) => sessionIsLive(tx, { ...bearer, now }));
  if (!live) throw new Unauthenticated('Sign in again: this session has ended.');
  return bearer;
};
