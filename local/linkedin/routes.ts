import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { consent } from '../consent.ts';
import { type App, answer } from '../google/call.ts';
import type { IdTokens } from '../google/oauth/keys.ts';
import type { Sandbox } from '../google/sandbox.ts';

/** Where the invented LinkedIn stands on the sandbox's server. */
export const LINKEDIN_PATH = '/linkedin/oauth';

const Ask = z.object({
  response_type: z.literal('code'),
  client_id: z.string().min(1),
  redirect_uri: z.url(),
  state: z.string(),
  scope: z.literal('openid profile email'),
});
const Exchange = z.object({
  grant_type: z.literal('authorization_code'),
  client_id: z.string().min(1),
  client_secret: z.string().min(1),
  code: z.string(),
  redirect_uri: z.string(),
});

const PERSON = {
  sub: 'k2Zq7sandbox',
  name: 'Sam Rivera',
  given_name: 'Sam',
  family_name: 'Rivera',
  email: 'sam.rivera@mail.example',
  email_verified: 'true',
  picture: 'https://media.linkedin.example/sam-rivera.jpg',
  locale: 'en_US',
};

/** LinkedIn's OpenID Connect as it is: no nonce comes back, a verifier is refused. There is one invented person. */
export const addLinkedin = (sandbox: Sandbox, app: App, tokens: IdTokens): void => {
  const codes = new Map<string, z.infer<typeof Ask>>();
  const issuer = (): string => `${sandbox.url()}${LINKEDIN_PATH}`;

  app.get(`${LINKEDIN_PATH}/.well-known/openid-configuration`, (context) =>
    answer(sandbox, 'linkedin.discovery', context, () =>
      context.json({
        issuer: issuer(),
        authorization_endpoint: `${issuer()}/v2/authorization`,
        token_endpoint: `${issuer()}/v2/accessToken`,
        jwks_uri: `${issuer()}/openid/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
      }),
    ),
  );
  app.get(`${LINKEDIN_PATH}/openid/jwks`, (context) => context.json(tokens.publicKeys()));
  app.get(`${LINKEDIN_PATH}/v2/authorization`, (context) => {
    const ask = Ask.parse(context.req.query());
    return consent(context, {
      ...{ provider: 'LinkedIn', gives: 'your name, picture, address and language', ask, no: 'user_cancelled_login' },
      code: () => {
        const code = randomBytes(10).toString('hex');
        codes.set(code, ask);
        return code;
      },
    });
  });
  app.post(`${LINKEDIN_PATH}/v2/accessToken`, (context) =>
    answer(sandbox, 'linkedin.token', context, async () => {
      const form = await context.req.parseBody();
      const asked = Exchange.safeParse(form);
      const began = codes.get(asked.data?.code ?? '');
      codes.delete(asked.data?.code ?? '');
      const isOurs = began !== undefined && began.redirect_uri === asked.data?.redirect_uri;
      if (!isOurs || began.client_id !== asked.data?.client_id || 'code_verifier' in form) {
        return Response.json(
          { error: 'invalid_request', error_description: 'Unable to retrieve access token' },
          { status: 400 },
        );
      }
      const id_token = await tokens.makeAs(issuer(), { ...PERSON, aud: began.client_id });
      return context.json({
        access_token: randomBytes(30).toString('base64url'),
        expires_in: 5_183_999,
        scope: 'email,openid,profile',
        token_type: 'Bearer',
        id_token,
      });
    }),
  );
};
