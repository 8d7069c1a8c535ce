import type * as z from 'zod';
import type { Email, EmailPage, EmailQuery } from '../../contracts/email.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import { findEmail, listEmails } from '../../db/queries/emails.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { toEmail } from './view.ts';

/** The person's e-mails, newest first. Throws InvalidInput for a cursor that is not ours. */
export async function listOfEmails(
  deps: { db: Db },
  ctx: UserContext,
  { status, application_id, limit, cursor }: EmailQuery,
): Promise<z.infer<typeof EmailPage>> {
  const after = decodeCursor(Position, cursor);
  const filter = { status, applicationId: application_id };
  const rows = await deps.db.withUser(ctx, (tx) => listEmails(tx, filter, { limit: limit + 1, after }));
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { items: items.map(toEmail), next_cursor };
}

export async function getEmail(deps: { db: Db }, ctx: UserContext, id: string): Promise<Email> {
  const row = await deps.db.withUser(ctx, (tx) => findEmail(tx, id));
  if (row === undefined) throw new NotFound('email');
  return toEmail(row);
}
