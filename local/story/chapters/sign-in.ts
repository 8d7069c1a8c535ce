import { answered, jobHuntClient } from '../../../client/index.ts';
import { apiClient } from '../api.ts';
import { connectGoogle, signIn } from '../browser.ts';
import type { Telling } from '../hunt.ts';

export const signInWithGoogle: Telling = async (hunt) => {
  const { api: url } = hunt.stack.urls;
  const accessToken = await signIn(url, hunt.person.email);
  const api = apiClient(url, accessToken);
  hunt.facts.accessToken = accessToken;
  hunt.facts.api = api;
  const client = jobHuntClient({ baseUrl: url, accessToken: async () => accessToken });
  const me = await answered(client.GET('/v1/me'));
  return [`OpenID Connect with PKCE, state and nonce at the sandbox Google: ${me.name} <${me.email}>`];
};

export const connectMailbox: Telling = async (hunt) => {
  const { api, accessToken } = hunt.facts;
  if (api === undefined || accessToken === undefined) throw new Error('Nobody is signed in.');
  const { account_email, capabilities } = await connectGoogle(api.url, accessToken, hunt.person.email);
  const allowed = capabilities.map((name) => name.replaceAll('_', ' '));
  return [`${account_email} may now: ${allowed.join(', ')}; the permission is kept encrypted`];
};
