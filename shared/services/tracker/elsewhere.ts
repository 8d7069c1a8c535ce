import type { Application } from '../../contracts/application.ts';
import type { ElsewhereInput } from '../../contracts/tracker.ts';
import { insertActivity } from '../../db/queries/application_activities.ts';
import { type ApplicationRow, insertApplication } from '../../db/queries/applications.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import { companyKeyOf, findSameRole } from '../../db/queries/tracker.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import { roleKey } from '../../domain/applications/role-key.ts';
import { type Clock, DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput } from '../../domain/errors.ts';
import { dayStarts } from '../../domain/metrics/local-day.ts';
import { toApplication } from '../applications/view.ts';

export type TrackerDeps = { db: Db; clock: Clock };

const HALF_A_DAY_MS = DAY_MS / 2;
/** The middle of a day of the person's, so that it is that day to them and wherever they move; never still to come. */
const noon = async (tx: UserTx, day: string, now: Date): Promise<Date> =>
  new Date(Math.min(dayStarts(day, await personsZone(tx)).getTime() + HALF_A_DAY_MS, now.getTime()));

/** Throws InvalidInput for a day that is still to come. */
export const assertPast = ({ applied_on: day }: ElsewhereInput, now: Date): void => {
  if (day === null || day <= new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)) return;
  throw new InvalidInput([{ field: 'applied_on', message: 'It lies in the future.' }]);
};

/** Which application of the person's is to the same role at the same company already; undefined where none is. */
export const knownAs = async (tx: UserTx, input: ElsewhereInput): Promise<string | undefined> =>
  await findSameRole(tx, {
    companyKey: await companyKeyOf(tx, input.company_name),
    roleKey: roleKey(input.job_title),
  });

/** Writes down an application that was made elsewhere, with its activity, in the caller's transaction. */
export async function writeDown(
  tx: UserTx,
  ctx: UserContext,
  input: ElsewhereInput,
  origin: 'person' | 'import',
  now: Date,
): Promise<ApplicationRow> {
  const unsaid = input.status === 'draft' ? null : now;
  const appliedAt = input.applied_on === null ? unsaid : await noon(tx, input.applied_on, now);
  const row = await insertApplication(tx, {
    user_id: ctx.userId,
    job_id: null,
    status: input.status,
    channel: 'manual',
    recipient_source: null,
    origin,
    job_title: input.job_title,
    company_name: input.company_name,
    company_key: await companyKeyOf(tx, input.company_name),
    role_key: roleKey(input.job_title),
    application_url: input.application_url,
    applied_at: appliedAt,
    deadline: input.deadline,
    notes: input.notes,
    tags: input.tags,
    last_activity_at: now,
    created_at: now,
  });
  if (row === undefined) throw new Conflict('It is written down already.');
  await insertActivity(tx, {
    application_id: row.id,
    activity_type: origin === 'import' ? 'imported' : 'created',
    description: origin === 'import' ? 'Taken over from another tracker.' : 'Written down: it was made elsewhere.',
    metadata: { to: input.status },
    created_at: now,
  });
  return row;
}

/** Writes down one application that was made elsewhere. Throws Conflict, naming it, where it is known; InvalidInput. */
export const addElsewhere = (deps: TrackerDeps, ctx: UserContext, input: ElsewhereInput): Promise<Application> =>
  deps.db.withUser(ctx, async (tx) => {
    const now = deps.clock.now();
    assertPast(input, now);
    const known = await knownAs(tx, input);
    if (known !== undefined) {
      throw new Conflict('You have an application for this role at this company already: change that one.', {
        reason: 'duplicate_application',
        application_id: known,
      });
    }
    return toApplication(await writeDown(tx, ctx, input, 'person', now));
  });
