import type { Email } from '../../contracts/email.ts';
import { lockEmail } from '../../db/queries/emails.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { backToDraft } from './back-to-draft.ts';
import { cancelQueued } from './cancel-queued.ts';
import { toEmail } from './view.ts';

/** Takes an e-mail back, or discards a draft. Works until its send is claimed; then throws Conflict, naming where it stands. */
export async function cancelEmail(deps: { db: Db; clock: Clock }, ctx: UserContext, id: string): Promise<Email> {
  return await deps.db.withUser(ctx, async (tx) => {
    const row = await lockEmail(tx, id);
    if (row === undefined) throw new NotFound('email');
    if (row.status === 'draft') return toEmail(await cancelQueued(tx, row, 'discarded', deps.clock.now()));
    if (row.status !== 'queued') {
      throw new Conflict(`It can no longer be taken back: it is ${row.status}.`, { status: row.status });
    }
    const now = deps.clock.now();
    const cancelled = await cancelQueued(tx, row, 'undone', now);
    await backToDraft(tx, cancelled, { actor: 'person', activity: 'cancelled', reason: 'undone' }, now);
    return toEmail(cancelled);
  });
}
