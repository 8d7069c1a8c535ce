import type { UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

export type SessionRow = {
  id: string;
  created_at: Date;
  last_used_at: Date;
  expires_at: Date;
  ip_address: string | null;
  user_agent: string | null;
  /** created_at as a cursor keeps it. */
  at: string;
};

/** The person's sessions that have not ended, newest first. */
export const listSessions = (
  tx: UserTx,
  { now, limit, after }: { now: Date; limit: number; after: Position | undefined },
): Promise<SessionRow[]> =>
  tx
    .selectFrom('users.sessions')
    .select([
      'id',
      'created_at',
      'last_used_at',
      'expires_at',
      'ip_address',
      'user_agent',
      positionAt('created_at').as('at'),
    ])
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .where(olderThan('created_at', 'id', after))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

/** False when there is no such session of the person that has not ended. */
export const revokeSession = async (
  tx: UserTx,
  session: { id: string; now: Date; reason: 'signed_out' | 'ended_by_person' },
): Promise<boolean> => {
  const done = await tx
    .updateTable('users.sessions')
    .set({ revoked_at: session.now, revoked_reason: session.reason })
    .where('id', '=', session.id)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', session.now)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};
