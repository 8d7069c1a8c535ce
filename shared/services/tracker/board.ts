import { toPage } from '../../contracts/page.ts';
import type { Board, BulkResult } from '../../contracts/tracker.ts';
import { listApplications } from '../../db/queries/applications.ts';
import { countByStatus } from '../../db/queries/tracker.ts';
import { APPLICATION_STATUSES, type ApplicationStatus } from '../../domain/applications/lifecycle.ts';
import type { UserContext } from '../../domain/context.ts';
import { DomainError } from '../../domain/errors.ts';
import { changeStatus } from '../applications/change-status.ts';
import type { ApplicationDeps } from '../applications/deps.ts';
import { toApplication } from '../applications/view.ts';
import type { TrackerDeps } from './elsewhere.ts';

/** The board: every state with its count and its newest applications, all of one moment. */
export const readBoard = (deps: TrackerDeps, ctx: UserContext, limit: number): Promise<Board> =>
  deps.db.withUser(ctx, async (tx) => {
    const counts = await countByStatus(tx);
    const columns: Board['columns'] = [];
    for (const status of APPLICATION_STATUSES) {
      const count = counts.get(status) ?? 0;
      const rows = count === 0 ? [] : await listApplications(tx, { status, limit: limit + 1, after: undefined });
      const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
      columns.push({ status, count, items: items.map(toApplication), next_cursor });
    }
    return { columns };
  });

/** Moves many, each by itself: one that may not be moved is named with the reason and hinders no other. */
export async function moveMany(
  deps: Pick<ApplicationDeps, 'db' | 'clock' | 'fetch'>,
  ctx: UserContext,
  ids: readonly string[],
  status: ApplicationStatus,
): Promise<BulkResult> {
  const results: BulkResult['results'] = [];
  for (const application_id of new Set(ids)) {
    try {
      const moved = await changeStatus(deps, ctx, application_id, { status, override_duplicate: false });
      results.push({ application_id, moved: true, status: moved.status, problem: null });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      results.push({ application_id, moved: false, status: null, problem: error.message });
    }
  }
  return { moved: results.filter(({ moved }) => moved).length, results };
}
