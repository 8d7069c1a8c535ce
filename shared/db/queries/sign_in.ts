import { sql } from 'kysely';
import type { NobodyTx } from '../scope.ts';
import { kept } from './kept.ts';
import { PREPARED } from './prepared.ts';

/** The functions of migrations/0021: all that may be asked of the database before a person is known. */
export type SignInPurpose = 'sign_in' | 'connect_mail' | 'read_github' | 'read_linkedin';

export type SignInState = {
  stateHash: Uint8Array;
  browserHash: Uint8Array;
  purpose: SignInPurpose;
  userId: string | undefined;
  nonce: string;
  codeVerifier: string;
  redirectTo: string | undefined;
  now: Date;
  expiresAt: Date;
};

/** Keeps a visit to Google until it comes back: only hashes of what the browser holds. */
export const beginSignIn = async (tx: NobodyTx, state: SignInState): Promise<void> => {
  await sql`SELECT users.begin_sign_in(${state.stateHash}, ${state.browserHash}, ${state.purpose},
    ${state.userId ?? null}, ${state.nonce}, ${state.codeVerifier}, ${state.redirectTo ?? null}, ${state.now},
    ${state.expiresAt})`.execute(tx);
};

export type TakenState = { user_id: string | null; nonce: string; code_verifier: string; redirect_to: string | null };

/** Gives a state once, to the browser it was made for; undefined for any other and when it has run out. */
export const takeSignInState = async (
  tx: NobodyTx,
  state: { stateHash: Uint8Array; browserHash: Uint8Array; purpose: SignInPurpose; now: Date },
): Promise<TakenState | undefined> => {
  const found = await sql<TakenState>`SELECT * FROM users.take_sign_in_state(
    ${state.stateHash}, ${state.browserHash}, ${state.purpose}, ${state.now})`.execute(tx);
  return found.rows[0];
};

export type SignInOutcome =
  | { outcome: 'signed_in' | 'created'; user_id: string }
  | { outcome: 'inactive' | 'other_google_account'; user_id: null };

/** Finds, links or makes the account of a verified Google identity. The rules stand beside the function. */
export const signInWithGoogle = async (
  tx: NobodyTx,
  person: { googleId: string; email: string; name: string; pictureUrl: string | undefined; now: Date },
): Promise<SignInOutcome> => {
  const done = await sql<SignInOutcome>`SELECT * FROM users.sign_in_with_google(
    ${person.googleId}, ${person.email}, ${person.name}, ${person.pictureUrl ?? null}, ${person.now})`.execute(tx);
  const [row] = done.rows;
  if (row === undefined) throw new Error('users.sign_in_with_google gave no row.');
  return row;
};

/** The new session's id; null when the account is not active. */
export const openSession = async (
  tx: NobodyTx,
  session: {
    userId: string;
    refreshHash: Uint8Array;
    now: Date;
    expiresAt: Date;
    ip: string | undefined;
    userAgent: string | undefined;
  },
): Promise<string | null> => {
  const opened = await sql<{ id: string | null }>`SELECT users.open_session(${session.userId}, ${session.refreshHash},
    ${session.now}, ${session.expiresAt}, ${session.ip ?? null}::inet, ${session.userAgent ?? null}) AS id`.execute(tx);
  return opened.rows[0]?.id ?? null;
};

/** Whether the session has not ended and its account is active. */
export const sessionIsLive = async (
  tx: NobodyTx,
  session: { sessionId: string; userId: string; now: Date },
): Promise<boolean> => {
  const [asked] = await askingLive(tx, session, true);
  return asked?.live === true;
};
// Every request asks it, and nothing else in its transaction.
const askingLive = kept<{ live: boolean }, 'sessionId' | 'userId' | 'now', NobodyTx>(
  (value) =>
    sql`${PREPARED} SELECT users.session_is_live(${value('sessionId')}, ${value('userId')}, ${value('now')}) AS live`,
);

export type RefreshOutcome =
  | { outcome: 'rotated'; session_id: string; user_id: string; expires_at: Date }
  | { outcome: 'reused' | 'ended'; session_id: string; user_id: string }
  | { outcome: 'unknown'; session_id: null; user_id: null };

/**
 * Exchanges a refresh token. One that was used before ends its session, in this same transaction; within `grace` of its
 * use it is given the same successor again, while nobody used that. No session is prolonged beyond `longest` after its
 * sign-in. Both are intervals as PostgreSQL writes them.
 */
export const refreshSession = async (
  tx: NobodyTx,
  tokens: { usedHash: Uint8Array; nextHash: Uint8Array; now: Date; expiresAt: Date; grace: string; longest: string },
): Promise<RefreshOutcome> => {
  const done = await sql<RefreshOutcome>`SELECT * FROM users.renew_session(${tokens.usedHash}, ${tokens.nextHash},
    ${tokens.now}, ${tokens.expiresAt}, ${tokens.grace}::interval, ${tokens.longest}::interval)`.execute(tx);
  return done.rows[0] ?? { outcome: 'unknown', session_id: null, user_id: null };
};
