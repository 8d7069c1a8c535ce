import { sql } from 'kysely';
import type { TokenScope } from '../../domain/enums.ts';
import type { NobodyTx, UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

const TABLE = 'users.access_tokens';

export type TokenRow = {
  id: string;
  name: string;
  scopes: TokenScope[];
  ends_with: string;
  created_at: Date;
  expires_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
};
const COLUMNS = sql`id, name, scopes, ends_with, created_at, expires_at, last_used_at, revoked_at`;

/** Whose the living token with this hash is, and what it may do; its use is noted. */
export const useAccessToken = async (
  tx: NobodyTx,
  { tokenHash, now }: { tokenHash: Uint8Array; now: Date },
): Promise<{ token_id: string; user_id: string; scopes: TokenScope[] } | undefined> =>
  (
    await sql<{ token_id: string; user_id: string; scopes: TokenScope[] }>`
    SELECT token_id, user_id, scopes FROM users.use_access_token(${tokenHash}, ${now})`.execute(tx)
  ).rows[0];

/** Tokens of the person that have neither ended nor been revoked. */
export const countLiveTokens = async (tx: UserTx, now: Date): Promise<number> => {
  const { count } = await tx
    .selectFrom(TABLE)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return Number(count);
};

export const insertToken = async (
  tx: UserTx,
  token: {
    userId: string;
    name: string;
    scopes: readonly TokenScope[];
    tokenHash: Uint8Array;
    endsWith: string;
    now: Date;
    expiresAt: Date;
  },
): Promise<TokenRow> => {
  const made = await sql<TokenRow>`
    INSERT INTO users.access_tokens (user_id, name, scopes, token_hash, ends_with, created_at, expires_at)
    VALUES (${token.userId}, ${token.name}, ${token.scopes}, ${token.tokenHash}, ${token.endsWith}, ${token.now}, ${token.expiresAt})
    RETURNING ${COLUMNS}`.execute(tx);
  const [row] = made.rows;
  if (row === undefined) throw new Error('An inserted access token gave no row back.');
  return row;
};

/** The person's tokens, newest first. */
export const listTokens = (
  tx: UserTx,
  { limit, after }: { limit: number; after: Position | undefined },
): Promise<(TokenRow & { at: string })[]> =>
  tx
    .selectFrom(TABLE)
    .select(['id', 'name', 'ends_with', 'created_at', 'expires_at', 'last_used_at', 'revoked_at'])
    .select([sql<TokenScope[]>`scopes`.as('scopes'), positionAt('created_at').as('at')])
    .where(olderThan('created_at', 'id', after))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

/** False when the person has no such token. One that was revoked keeps its time. */
export const revokeToken = async (tx: UserTx, { id, now }: { id: string; now: Date }): Promise<boolean> => {
  const done = await tx
    .updateTable(TABLE)
    .set(({ fn, val }) => ({ revoked_at: fn.coalesce('revoked_at', val(now)) }))
    .where('id', '=', id)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};
