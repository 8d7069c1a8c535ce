import * as z from 'zod';
import { Activity, type ActivityPage } from '../../contracts/application.ts';
import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import { listActivities } from '../../db/queries/application_activities.ts';
import { findApplication } from '../../db/queries/applications.ts';
import { Position } from '../../db/queries/keyset.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { ApplicationDeps } from './deps.ts';

const Metadata = z.record(z.string(), z.unknown()).catch({});

/** Everything that happened to an application, newest first. */
export async function timelineOf(
  deps: Pick<ApplicationDeps, 'db'>,
  ctx: UserContext,
  applicationId: string,
  { limit, cursor }: PageQuery,
): Promise<z.infer<typeof ActivityPage>> {
  const after = decodeCursor(Position, cursor);
  const rows = await deps.db.withUser(ctx, async (tx) => {
    if ((await findApplication(tx, applicationId)) === undefined) throw new NotFound('application');
    return await listActivities(tx, { applicationId, limit: limit + 1, after });
  });
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return {
    items: items.map((row) => ({
      id: row.id,
      activity_type: Activity.shape.activity_type.parse(row.activity_type),
      description: row.description,
      metadata: Metadata.parse(row.metadata ?? {}),
      created_at: row.created_at.toISOString(),
    })),
    next_cursor,
  };
}
