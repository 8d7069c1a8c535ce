import type { AuditEntry, AuditQuery } from '../../contracts/audit.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import { listTrail, type TrailRow } from '../../db/queries/audit_trail.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { historyFrom } from '../../domain/tiers.ts';
import { tierOf } from '../tiers/tier-of.ts';

/** The person's own trail, newest first, as far back as their tier shows: what they did and what the system did for them. */
export async function pageOfTrail(
  { db, clock }: { db: Db; clock: Clock },
  ctx: UserContext,
  { limit, cursor, action, entity_type: entityType }: AuditQuery,
): Promise<{ items: AuditEntry[]; next_cursor: string | null }> {
  const after = decodeCursor(Position, cursor);
  const now = clock.now();
  const rows = await db.withUser(ctx, async (tx) => {
    const since = historyFrom(await tierOf(tx, ctx.userId, now), now);
    return await listTrail(tx, { action, entityType, since }, { limit: limit + 1, after });
  });
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { items: items.map((row) => toEntry(row, ctx.userId)), next_cursor };
}

const byOf = ({ user_id: actor, reason }: TrailRow, userId: string): AuditEntry['by'] => {
  if (actor === null || actor === userId) return actor === userId && reason === null ? 'you' : 'system';
  return 'operator';
};

const toEntry = (row: TrailRow, userId: string): AuditEntry => ({
  id: row.id,
  entity_type: row.entity_type,
  entity_id: row.entity_id,
  action: row.action,
  // Queue and schedule work acts as the person too, and always says why.
  by: byOf(row, userId),
  changes: row.changes,
  // Where an operator sat is theirs.
  ip_address: byOf(row, userId) === 'operator' ? null : row.ip_address,
  user_agent: byOf(row, userId) === 'operator' ? null : row.user_agent,
  reason: row.reason,
  created_at: row.created_at.toISOString(),
});
