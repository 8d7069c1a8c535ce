import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import * as z from 'zod';
import { Unauthenticated, Unavailable } from '../../domain/errors.ts';
import { lazily } from '../lazy.ts';
import { discover } from './oidc-fetch.ts';
import type { PushTokens } from './push-port.ts';

const Claims = z.object({ email: z.string(), email_verified: z.literal(true) });
const refused = () => new Unauthenticated('This is not a call of the push subscription.');

/**
 * Checks the token that Pub/Sub signs a push with: signature, issuer, audience, age, and that it speaks for the service
 * account of our subscription, as https://docs.cloud.google.com/pubsub/docs/authenticate-push-subscriptions asks.
 */
export const pushTokens = (ours: { issuer: string; account: string; audience: string }): PushTokens => {
  const keys = lazily(async () => {
    const { jwks_uri } = await discover(ours.issuer);
    return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: 5_000 });
  });
  const claimsOf = async (token: string, now: Date): Promise<unknown> => {
    try {
      const { payload } = await jwtVerify(token, await keys(), {
        algorithms: ['RS256'],
        issuer: ours.issuer,
        audience: ours.audience,
        requiredClaims: ['iat', 'exp'],
        maxTokenAge: '2h',
        clockTolerance: 30,
        currentDate: now,
      });
      return payload;
    } catch (error) {
      const known = error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC';
      if (known && !(error instanceof errors.JWKSTimeout)) throw refused();
      throw new Unavailable('Google does not answer now.', { retry_after_seconds: 5 });
    }
  };
  return {
    async check(authorization, now) {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/u.exec(authorization)?.[1];
      if (token === undefined) throw refused();
      const claims = Claims.safeParse(await claimsOf(token, now));
      if (!claims.success || claims.data.email !== ours.account) throw refused();
    },
  };
};
