import type * as z from 'zod';
import { SessionTokens } from '../../shared/contracts/auth.ts';
import { Connected, ConnectStarted } from '../../shared/contracts/integration.ts';

/**
 * What a browser does when a person signs in or connects Google: it follows redirects, keeps cookies, and at the
 * sandbox's account page agrees by itself.
 */
const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

const locationOf = (answer: Response, at: string): string => {
  const location = answer.headers.get('location');
  if (answer.status === 302 && location !== null) return location;
  throw new Error(`${at} should lead on but answered ${answer.status}.`);
};

const agree = async (consentUrl: string, email: string, cookie: string): Promise<unknown> => {
  const consent = new URL(consentUrl);
  consent.searchParams.set('login_hint', email);
  consent.searchParams.set('sandbox_auto', '1');
  const agreed = await fetch(consent, { redirect: 'manual' });
  const back = locationOf(agreed, 'The sandbox Google');
  const answer = await fetch(back, { redirect: 'manual', headers: { cookie } });
  const body: unknown = await answer.json();
  if (!answer.ok) throw new Error(`Coming back from Google answered ${answer.status}: ${JSON.stringify(body)}`);
  return body;
};

/** Signs in with OpenID Connect, as a browser would, and returns the access token. */
export const signIn = async (apiUrl: string, email: string): Promise<string> => {
  const start = await fetch(`${apiUrl}/v1/auth/google/start`, { redirect: 'manual' });
  const body = await agree(locationOf(start, '/v1/auth/google/start'), email, cookiesOf(start));
  return SessionTokens.parse(body).access_token;
};

/** Gives the product the rights it asks for at the person's Google account. */
export const connectGoogle = async (
  apiUrl: string,
  accessToken: string,
  email: string,
): Promise<z.infer<typeof Connected>> => {
  const headers = { authorization: `Bearer ${accessToken}` };
  const start = await fetch(`${apiUrl}/v1/integrations/google/connect`, { headers });
  const { authorization_url } = ConnectStarted.parse(await start.json());
  return Connected.parse(await agree(authorization_url, email, cookiesOf(start)));
};
