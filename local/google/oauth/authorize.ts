import type { Context } from 'hono';
import * as z from 'zod';
import { openAccount } from '../accounts.ts';
import type { App, Env } from '../call.ts';
import type { Sandbox } from '../sandbox.ts';
import { grantedScopes, issueCode } from './grants.ts';
import { chooserPage, refusalPage } from './page.ts';

const AuthorizationRequest = z.object({
  response_type: z.literal('code'),
  client_id: z.string().min(1),
  redirect_uri: z.url({ protocol: /^https?$/ }),
  scope: z.string().min(1),
  state: z.string().optional(),
  nonce: z.string().optional(),
  code_challenge: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .optional(),
  code_challenge_method: z.literal('S256').optional(),
  access_type: z.enum(['online', 'offline']).default('online'),
  prompt: z.string().default(''),
  include_granted_scopes: z.enum(['true', 'false']).default('false'),
  login_hint: z.string().optional(),
  /** The sandbox's own: a program answers the page's questions by `login_hint` alone. */
  sandbox_auto: z.literal('1').optional(),
});
export type AuthorizationRequest = z.infer<typeof AuthorizationRequest>;

const Choice = z.object({ email: z.email(), granted: z.union([z.string(), z.array(z.string())]).optional() });
const IDENTITY = ['openid', 'email', 'profile'];

const back = (request: AuthorizationRequest, answer: Record<string, string>): string => {
  const url = new URL(request.redirect_uri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  if (request.state !== undefined) url.searchParams.set('state', request.state);
  return url.href;
};

/** Only this machine: the sandbox must not hand codes to anybody else's server. */
const isLocal = (address: string): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);

const allow = (sandbox: Sandbox, request: AuthorizationRequest, email: string, scopes: readonly string[]): string => {
  const person = openAccount(sandbox, email);
  const former =
    request.include_granted_scopes === 'true' ? grantedScopes(sandbox, person.email, request.client_id) : [];
  const code = issueCode(sandbox, {
    email: person.email,
    clientId: request.client_id,
    redirectUri: request.redirect_uri,
    scopes: [...new Set([...scopes, ...former])],
    nonce: request.nonce,
    challenge: request.code_challenge,
    // Google gives a refresh token at the first consent only, or when consent is asked for again.
    offline:
      request.access_type === 'offline' &&
      (request.prompt.split(' ').includes('consent') ||
        grantedScopes(sandbox, person.email, request.client_id).length === 0),
  });
  return back(request, { code, scope: scopes.join(' ') });
};

const parse = async (sandbox: Sandbox, input: unknown): Promise<AuthorizationRequest | Response> => {
  const parsed = AuthorizationRequest.safeParse(input);
  if (!parsed.success) return refusalPage(z.prettifyError(parsed.error));
  const request = parsed.data;
  if (!isLocal(request.redirect_uri)) return refusalPage('redirect_uri must be an address on this machine.');
  if (sandbox.client !== undefined && sandbox.client.id !== request.client_id)
    return refusalPage('This client is not known.');
  if ((request.code_challenge === undefined) !== (request.code_challenge_method === undefined)) {
    return refusalPage('code_challenge needs code_challenge_method=S256, and the other way round.');
  }
  return request;
};

const ask = async (sandbox: Sandbox, context: Context<Env>): Promise<Response> => {
  const request = await parse(sandbox, context.req.query());
  if (request instanceof Response) return request;
  const scopes = request.scope.split(' ').filter(Boolean);
  const hint = z.email().safeParse(request.login_hint);
  if (hint.success && (request.sandbox_auto === '1' || request.prompt === 'none')) {
    return context.redirect(allow(sandbox, request, hint.data, scopes));
  }
  if (request.prompt === 'none') return context.redirect(back(request, { error: 'login_required' }));
  return chooserPage(
    sandbox,
    request,
    scopes.filter((scope) => !IDENTITY.includes(scope)),
  );
};

const decide = async (sandbox: Sandbox, context: Context<Env>): Promise<Response> => {
  const form = await context.req.parseBody({ all: true });
  const request = await parse(sandbox, form);
  if (request instanceof Response) return request;
  if (form.decision === 'deny') return context.redirect(back(request, { error: 'access_denied' }));
  const choice = Choice.safeParse({
    email: form.other === '' || form.other === undefined ? form.email : form.other,
    granted: form.granted,
  });
  if (!choice.success) return refusalPage('Choose an account or type an e-mail address.');
  const granted = [choice.data.granted ?? []].flat();
  const scopes = request.scope.split(' ').filter((scope) => IDENTITY.includes(scope) || granted.includes(scope));
  return context.redirect(allow(sandbox, request, choice.data.email, scopes));
};

export const addAuthorization = (sandbox: Sandbox, app: App): void => {
  app.get('/o/oauth2/v2/auth', (context) => ask(sandbox, context));
  app.post('/o/oauth2/v2/auth', (context) => decide(sandbox, context));
};
