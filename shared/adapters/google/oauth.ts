import * as z from 'zod';
import { Unavailable } from '../../domain/errors.ts';
import { lazily } from '../lazy.ts';
import { type GoogleTokens, GrantEnded } from './oauth-port.ts';
import { discover, issuerCall } from './oidc-fetch.ts';

const Refreshed = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive(),
  refresh_token: z.string().min(1).optional(),
  scope: z.string().default(''),
});
const Refusal = z.object({ error: z.string() });

/** Google's token and revocation endpoints, or those of the issuer that the configuration names. */
export const googleTokens = (client: { issuer: string; clientId: string; clientSecret: string }): GoogleTokens => {
  const described = lazily(() => discover(client.issuer));
  return {
    async refresh(refreshToken, now) {
      const { token_endpoint } = await described();
      const form = new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
        client_id: client.clientId,
        client_secret: client.clientSecret,
      });
      const { status, body } = await issuerCall(token_endpoint, form);
      const refusal = Refusal.safeParse(body);
      if (status === 400 && refusal.data?.error === 'invalid_grant') throw new GrantEnded();
      const parsed = Refreshed.safeParse(body);
      // Anything else (a wrong client secret, a limit) is ours or Google's to mend, not the person's.
      if (status !== 200 || !parsed.success) {
        const why = refusal.data?.error ?? `status ${status}`;
        throw new Unavailable(`Google does not renew permissions now (${why}). It is tried again later.`);
      }
      const { access_token, expires_in, refresh_token, scope } = parsed.data;
      return {
        accessToken: access_token,
        refreshToken: refresh_token,
        expiresAt: new Date(now.getTime() + expires_in * 1000),
        scopes: scope.split(' ').filter(Boolean),
      };
    },

    async revoke(token) {
      const { revocation_endpoint } = await described();
      if (revocation_endpoint === undefined) throw new Unavailable('The issuer cannot take a permission back.');
      const { status } = await issuerCall(revocation_endpoint, new URLSearchParams({ token }));
      // 400 is invalid_token: it had ended before.
      if (status !== 200 && status !== 400) throw new Unavailable('Google does not take the permission back now.');
    },
  };
};
