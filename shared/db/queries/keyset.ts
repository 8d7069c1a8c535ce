import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';

/**
 * Where a page ended, for lists ordered by created_at and id, newest first. The instant stays text: the database keeps
 * microseconds, and a Date would lose them and with them rows.
 */
export const Position = z.strictObject({ at: z.iso.datetime({ precision: 6 }), id: z.uuid() });
export type Position = z.infer<typeof Position>;

/** created_at with its microseconds, in UTC. */
export const positionAt = (column: string): RawBuilder<string> =>
  sql<string>`to_char(${sql.ref(column)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The rows after `position`; all without one. */
export const olderThan = (at: string, id: string, position: Position | undefined): RawBuilder<boolean> =>
  position === undefined
    ? sql<boolean>`true`
    : sql<boolean>`(${sql.ref(at)}, ${sql.ref(id)}) < (${position.at}::timestamptz, ${position.id}::uuid)`;
