import { sql } from 'kysely';
import type { AuditAction } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

export type TrailRow = {
  id: string;
  user_id: string | null;
  entity_type: string;
  entity_id: string | null;
  action: AuditAction;
  changes: Record<string, unknown> | null;
  ip_address: string | null;
  user_agent: string | null;
  reason: string | null;
  created_at: Date;
  at: string;
};

export type TrailFilter = { action: AuditAction | undefined; entityType: string | undefined; since: Date };

/** What the person did and what was done to them, archived entries included, newest first. */
export async function listTrail(
  tx: UserTx,
  { action, entityType, since }: TrailFilter,
  { limit, after }: { limit: number; after: Position | undefined },
): Promise<TrailRow[]> {
  const part = (table: 'audit.audit_logs' | 'audit.audit_logs_archive') => sql`
    (SELECT id, user_id, entity_type, entity_id, action, changes, host(ip_address) AS ip_address, user_agent, reason,
            created_at, ${positionAt('created_at')} AS at
       FROM ${sql.table(table)}
      WHERE ${olderThan('created_at', 'id', after)} AND created_at >= ${since}
        AND ${action === undefined ? sql`true` : sql`action = ${action}`}
        AND ${entityType === undefined ? sql`true` : sql`entity_type = ${entityType}`}
      ORDER BY created_at DESC, id DESC LIMIT ${limit})`;
  const { rows } = await sql<TrailRow>`
    ${part('audit.audit_logs')} UNION ALL ${part('audit.audit_logs_archive')}
    ORDER BY created_at DESC, id DESC LIMIT ${limit}`.execute(tx);
  return rows;
}

/** Writes down that the person puts messages back from a dead-letter queue; `moved` is null before they are moved. */
export async function recordRedrive(
  tx: UserTx,
  { queue, atMost, moved }: { queue: string; atMost: number; moved: number | null },
): Promise<void> {
  await sql`SELECT audit.record_redrive(${queue}, ${atMost}::int, ${moved}::int)`.execute(tx);
}

/** Writes down that the person looked at, or took away, something sensitive. */
export const recordView = async (tx: UserTx, entity: string, id: string | null): Promise<void> => {
  await sql`SELECT audit.record_view(${entity}, ${id}::uuid)`.execute(tx);
};

/** The same of an operator who looked at somebody: the trail of both has it. The database refuses everybody else. */
export const recordViewOf = async (tx: UserTx, entity: string, personId: string): Promise<void> => {
  await sql`SELECT audit.record_view_of(${entity}, ${personId}::uuid)`.execute(tx);
};
