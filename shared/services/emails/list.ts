import type * as z from 'zod';
import type { EmailPage, EmailQuery } from '../../contracts/email.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import { listEmails } from '../../db/queries/emails.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { toEmail } from './view.ts';

/** The person's e-mails, newest first. Throws InvalidInput for a cursor that is not ours. */
export async function pageOfEmails(
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
