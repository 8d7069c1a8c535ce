import { revokeSession } from '../../db/queries/sessions.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { SessionDeps } from './deps.ts';

type Deps = Pick<SessionDeps, 'db' | 'clock'>;

/** Ends the session the request came with. Its access and refresh tokens are refused from now on. */
export const signOut = async ({ db, clock }: Deps, ctx: UserContext): Promise<void> => {
  const { sessionId } = ctx;
  if (sessionId === undefined) return;
  await db.withUser(ctx, (tx) => revokeSession(tx, { id: sessionId, now: clock.now(), reason: 'signed_out' }));
};

/** Ends one of the person's sessions, on another device for instance. Throws NotFound. */
export const endSession = async ({ db, clock }: Deps, ctx: UserContext, id: string): Promise<void> => {
  const ended = await db.withUser(ctx, (tx) => revokeSession(tx, { id, now: clock.now(), reason: 'ended_by_person' }));
  if (!ended) throw new NotFound('session');
};
