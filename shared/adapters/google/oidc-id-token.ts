import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod';
import { Unavailable } from '../../domain/errors.ts';
import { type GoogleIdentity, SignInRefused } from './oidc-port.ts';

const Claims = z.object({
  sub: z.string().min(1).max(255),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
  nonce: z.string(),
  email: z.email().max(254),
  email_verified: z.boolean(),
  name: z.string().optional(),
  picture: z
    .url({ protocol: /^https$/ })
    .max(2_000)
    .optional()
    .catch(undefined),
});

/** Google signs both forms of its name: https://developers.google.com/identity/openid-connect/openid-connect */
const issuers = (issuer: string): string[] =>
  issuer === 'https://accounts.google.com' ? [issuer, 'accounts.google.com'] : [issuer];

const claimsOf = async (
  idToken: string,
  expected: { issuer: string; clientId: string; keys: JWTVerifyGetKey; now: Date },
): Promise<unknown> => {
  try {
    const { payload } = await jwtVerify(idToken, expected.keys, {
      algorithms: ['RS256', 'ES256'],
      issuer: issuers(expected.issuer),
      audience: expected.clientId,
      requiredClaims: ['sub', 'iat', 'exp', 'nonce'],
      maxTokenAge: '10m',
      clockTolerance: 10,
      currentDate: expected.now,
    });
    return payload;
  } catch (error) {
    // No key of that name is a forged or foreign token; keys that cannot be fetched are the issuer's absence.
    if (error instanceof errors.JWKSTimeout)
      throw new Unavailable('Google does not answer now.', { retry_after_seconds: 5 });
    if (error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC') {
      throw new SignInRefused('id_token_refused', error.code);
    }
    throw new Unavailable('Google does not answer now.', { retry_after_seconds: 5 });
  }
};

/** Checks signature, issuer, audience, authorized party, times and nonce. Throws SignInRefused naming the check. */
export const identityOf = async (
  idToken: string,
  expected: { issuer: string; clientId: string; keys: JWTVerifyGetKey; nonce: string; now: Date },
): Promise<GoogleIdentity> => {
  const parsed = Claims.safeParse(await claimsOf(idToken, expected));
  if (!parsed.success) throw new SignInRefused('id_token_refused', `claim ${parsed.error.issues[0]?.path.join('.')}`);
  const { sub, aud, azp, nonce, email, email_verified, name, picture } = parsed.data;
  // OpenID Connect Core 3.1.3.7: with several audiences the authorized party must be named, and it must be us.
  const parties =
    Array.isArray(aud) && aud.length > 1 ? azp === expected.clientId : [undefined, expected.clientId].includes(azp);
  if (!parties) throw new SignInRefused('id_token_refused', 'azp');
  if (nonce !== expected.nonce) throw new SignInRefused('id_token_refused', 'nonce');
  return { subject: sub, email, emailVerified: email_verified, name, pictureUrl: picture };
};
