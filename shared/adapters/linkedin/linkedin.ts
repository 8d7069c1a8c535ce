import { createRemoteJWKSet } from 'jose';
import * as z from 'zod';
import { Unavailable } from '../../domain/errors.ts';
import { lazily } from '../lazy.ts';
import { linkedinPerson } from './id-token.ts';
import { type Linkedin, LinkedinRefused } from './port.ts';

const TIMEOUT_MS = 6_000;
const MAX_BYTES = 100_000;
const SCOPES = 'openid profile email';

const Discovery = z.object({
  issuer: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
});
const Token = z.object({ id_token: z.string().min(1).max(20_000) });

const away = () => new Unavailable('LinkedIn does not answer as it should. Try again in a moment.');

const call = async (url: string, form?: URLSearchParams): Promise<{ status: number; body: unknown }> => {
  try {
    const answer = await fetch(url, {
      ...(form === undefined ? {} : { method: 'POST', body: form }),
      headers: { accept: 'application/json' },
      // A redirect could carry the secret elsewhere.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const said = await answer.text();
    if (answer.status >= 500 || answer.status === 429 || said.length > MAX_BYTES) throw away();
    return { status: answer.status, body: JSON.parse(said) };
  } catch {
    throw away();
  }
};

/**
 * LinkedIn's own description, at the configured address. It may name itself by its host alone, as it did until 2024; the
 * host must be the same, and all of it https where the address is.
 */
const described = async (address: string) => {
  const { status, body } = await call(`${address}/.well-known/openid-configuration`);
  const parsed = Discovery.safeParse(body);
  if (status !== 200 || !parsed.success) throw away();
  const { issuer, authorization_endpoint, token_endpoint, jwks_uri } = parsed.data;
  const isSame = new URL(issuer).origin === new URL(address).origin;
  const all = [authorization_endpoint, token_endpoint, jwks_uri];
  const isSecure = !address.startsWith('https://') || all.every((url) => url.startsWith('https://'));
  if (!isSame || !isSecure) throw away();
  return { ...parsed.data, keys: createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: TIMEOUT_MS }) };
};

/**
 * LinkedIn's "Sign In with LinkedIn using OpenID Connect". Without PKCE: LinkedIn refuses a code_verifier from a client
 * with a secret (github.com/nextauthjs/next-auth/issues/8831), and the state and its cookie bind the visit.
 */
export const linkedin = (client: { issuer: string; clientId: string; clientSecret: string }): Linkedin => {
  const { clientId, clientSecret } = client;
  const issuer = lazily(() => described(client.issuer.replace(/\/$/, '')));
  return {
    async authorizationUrl({ redirectUri, state, nonce }) {
      const url = new URL((await issuer()).authorization_endpoint);
      const ask = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: SCOPES,
        state,
        nonce,
      };
      for (const [name, value] of Object.entries(ask)) url.searchParams.set(name, value);
      return url.href;
    },
    async identify({ code, redirectUri, nonce, now }) {
      const { issuer: name, token_endpoint, keys } = await issuer();
      const { status, body } = await call(
        token_endpoint,
        new URLSearchParams({
          grant_type: 'authorization_code',
          code,
          redirect_uri: redirectUri,
          client_id: clientId,
          client_secret: clientSecret,
        }),
      );
      const token = Token.safeParse(body);
      if (status !== 200 || !token.success) throw new LinkedinRefused('code');
      return await linkedinPerson(token.data.id_token, { issuer: name, clientId, keys, nonce, now });
    },
  };
};
