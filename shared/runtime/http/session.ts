import type { UserContext } from '../../domain/context.ts';
import { Unauthenticated } from '../../domain/errors.ts';
import { authenticate } from '../../services/sessions/authenticate.ts';
import { sessions } from '../sessions.ts';
import type { HttpRequest } from './request.ts';

/** The person a request comes from. Throws Unauthenticated without a live session of an active account. */
export const signedIn = async (request: HttpRequest): Promise<UserContext> => {
  const token = /^Bearer +([\w.-]+) *$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new Unauthenticated();
  const { userId, sessionId } = await authenticate(sessions(), token);
  return {
    userId,
    sessionId,
    requestId: request.requestId,
    ...(request.ip === undefined ? {} : { ip: request.ip }),
    ...(request.userAgent === undefined ? {} : { userAgent: request.userAgent }),
  };
};
