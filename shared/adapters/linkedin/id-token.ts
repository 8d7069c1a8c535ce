import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod';
import { Unavailable } from '../../domain/errors.ts';
import { type LinkedinPerson, LinkedinRefused } from './port.ts';

const words = z.string().trim().min(1).max(255).nullish().catch(null);
const Locale = z.union([
  z.string().regex(/^[a-z]{2,3}(?:[-_][A-Z]{2})?$/),
  z
    .object({ language: z.string().length(2), country: z.string().length(2) })
    .transform((one) => `${one.language}-${one.country}`),
]);
const Claims = z.object({
  sub: z.string().min(1).max(255),
  aud: z.union([z.string(), z.array(z.string()).length(1)]),
  nonce: z.string().optional(),
  name: words,
  email: z.email().max(254).nullish().catch(null),
  // LinkedIn has been seen to write it as a text.
  email_verified: z.union([z.boolean(), z.enum(['true', 'false']).transform((said) => said === 'true')]).catch(false),
  picture: z
    .url({ protocol: /^https$/ })
    .max(2_000)
    .nullish()
    .catch(null),
  locale: Locale.nullish().catch(null),
});

type Expected = { issuer: string; clientId: string; keys: JWTVerifyGetKey; nonce: string; now: Date };

const away = () => new Unavailable('LinkedIn does not answer now.', { retry_after_seconds: 5 });

const verified = async (idToken: string, { issuer, clientId, keys, now }: Expected): Promise<unknown> => {
  try {
    const { payload } = await jwtVerify(idToken, keys, {
      algorithms: ['RS256', 'ES256'],
      issuer,
      audience: clientId,
      requiredClaims: ['sub', 'iat', 'exp'],
      maxTokenAge: '10m',
      clockTolerance: 10,
      currentDate: now,
    });
    return payload;
  } catch (error) {
    // Keys that cannot be fetched are the issuer's absence; whatever else is wrong is the token.
    const isToken = error instanceof errors.JOSEError && !['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT'].includes(error.code);
    if (isToken) throw new LinkedinRefused(error.code);
    throw away();
  }
};

/**
 * Checks signature, issuer, audience, times, and the nonce where there is one: LinkedIn takes a nonce and gives none back
 * (github.com/linkedin-developers/linkedin-api-js-client/issues/34). The code came over this browser's own visit and was
 * exchanged with our secret, which is what then binds the token. Throws LinkedinRefused naming the check.
 */
export const linkedinPerson = async (idToken: string, expected: Expected): Promise<LinkedinPerson> => {
  const parsed = Claims.safeParse(await verified(idToken, expected));
  if (!parsed.success) throw new LinkedinRefused(`claim ${parsed.error.issues[0]?.path.join('.')}`);
  const { sub, nonce, name, email, email_verified: emailVerified, picture, locale } = parsed.data;
  if (nonce !== undefined && nonce !== expected.nonce) throw new LinkedinRefused('nonce');
  return {
    ...{ subject: sub, name: name ?? null, email: email ?? null, emailVerified },
    ...{ pictureUrl: picture ?? null, locale: locale ?? null },
  };
};
