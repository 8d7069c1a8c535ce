import type * as z from 'zod';
import type { Dismissal, DismissalPage } from '../../contracts/match.ts';
import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import { Position } from '../../db/queries/keyset.ts';
import { type DismissalRow, listDismissals } from '../../db/queries/match_dismissals.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { DISMISSAL_REASONS } from '../../domain/enums.ts';

/** A dismissal as the API shows it. */
export const viewDismissal = (row: DismissalRow): z.input<typeof Dismissal> => ({
  job_id: row.job_id,
  reason: DISMISSAL_REASONS.find((reason) => reason === row.reason) ?? 'other',
  note: row.note,
  created_at: row.created_at.toISOString(),
});

/** A page of what the person dismissed, newest first. */
export const pageOfDismissals = (
  deps: { db: Db },
  ctx: UserContext,
  { limit, cursor }: PageQuery,
): Promise<z.input<typeof DismissalPage>> =>
  deps.db.withUser(ctx, async (tx) => {
    const rows = await listDismissals(tx, { limit: limit + 1, after: decodeCursor(Position, cursor) });
    const page = toPage(rows, limit, (last) => ({ at: last.position, id: last.job_id }));
    return { ...page, items: page.items.map(viewDismissal) };
  });
