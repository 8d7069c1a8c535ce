import type { UserContext } from '../../domain/context.ts';
import { Unauthenticated } from '../../domain/errors.ts';
import { authenticateToken, isAccessToken } from '../../services/access-tokens/authenticate.ts';
import { authenticate } from '../../services/sessions/authenticate.ts';
import { sessions } from '../sessions.ts';
import type { HttpRequest } from './request.ts';

const who = async (token: string): Promise<Pick<UserContext, 'userId' | 'sessionId' | 'token' | 'reason'>> => {
  if (!isAccessToken(token)) return authenticate(sessions(), token);
  const { userId, id, scopes } = await authenticateToken(sessions(), token);
  // Stands in the audit trail: what a program did is told from what the person did.
  return { userId, token: { id, scopes }, reason: `access token ${id}` };
};

/** The person a request comes from. Throws Unauthenticated without a live session or token of an active account. */
export const signedIn = async (request: HttpRequest): Promise<UserContext> => {
  const token = /^Bearer +([\w.-]+) *$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new Unauthenticated();
  return {
    ...(await who(token)),
    requestId: request.requestId,
    ...(request.ip === undefined ? {} : { ip: request.ip }),
    ...(request.userAgent === undefined ? {} : { userAgent: request.userAgent }),
  };
};
