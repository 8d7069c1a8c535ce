import type * as z from 'zod';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import type { NewSuppression, Suppression, SuppressionPage } from '../../contracts/suppression.ts';
import { Position } from '../../db/queries/keyset.ts';
import { deleteSuppression, listSuppressions, type SuppressionRow, suppress } from '../../db/queries/suppressions.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';

type Deps = { db: Db };

const toSuppression = (row: SuppressionRow): Suppression => ({
  id: row.id,
  kind: row.kind,
  value: row.value,
  reason: row.reason,
  source: row.source,
  created_at: row.created_at.toISOString(),
});

/** The person's do-not-contact list, newest first. Throws InvalidInput for a cursor that is not ours. */
export async function pageOfSuppressions(
  deps: Deps,
  ctx: UserContext,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<z.infer<typeof SuppressionPage>> {
  const after = decodeCursor(Position, cursor);
  const rows = await deps.db.withUser(ctx, (tx) => listSuppressions(tx, { limit: limit + 1, after }));
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { items: items.map(toSuppression), next_cursor };
}

/**
 * Puts an address or a domain on the list: from then on nothing goes there, what is queued is cancelled at the moment of
 * sending. Naming it again changes its reason.
 */
export const addSuppression = (deps: Deps, ctx: UserContext, input: NewSuppression): Promise<Suppression> =>
  deps.db.withUser(ctx, async (tx) => {
    const { kind, value, reason = null } = input;
    return toSuppression(await suppress(tx, { user_id: ctx.userId, kind, value, reason, source: 'person' }));
  });

/** Takes an entry off the list, whoever put it there. Throws NotFound. */
export const removeSuppression = (deps: Deps, ctx: UserContext, id: string): Promise<void> =>
  deps.db.withUser(ctx, async (tx) => {
    if (!(await deleteSuppression(tx, id))) throw new NotFound('entry');
  });
