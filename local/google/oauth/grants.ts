import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Sandbox } from '../sandbox.ts';

/** RFC 6749 section 5.2: what the token endpoint says when it refuses. */
export class GrantRefused extends Error {
  readonly error: 'invalid_request' | 'invalid_client' | 'invalid_grant' | 'unsupported_grant_type' | 'invalid_token';
  constructor(error: GrantRefused['error'], description: string) {
    super(description);
    this.error = error;
  }
}

export const Permission = z.object({
  email: z.string(),
  clientId: z.string(),
  redirectUri: z.string(),
  scopes: z.array(z.string()),
  nonce: z.string().optional(),
  challenge: z.string().optional(),
  offline: z.boolean(),
});
export type Permission = z.infer<typeof Permission>;

const CODE_MS = 10 * 60_000;
const Code = z.object({ body: z.string(), expires_at: z.number(), used: z.number() });
const Grant = z.object({ account: z.string(), client_id: z.string(), scopes: z.string(), revoked: z.number() });
const Scopes = z.object({ scopes: z.string() });

const secret = (prefix: string): string => `${prefix}${randomBytes(32).toString('base64url')}`;
const invalidGrant = () => new GrantRefused('invalid_grant', 'Token has been expired or revoked.');

export const issueCode = ({ store, now }: Sandbox, permission: Permission): string => {
  const code = secret('4/sandbox-');
  store.run(
    'insert into codes (code, body, expires_at) values (?, ?, ?)',
    code,
    JSON.stringify(permission),
    now() + CODE_MS,
  );
  return code;
};

/** What the person has already allowed this client, for `include_granted_scopes`. */
export const grantedScopes = ({ store }: Sandbox, email: string, clientId: string): string[] => [
  ...new Set(
    store
      .all(Scopes, 'select scopes from grants where account = ? and client_id = ? and revoked = 0', email, clientId)
      .flatMap(({ scopes }) => scopes.split(' ')),
  ),
];

const issueAccess = (
  sandbox: Sandbox,
  email: string,
  clientId: string,
  scopes: string,
  code: string | null,
): string => {
  const token = secret('ya29.sandbox-');
  sandbox.store.run(
    'insert into access_tokens (token, account, client_id, scopes, expires_at, code) values (?, ?, ?, ?, ?, ?)',
    token,
    email,
    clientId,
    scopes,
    sandbox.now() + sandbox.tokenSeconds * 1000,
    code,
  );
  return token;
};

const provesPkce = (challenge: string, verifier: string | undefined): boolean => {
  const made = createHash('sha256')
    .update(verifier ?? '')
    .digest();
  const wanted = Buffer.from(challenge, 'base64url');
  return wanted.length === made.length && timingSafeEqual(wanted, made);
};

export type Issued = { permission: Permission; accessToken: string; refreshToken: string | undefined };

/** A code works once; a second try also ends what the first one gave (RFC 6749 section 4.1.2). */
export const redeemCode = (
  sandbox: Sandbox,
  input: { code: string; clientId: string; redirectUri: string; verifier: string | undefined },
): Issued => {
  const { store } = sandbox;
  const found = store.get(Code, 'select body, expires_at, used from codes where code = ?', input.code);
  if (found === undefined || found.expires_at <= sandbox.now())
    throw new GrantRefused('invalid_grant', 'Malformed auth code.');
  const permission = Permission.parse(JSON.parse(found.body));
  if (found.used === 1) {
    store.run('update grants set revoked = 1 where code = ?', input.code);
    store.run('delete from access_tokens where code = ?', input.code);
    throw new GrantRefused('invalid_grant', 'The code was used before.');
  }
  if (permission.clientId !== input.clientId)
    throw new GrantRefused('invalid_grant', 'The code is for another client.');
  if (permission.redirectUri !== input.redirectUri) throw new GrantRefused('invalid_request', 'redirect_uri_mismatch');
  if (permission.challenge !== undefined && !provesPkce(permission.challenge, input.verifier)) {
    throw new GrantRefused('invalid_grant', 'Invalid code verifier.');
  }
  store.run('update codes set used = 1 where code = ?', input.code);
  const scopes = permission.scopes.join(' ');
  const accessToken = issueAccess(sandbox, permission.email, permission.clientId, scopes, input.code);
  if (!permission.offline) return { permission, accessToken, refreshToken: undefined };
  const refreshToken = secret('1//sandbox-');
  store.run(
    'insert into grants (refresh_token, account, client_id, scopes, code) values (?, ?, ?, ?, ?)',
    refreshToken,
    permission.email,
    permission.clientId,
    scopes,
    input.code,
  );
  return { permission, accessToken, refreshToken };
};

/** The refresh token stays the same, as Google's does. */
export const refresh = (
  sandbox: Sandbox,
  refreshToken: string,
  clientId: string,
): { accessToken: string; scopes: string } => {
  const grant = sandbox.store.get(
    Grant,
    'select account, client_id, scopes, revoked from grants where refresh_token = ?',
    refreshToken,
  );
  if (grant === undefined || grant.revoked === 1 || grant.client_id !== clientId) throw invalidGrant();
  return { accessToken: issueAccess(sandbox, grant.account, clientId, grant.scopes, null), scopes: grant.scopes };
};

/** Ends everything one person gave one client, as Google does for either kind of token. */
export const revokeToken = ({ store }: Sandbox, token: string): void => {
  const owner = store.get(
    z.object({ account: z.string(), client_id: z.string() }),
    'select account, client_id from grants where refresh_token = ?1 and revoked = 0 union select account, client_id from access_tokens where token = ?1',
    token,
  );
  if (owner === undefined) throw new GrantRefused('invalid_token', 'Token expired or revoked');
  store.run('update grants set revoked = 1 where account = ? and client_id = ?', owner.account, owner.client_id);
  store.run('delete from access_tokens where account = ? and client_id = ?', owner.account, owner.client_id);
};

/** The person takes the permission back on Google's own page. */
export const revokeAccount = ({ store }: Sandbox, email: string): void => {
  store.run('update grants set revoked = 1 where account = ?', email.toLowerCase());
  store.run('delete from access_tokens where account = ?', email.toLowerCase());
};
