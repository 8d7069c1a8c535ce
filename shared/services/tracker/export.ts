import type { WriteCsv } from '../../adapters/csv/port.ts';
import type { Application } from '../../contracts/application.ts';
import { listApplications } from '../../db/queries/applications.ts';
import type { Position } from '../../db/queries/keyset.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import { listTasks } from '../../db/queries/tasks.ts';
import type { UserContext } from '../../domain/context.ts';
import { localDay } from '../../domain/metrics/local-day.ts';
import { toApplication } from '../applications/view.ts';
import type { TrackerDeps } from './elsewhere.ts';

const PAGE = 500;
/** What one answer of the API can hold. */
const MOST = 5_000;

/** The person's applications, newest first, at most five thousand. */
export const exportApplications = (deps: TrackerDeps, ctx: UserContext): Promise<Application[]> =>
  deps.db.withUser(ctx, async (tx) => {
    const all: Application[] = [];
    let after: Position | undefined;
    while (all.length < MOST) {
      const rows = await listApplications(tx, { status: undefined, limit: PAGE, after });
      all.push(...rows.map(toApplication));
      const last = rows.at(-1);
      if (rows.length < PAGE || last === undefined) break;
      after = { at: last.at, id: last.id };
    }
    return all;
  });

/** What is still to be done for each application, soonest due first, each with its day; and what day an instant is there. */
const openTasks = (
  deps: TrackerDeps,
  ctx: UserContext,
): Promise<{ tasks: Map<string, string[]>; dayOf: (instant: Date) => string }> =>
  deps.db.withUser(ctx, async (tx) => {
    const zone = await personsZone(tx);
    const dayOf = (instant: Date): string => localDay(instant, zone);
    const all = new Map<string, string[]>();
    const asked = { applicationId: undefined, state: 'open', limit: MOST, after: undefined } as const;
    for (const { application_id: id, title, due_at } of await listTasks(tx, asked)) {
      const due = due_at === null ? '' : ` (due ${dayOf(due_at)})`;
      all.set(id, [...(all.get(id) ?? []), `${title}${due}`]);
    }
    return { tasks: all, dayOf };
  });

/** The same as CSV, its days as the person's own, in columns that the import reads again; no cell is a formula to a spreadsheet. */
export async function exportCsv(deps: TrackerDeps & { writeCsv: WriteCsv }, ctx: UserContext): Promise<string> {
  const all = await exportApplications(deps, ctx);
  const { tasks, dayOf } = await openTasks(deps, ctx);
  return deps.writeCsv(
    [
      'Company',
      'Title',
      'Status',
      'Applied on',
      'Deadline',
      'URL',
      'Tags',
      'Notes',
      'Channel',
      'Origin',
      'Open tasks',
      'Id',
    ],
    all.map((one) => [
      ...[one.company_name, one.job_title, one.status],
      ...[one.applied_at === null ? null : dayOf(new Date(one.applied_at)), one.deadline],
      ...[one.application_url, one.tags.join('; '), one.notes, one.channel, one.origin],
      ...[tasks.get(one.id)?.join('; ') ?? null, one.id],
    ]),
  );
}
