import type { Context } from 'hono';
import * as z from 'zod';
import { findAccount, openAccount } from '../accounts.ts';
import { type App, addCall, answer, type Env } from '../call.ts';
import type { Sandbox } from '../sandbox.ts';
import { addAuthorization } from './authorize.ts';
import { GrantRefused, redeemCode, refresh, revokeToken } from './grants.ts';
import { type IdTokens, subjectOf } from './keys.ts';

const TokenRequest = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('authorization_code'),
    code: z.string(),
    redirect_uri: z.string(),
    code_verifier: z.string().optional(),
  }),
  z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string() }),
]);

const refusal = (error: unknown): Response => {
  if (!(error instanceof GrantRefused)) throw error;
  const status = error.error === 'invalid_client' ? 401 : 400;
  return Response.json({ error: error.error, error_description: error.message }, { status });
};

const clientOf = (sandbox: Sandbox, context: Context<Env>, form: Record<string, unknown>): string => {
  const [, basic] = /^Basic (.+)$/.exec(context.req.header('authorization') ?? '') ?? [];
  const pair =
    basic === undefined
      ? [form.client_id, form.client_secret]
      : Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent);
  const [id, secret] = pair;
  if (typeof id !== 'string' || id === '')
    throw new GrantRefused('invalid_request', 'Could not determine client ID from request.');
  if (sandbox.client !== undefined && (sandbox.client.id !== id || sandbox.client.secret !== secret)) {
    throw new GrantRefused('invalid_client', 'Unauthorized');
  }
  return id;
};

const token = async (sandbox: Sandbox, ids: IdTokens, context: Context<Env>): Promise<Response> => {
  const form = await context.req.parseBody();
  const client = clientOf(sandbox, context, form);
  const parsed = TokenRequest.safeParse(form);
  if (!parsed.success) throw new GrantRefused('invalid_request', z.prettifyError(parsed.error));
  const common = { expires_in: sandbox.tokenSeconds - 1, token_type: 'Bearer' };
  if (parsed.data.grant_type === 'refresh_token') {
    const { accessToken, scopes } = refresh(sandbox, parsed.data.refresh_token, client);
    return Response.json({ access_token: accessToken, scope: scopes, ...common });
  }
  const { code, redirect_uri: redirectUri, code_verifier: verifier } = parsed.data;
  const { permission, accessToken, refreshToken } = redeemCode(sandbox, {
    code,
    clientId: client,
    redirectUri,
    verifier,
  });
  const idToken = permission.scopes.includes('openid')
    ? await ids.make(openAccount(sandbox, permission.email), { clientId: client, nonce: permission.nonce })
    : undefined;
  return Response.json({
    access_token: accessToken,
    scope: permission.scopes.join(' '),
    ...common,
    ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
    ...(idToken === undefined ? {} : { id_token: idToken }),
  });
};

const discovery = (url: string) => ({
  issuer: url,
  authorization_endpoint: `${url}/o/oauth2/v2/auth`,
  token_endpoint: `${url}/token`,
  userinfo_endpoint: `${url}/v1/userinfo`,
  revocation_endpoint: `${url}/revoke`,
  jwks_uri: `${url}/oauth2/v3/certs`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid', 'email', 'profile'],
  token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
  claims_supported: ['aud', 'email', 'email_verified', 'exp', 'iat', 'iss', 'name', 'sub'],
  code_challenge_methods_supported: ['S256'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
});

export const addOauth = (sandbox: Sandbox, app: App, ids: IdTokens): void => {
  app.get('/.well-known/openid-configuration', (context) => context.json(discovery(sandbox.url())));
  app.get('/oauth2/v3/certs', (context) => context.json(ids.publicKeys()));
  addAuthorization(sandbox, app);
  app.post('/token', (context) =>
    answer(sandbox, 'oauth.token', context, (fault) =>
      fault === 'invalid_grant'
        ? refusal(new GrantRefused('invalid_grant', 'Token has been expired or revoked.'))
        : token(sandbox, ids, context).catch(refusal),
    ),
  );
  app.post('/revoke', (context) =>
    answer(sandbox, 'oauth.revoke', context, async () => {
      try {
        const form = await context.req.parseBody();
        revokeToken(
          sandbox,
          z
            .string()
            .catch('')
            .parse(form.token ?? context.req.query('token')),
        );
        return Response.json({});
      } catch (error) {
        return refusal(error);
      }
    }),
  );
  addCall(sandbox, app)(
    'get',
    '/v1/userinfo',
    'oauth.userinfo',
    ['openid', 'email', 'profile'],
    (context, { email }) => {
      const name = findAccount(sandbox, email)?.name;
      return context.json({ sub: subjectOf(email), email, email_verified: true, name });
    },
  );
};
