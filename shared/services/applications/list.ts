import type * as z from 'zod';
import type { ApplicationPage, ApplicationQuery } from '../../contracts/application.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import { listApplications } from '../../db/queries/applications.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { UserContext } from '../../domain/context.ts';
import type { ApplicationDeps } from './deps.ts';
import { toApplication } from './view.ts';

type Deps = Pick<ApplicationDeps, 'db'>;

/** The person's applications, newest first. Throws InvalidInput for a cursor that is not ours. */
export async function pageOfApplications(
  deps: Deps,
  ctx: UserContext,
  { status, limit, cursor }: ApplicationQuery,
): Promise<z.infer<typeof ApplicationPage>> {
  const after = decodeCursor(Position, cursor);
  const rows = await deps.db.withUser(ctx, (tx) => listApplications(tx, { status, limit: limit + 1, after }));
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { items: items.map(toApplication), next_cursor };
}
