import type { UserTx } from '../scope.ts';

export type SessionRow = {
  id: string;
  created_at: Date;
  last_used_at: Date;
  expires_at: Date;
  ip_address: string | null;
  user_agent: string | null;
};

/** The person's sessions that have not ended, newest first. */
export const listSessions = (
  tx: UserTx,
  page: { now: Date; limit: number; after: { created_at: Date; id: string } | undefined },
): Promise<SessionRow[]> => {
  const { after } = page;
  let query = tx
    .selectFrom('users.sessions')
    .select(['id', 'created_at', 'last_used_at', 'expires_at', 'ip_address', 'user_agent'])
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', page.now)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit);
  if (after !== undefined) {
    query = query.where((is) => is(is.refTuple('created_at', 'id'), '<', is.tuple(after.created_at, after.id)));
  }
  return query.execute();
};

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
