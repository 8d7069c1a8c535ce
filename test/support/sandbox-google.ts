import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { type SandboxGoogle, type SandboxOptions, startSandboxGoogle } from '../../local/google/server.ts';
import { gmailMailbox } from '../../shared/adapters/google/gmail.ts';
import type { Mailbox } from '../../shared/adapters/mail/port.ts';

export const MAIL_SCOPES = [
  'https://www.googleapis.com/auth/gmail.compose',
  'https://www.googleapis.com/auth/gmail.readonly',
  'https://www.googleapis.com/auth/calendar.events',
];
const Tokens = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  scope: z.string(),
  id_token: z.string().optional(),
});
export type Tokens = z.infer<typeof Tokens>;

/** A sandbox Google on a free port for this test file, stopped at its end. */
export const sandboxGoogle = (options: SandboxOptions = {}): (() => SandboxGoogle) => {
  let running: SandboxGoogle | undefined;
  beforeAll(async () => {
    running = await startSandboxGoogle(options);
  });
  afterAll(async () => running?.stop());
  afterEach(() => {
    running?.control.faults.clear();
    if (running !== undefined) running.control.lag.ms = 0;
  });
  return () => {
    if (running === undefined) throw new Error('The sandbox runs only inside tests.');
    return running;
  };
};

const CLIENT = { client_id: 'test-client', client_secret: 'test-secret', redirect_uri: 'http://127.0.0.1/callback' };

/** Signs a person in by the real redirect, with PKCE, and gives what the token endpoint answers. */
export const signIn = async (
  url: string,
  email: string,
  scopes: readonly string[],
  client: typeof CLIENT = CLIENT,
): Promise<Tokens> => {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: client.redirect_uri,
    scope: scopes.join(' '),
    state: 'state',
    access_type: 'offline',
    prompt: 'consent',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: email,
    sandbox_auto: '1',
  });
  const answer = await fetch(`${url}/o/oauth2/v2/auth?${query}`, { redirect: 'manual' });
  const code = new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const body = new URLSearchParams({
    ...client,
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
  });
  return Tokens.parse(await (await fetch(`${url}/token`, { method: 'POST', body })).json());
};

/** Opens a mailbox of the sandbox with rights of its own; `renew` stands for the stored permission. */
export const openMailbox = async (
  { url }: SandboxGoogle,
  email: string,
  { scopes = MAIL_SCOPES, timeoutMs }: { scopes?: readonly string[]; timeoutMs?: number } = {},
): Promise<Mailbox> => {
  const { access_token: token } = await signIn(url, email, scopes);
  const now = () => new Date();
  return gmailMailbox({
    token: async () => token,
    rootUrl: url,
    now,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
};
