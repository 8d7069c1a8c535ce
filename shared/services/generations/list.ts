import type { Generation } from '../../contracts/letter.ts';
import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import { type GenerationRow, listGenerations } from '../../db/queries/generations.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';

/** What was generated for the person and what it cost, newest first. Throws InvalidInput for a cursor that is not ours. */
export async function pageOfGenerations(
  deps: { db: Db },
  ctx: UserContext,
  { limit, cursor }: PageQuery,
): Promise<{ items: Generation[]; next_cursor: string | null }> {
  const after = decodeCursor(Position, cursor);
  const rows = await deps.db.withUser(ctx, (tx) => listGenerations(tx, { limit: limit + 1, after }));
  const page = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { ...page, items: page.items.map(toGeneration) };
}

/** A row as the API shows it. */
export const toGeneration = ({ at: _, cost_micros, created_at, ...row }: GenerationRow): Generation => ({
  ...row,
  cost_micros: cost_micros === null ? null : Number(cost_micros),
  created_at: created_at.toISOString(),
});
