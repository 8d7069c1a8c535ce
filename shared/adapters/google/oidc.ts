import { createRemoteJWKSet } from 'jose';
import * as z from 'zod';
import { lazily } from '../lazy.ts';
import { discover, issuerCall } from './oidc-fetch.ts';
import { identityOf } from './oidc-id-token.ts';
import { type GoogleOidc, SignInRefused } from './oidc-port.ts';

const TokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive(),
  id_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  scope: z.string().default(''),
});

/**
 * The issuer of the configuration: Google, the sandbox, or a test's own. Its description and keys are fetched at
 * the first use and kept while the function lives; a key that is not known is looked for again.
 */
export const googleOidc = (client: { issuer: string; clientId: string; clientSecret: string }): GoogleOidc => {
  const { issuer, clientId, clientSecret } = client;
  const described = lazily(async () => {
    const discovery = await discover(issuer);
    return { ...discovery, keys: createRemoteJWKSet(new URL(discovery.jwks_uri), { timeoutDuration: 5_000 }) };
  });
  return {
    async authorizationUrl({ redirectUri, state, nonce, codeChallenge, scopes, offline, loginHint }) {
      const { authorization_endpoint } = await described();
      const url = new URL(authorization_endpoint);
      const parameters = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: scopes.join(' '),
        state,
        nonce,
        code_challenge: codeChallenge,
        code_challenge_method: 'S256',
        // Google gives a refresh token again only when it asks the person again.
        ...(offline ? { access_type: 'offline', prompt: 'consent', include_granted_scopes: 'true' } : {}),
        ...(loginHint === undefined ? {} : { login_hint: loginHint }),
      };
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return url.href;
    },
    async exchange({ code, codeVerifier, redirectUri, nonce, now }) {
      const { token_endpoint, keys } = await described();
      const form = new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        code_verifier: codeVerifier,
        redirect_uri: redirectUri,
        client_id: clientId,
        client_secret: clientSecret,
      });
      const { status, body } = await issuerCall(token_endpoint, form);
      const parsed = TokenAnswer.safeParse(body);
      if (status !== 200) throw new SignInRefused('code_refused', `status ${status}`);
      if (!parsed.success) throw new SignInRefused('code_refused', 'the answer is not a token answer');
      const { access_token, expires_in, id_token, refresh_token, scope } = parsed.data;
      const identity = await identityOf(id_token, { issuer, clientId, keys, nonce, now });
      const expiresAt = new Date(now.getTime() + expires_in * 1_000);
      const scopes = scope.split(' ').filter((name) => name !== '');
      return { identity, grant: { accessToken: access_token, refreshToken: refresh_token, expiresAt, scopes } };
    },
  };
};
