import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { ApplicationStatus } from '../../domain/applications/lifecycle.ts';
import { DUPLICATE_WINDOW_DAYS } from '../../domain/applications/role-key.ts';
import type { ApplicationChannel, ApplicationOrigin } from '../../domain/enums.ts';
import type { HandOff } from '../../domain/replies/acknowledgement.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';
import { PREPARED } from './prepared.ts';

type Table = DB['applications.applications'];
type Lists = {
  status: ApplicationStatus;
  channel: ApplicationChannel;
  recipient_source: 'posting' | 'person' | null;
  origin: ApplicationOrigin;
};
export type ApplicationRow = Omit<Selectable<Table>, keyof Lists> & Lists;
export type NewApplicationRow = Omit<Insertable<Table>, keyof Lists> & Omit<Lists, 'origin'> & Partial<Lists>;
export type ApplicationChange = Omit<Updateable<Table>, keyof Lists> & Partial<Lists>;

export const findApplication = (tx: UserTx, id: string): Promise<ApplicationRow | undefined> =>
  tx.selectFrom('applications.applications').selectAll().where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

export type OpenHandOff = Pick<ApplicationRow, 'id' | 'job_title' | 'company_name' | 'application_url'>;

/** What the person has yet to send at a posting's page, the newest first, at most so many. */
export const unsentHandOffs = (tx: UserTx, limit: number): Promise<OpenHandOff[]> =>
  tx
    .selectFrom('applications.applications')
    .select(['id', 'job_title', 'company_name', 'application_url'])
    .where('channel', '!=', 'email')
    .where('status', 'in', ['draft', 'queued'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

/** Taken after the locks of its e-mails, never before. */
export const lockApplication = (tx: UserTx, id: string): Promise<ApplicationRow | undefined> =>
  tx
    .selectFrom('applications.applications')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .modifyEnd(PREPARED)
    .$narrowType<Lists>()
    .executeTakeFirst();

/** The person's application for a job, under its row lock. */
export const lockApplicationOfJob = (tx: UserTx, jobId: string): Promise<ApplicationRow | undefined> =>
  tx
    .selectFrom('applications.applications')
    .selectAll()
    .where('job_id', '=', jobId)
    .forUpdate()
    .$narrowType<Lists>()
    .executeTakeFirst();

/** Newest first. */
export const listApplications = (
  tx: UserTx,
  { status, limit, after }: { status: ApplicationStatus | undefined; limit: number; after: Position | undefined },
): Promise<(ApplicationRow & { at: string })[]> =>
  tx
    .selectFrom('applications.applications')
    .selectAll()
    .select(positionAt('created_at').as('at'))
    .where(olderThan('created_at', 'id', after))
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<Lists>()
    .execute();

/** Undefined when the person has an application for this job already. */
export const insertApplication = (tx: UserTx, row: NewApplicationRow): Promise<ApplicationRow | undefined> =>
  tx
    .insertInto('applications.applications')
    .values(row)
    .onConflict((conflict) => conflict.columns(['user_id', 'job_id']).doNothing())
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirst();

/** Changes the columns given and gives the row as it is then. */
export const updateApplication = (tx: UserTx, id: string, change: ApplicationChange): Promise<ApplicationRow> =>
  tx
    .updateTable('applications.applications')
    .set(change)
    .where('id', '=', id)
    .returningAll()
    .modifyEnd(PREPARED)
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** A company's system confirms at once, or, where a person goes through the list by hand, within some weeks. */
const CONFIRMED_WITHIN_DAYS = 60;

/** Hand-offs that a message of this instant may confirm. */
export const openHandOffs = (tx: UserTx, at: Date): Promise<HandOff[]> =>
  tx
    .selectFrom('applications.applications')
    .select(['id as applicationId', 'company_name as companyName', 'job_title as jobTitle'])
    .where('channel', '<>', 'email')
    .where('status', 'in', ['draft', 'sent'])
    .where('acknowledged_at', 'is', null)
    .where('created_at', '<=', at)
    .where(
      sql<boolean>`coalesce(applied_at, last_activity_at, created_at) > ${at}::timestamptz - make_interval(days => ${CONFIRMED_WITHIN_DAYS})`,
    )
    .execute();

export type Role = { exceptId: string | undefined; companyKey: string | null; roleKey: string };

/** Another application to this role at this company that is queued, or left inside the window. */
export async function collidingApplication(tx: UserTx, { exceptId, companyKey, roleKey }: Role, now: Date) {
  if (companyKey === null) return undefined;
  return await tx
    .selectFrom('applications.applications')
    .select(['id', 'job_id', 'job_title', 'company_name', 'status', 'applied_at'])
    .where('company_key', '=', companyKey)
    .where('role_key', '=', roleKey)
    .$if(exceptId !== undefined, (query) => query.where('id', '<>', exceptId ?? ''))
    .where(({ eb, or }) =>
      or([
        eb('status', '=', 'queued'),
        eb('applied_at', '>', sql<Date>`${now}::timestamptz - make_interval(days => ${DUPLICATE_WINDOW_DAYS})`),
      ]),
    )
    .orderBy('applied_at', (order) => order.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst();
}
