import { type Selectable, sql } from 'kysely';
import type { AuditAction } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

export type AuditRow = Omit<Selectable<DB['audit.audit_logs']>, 'action'> & { action: AuditAction };

/**
 * Moves at most `limit` entries older than `before` into the archive, in one statement. Returns how many: call it
 * again, in a new transaction, until it returns 0. Two at once share the work; a stop anywhere loses nothing.
 */
export async function archiveBatch(tx: SystemTx, { limit, before }: { limit: number; before: Date }): Promise<number> {
  const { rows } = await sql<{ moved: number }>`
    SELECT public.archive_old_audit_logs(${limit}, ${before}) AS moved`.execute(tx);
  return rows[0]?.moved ?? 0;
}

/** Moves whole months that are older than `before` by detach and attach, and drops emptied ones. Returns how many. */
export async function archiveWholeMonths(tx: SystemTx, before: Date): Promise<number> {
  const { rows } = await sql<{ months: number }>`SELECT audit.archive_whole_months(${before}) AS months`.execute(tx);
  return rows[0]?.months ?? 0;
}

/** Makes the monthly partitions from the month of `now` on, `monthsAhead` further; returns how many were missing. */
export async function ensurePartitions(
  tx: SystemTx,
  { now, monthsAhead }: { now: Date; monthsAhead: number },
): Promise<number> {
  const day = now.toISOString().slice(0, 10);
  const { rows } = await sql<{ made: number }>`
    SELECT audit.ensure_partitions(${monthsAhead}, ${day}::date) AS made`.execute(tx);
  return rows[0]?.made ?? 0;
}

/** Tables whose default partition holds rows, with how many: none is well, any means that a month was missing. */
export async function spiltRows(tx: SystemTx): Promise<{ table: string; rows: number }[]> {
  const found = await sql<{ table: string; rows: number }>`
    SELECT partition AS table, row_count::int AS rows FROM audit.default_partition_rows() WHERE row_count > 0`.execute(
    tx,
  );
  return found.rows;
}

/** Erasure's last step: destroys the person's hash key and what names a device; returns the entries changed. */
export async function forgetPerson(tx: SystemTx, userId: string): Promise<number> {
  const { rows } = await sql<{ changed: string }>`SELECT audit.forget_person(${userId}) AS changed`.execute(tx);
  return Number(rows[0]?.changed ?? 0);
}

/** Writes that the person looked at something, where looking is worth a line (an export, somebody's contact). */
export async function recordView(tx: UserTx, view: { entityType: string; entityId: string | null }): Promise<void> {
  await sql`SELECT audit.record_view(${view.entityType}, ${view.entityId}::uuid)`.execute(tx);
}

export type TrailFilter = { action: AuditAction | undefined; entityType: string | undefined };

/** What the person did and what was done to their rows, newest first; archived entries are not in it. */
export const listTrail = (
  tx: UserTx,
  { action, entityType }: TrailFilter,
  { limit, after }: { limit: number; after: Position | undefined },
): Promise<(AuditRow & { at: string })[]> =>
  tx
    .selectFrom('audit.audit_logs')
    .selectAll()
    .select(positionAt('created_at').as('at'))
    .where(olderThan('created_at', 'id', after))
    .$if(action !== undefined, (query) => query.where('action', '=', action ?? ''))
    .$if(entityType !== undefined, (query) => query.where('entity_type', '=', entityType ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<{ action: AuditAction }>()
    .execute();
