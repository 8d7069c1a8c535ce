import { createHash } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import type { AccessTokens } from './port.ts';

const ISSUER = 'jobhuntai';
const AUDIENCE = 'jobhuntai-api';
const TYPE = 'at+jwt';
const Claims = z.object({ sub: z.uuid(), sid: z.uuid() });

// Names the secret without telling it, so that old tokens find their key while secrets rotate.
const keyId = (secret: Uint8Array): string => createHash('sha256').update(secret).digest('base64url').slice(0, 12);

/** JWTs signed with HS256. The first secret signs, all verify. */
export const accessTokens = (settings: { secrets: readonly Uint8Array[]; minutes: number }): AccessTokens => {
  const keys = new Map(settings.secrets.map((secret) => [keyId(secret), secret]));
  const [signing] = keys;
  if (signing === undefined) throw new Error('SESSION_SECRET holds no secret.');
  const [kid, secret] = signing;
  return {
    async issue({ userId, sessionId }, now) {
      const issued = Math.floor(now.getTime() / 1_000);
      const expires = issued + settings.minutes * 60;
      const token = await new SignJWT({ sid: sessionId })
        .setProtectedHeader({ alg: 'HS256', typ: TYPE, kid })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(userId)
        .setIssuedAt(issued)
        .setExpirationTime(expires)
        .sign(secret);
      return { token, expiresAt: new Date(expires * 1_000) };
    },
    async verify(token, now) {
      try {
        const { payload } = await jwtVerify(
          token,
          (header) => {
            const key = keys.get(header.kid ?? '');
            if (key === undefined) throw new errors.JWKSNoMatchingKey();
            return key;
          },
          {
            algorithms: ['HS256'],
            issuer: ISSUER,
            audience: AUDIENCE,
            typ: TYPE,
            requiredClaims: ['sub', 'sid', 'iat', 'exp'],
            currentDate: now,
          },
        );
        const claims = Claims.safeParse(payload);
        return claims.success ? { userId: claims.data.sub, sessionId: claims.data.sid } : undefined;
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
};
