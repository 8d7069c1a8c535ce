import { createHash, createHmac, hash } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import type { AccessTokens, Bearer } from './port.ts';

const ISSUER = 'jobhuntai';
const AUDIENCE = 'jobhuntai-api';
const TYPE = 'at+jwt';
const Claims = z.object({ sub: z.uuid(), sid: z.uuid(), exp: z.number(), nbf: z.number().default(0) });
/** Good tokens that are remembered, so that a session's requests cost one check of the signature and not one each. */
const REMEMBERED = 1_000;

// Names the secret without telling it, so that old tokens find their key while secrets rotate.
const keyId = (secret: Uint8Array): string => createHash('sha256').update(secret).digest('base64url').slice(0, 12);

/** JWTs signed with HS256. The first secret signs, all verify. */
export const accessTokens = (settings: { secrets: readonly Uint8Array[]; minutes: number }): AccessTokens => {
  const keys = new Map(settings.secrets.map((secret) => [keyId(secret), secret]));
  const [signing] = keys;
  if (signing === undefined) throw new Error('SESSION_SECRET holds no secret.');
  const [kid, secret] = signing;
  const known = new Map<string, { bearer: Bearer; from: number; until: number }>();
  const checked = async (token: string, now: Date): Promise<z.infer<typeof Claims> | undefined> => {
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
      return Claims.safeParse(payload).data;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  };
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
    successorOf: (refreshToken) =>
      createHmac('sha256', secret).update(`successor\n${refreshToken}`).digest('base64url'),
    async verify(token, now) {
      // Neither the keys nor what was signed change under it: only whether its time has come, and gone, is asked anew.
      const name = hash('sha256', token);
      const seconds = Math.floor(now.getTime() / 1_000);
      const remembered = known.get(name);
      if (remembered !== undefined && remembered.from <= seconds && seconds < remembered.until)
        return remembered.bearer;
      const claims = await checked(token, now);
      if (claims === undefined) return undefined;
      const bearer = { userId: claims.sub, sessionId: claims.sid };
      const [oldest = name] = known.keys();
      if (known.size >= REMEMBERED) known.delete(oldest);
      known.set(name, { bearer, from: claims.nbf, until: claims.exp });
      return bearer;
    },
  };
};
