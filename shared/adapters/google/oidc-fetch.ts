import * as z from 'zod';
import { Unavailable } from '../../domain/errors.ts';

/** How long the issuer may take, and how much it may say. */
const TIMEOUT_MS = 5_000;
const MAX_BYTES = 100_000;

const away = () =>
  new Unavailable('Google does not answer now. Try to sign in again in a moment.', { retry_after_seconds: 5 });

/** One call to the issuer, as JSON whatever its status. Throws Unavailable when it does not answer or answers 5xx. */
export const issuerCall = async (url: string, form?: URLSearchParams): Promise<{ status: number; body: unknown }> => {
  const request = form === undefined ? {} : { method: 'POST', body: form };
  try {
    const answer = await fetch(url, {
      ...request,
      headers: { accept: 'application/json' },
      // A redirect could carry the client's secret elsewhere.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await answer.text();
    if (answer.status >= 500 || text.length > MAX_BYTES) throw away();
    return { status: answer.status, body: JSON.parse(text) };
  } catch {
    throw away();
  }
};

const Discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  revocation_endpoint: z.url().optional(),
});
export type Discovery = z.infer<typeof Discovery>;

/** The issuer's own description. Throws Unavailable when it is absent, names another issuer, or leaves https. */
export const discover = async (issuer: string): Promise<Discovery> => {
  const { status, body } = await issuerCall(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const parsed = Discovery.safeParse(body);
  if (status !== 200 || !parsed.success || parsed.data.issuer !== issuer) throw away();
  const { authorization_endpoint, token_endpoint, jwks_uri, revocation_endpoint } = parsed.data;
  const addresses = [authorization_endpoint, token_endpoint, jwks_uri, revocation_endpoint ?? token_endpoint];
  const secure = addresses.every((url) => url.startsWith('https://'));
  if (issuer.startsWith('https://') && !secure) throw away();
  return parsed.data;
};
