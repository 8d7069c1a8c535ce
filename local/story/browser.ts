import { SessionTokens } from '../../shared/contracts/auth.ts';

/**
 * What a browser does when a person signs in or connects Google: it follows redirects, keeps cookies, and at the
 * sandbox's account page chooses the account by itself.
 */
const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

const locationOf = (answer: Response, at: string): string => {
  const location = answer.headers.get('location');
  if (answer.status !== 302 || location === null) {
    throw new Error(`${at} should lead on to Google but answered ${answer.status}.`);
  }
  return location;
};

/** Goes from our start address to the sandbox Google, agrees there as `email`, and returns the callback's answer. */
export const agreeAtGoogle = async (startUrl: string, email: string, headers: Record<string, string> = {}) => {
  const begun = await fetch(startUrl, { redirect: 'manual', headers });
  const consent = new URL(locationOf(begun, startUrl));
  consent.searchParams.set('login_hint', email);
  consent.searchParams.set('sandbox_auto', '1');
  const agreed = await fetch(consent, { redirect: 'manual' });
  return fetch(locationOf(agreed, consent.origin), {
    redirect: 'manual',
    headers: { cookie: cookieOf(begun), ...headers },
  });
};

/** Signs in with OpenID Connect as the cloud would and returns the session's tokens. */
export const signIn = async (apiUrl: string, email: string): Promise<{ accessToken: string }> => {
  const answer = await agreeAtGoogle(`${apiUrl}/v1/auth/google/start`, email);
  const body: unknown = await answer.json();
  if (!answer.ok) throw new Error(`Signing in as ${email} answered ${answer.status}: ${JSON.stringify(body)}`);
  return { accessToken: SessionTokens.parse(body).access_token };
};
