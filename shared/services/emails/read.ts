import type { Email } from '../../contracts/email.ts';
import { findEmail } from '../../db/queries/emails.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { toEmail } from './view.ts';

/** One e-mail of the person, with where it stands. Throws NotFound. */
export async function readEmail(deps: { db: Db }, ctx: UserContext, id: string): Promise<Email> {
  const row = await deps.db.withUser(ctx, (tx) => findEmail(tx, id));
  if (row === undefined) throw new NotFound('email');
  return toEmail(row);
}
