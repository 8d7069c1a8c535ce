import type { Email, NewEmail } from '../../contracts/email.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { draftEmail } from './draft.ts';
import { toEmail } from './view.ts';

/** See draftEmail. */
export const createEmail = (deps: { db: Db; clock: Clock }, ctx: UserContext, input: NewEmail): Promise<Email> =>
  deps.db.withUser(ctx, async (tx) => toEmail(await draftEmail(tx, ctx, input, deps.clock.now())));
