import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { InterviewStatus, InterviewType } from '../../domain/enums.ts';
import { OPEN_INTERVIEWS, USUAL_MINUTES } from '../../domain/interviews/interview.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import { type Position, positionAt } from './keyset.ts';

type Table = DB['applications.interviews'];
type Lists = { interview_type: InterviewType | null; status: InterviewStatus };
export type InterviewRow = Omit<Selectable<Table>, keyof Lists> & Lists;
/** A member that is undefined is left to its default, or as it is. */
type Loose<T> = { [K in keyof T]?: T[K] | undefined };
type Written = Omit<Updateable<Table>, keyof Lists> & Partial<Lists>;
export type InterviewChange = Loose<Written>;
export type NewInterviewRow = Loose<Written> & Pick<Insertable<Table>, 'application_id' | 'scheduled_at'>;

export const insertInterview = (tx: UserTx, row: NewInterviewRow): Promise<InterviewRow> =>
  tx.insertInto('applications.interviews').values(row).returningAll().$narrowType<Lists>().executeTakeFirstOrThrow();

export const findInterview = (tx: UserTx, id: string): Promise<InterviewRow | undefined> =>
  tx.selectFrom('applications.interviews').selectAll().where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

/** All of an application's, under the application's row lock or to be read alone. */
export const interviewsOf = (tx: UserTx, applicationId: string): Promise<InterviewRow[]> =>
  tx
    .selectFrom('applications.interviews')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('scheduled_at')
    .$narrowType<Lists>()
    .execute();

/** Changes the columns given and gives the row as it is then. */
export const changeInterview = (tx: UserTx, id: string, change: InterviewChange): Promise<InterviewRow> =>
  tx
    .updateTable('applications.interviews')
    .set(change)
    .where('id', '=', id)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

export type InterviewFilter = {
  status: InterviewStatus | undefined;
  applicationId: string | undefined;
  from: Date | undefined;
};

/** Soonest first. */
export const listInterviews = (
  tx: UserTx,
  { status, applicationId, from }: InterviewFilter,
  { limit, after }: { limit: number; after: Position | undefined },
): Promise<(InterviewRow & { at: string })[]> =>
  tx
    .selectFrom('applications.interviews')
    .selectAll()
    .select(positionAt('scheduled_at').as('at'))
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? ''))
    .$if(applicationId !== undefined, (query) => query.where('application_id', '=', applicationId ?? ''))
    .$if(from !== undefined, (query) => query.where('scheduled_at', '>=', from ?? new Date(0)))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(scheduled_at, id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('scheduled_at')
    .orderBy('id')
    .limit(limit)
    .$narrowType<Lists>()
    .execute();

export type Overlap = {
  id: string;
  application_id: string;
  company_name: string | null;
  job_title: string | null;
  scheduled_at: Date;
  duration_minutes: number | null;
};

/** The person's open interviews that overlap a span, soonest first; one without a length counts as the usual one. */
export const overlappingInterviews = async (
  tx: UserTx,
  span: { from: Date; to: Date; exceptId?: string | undefined },
): Promise<Overlap[]> =>
  (
    await sql<Overlap>`
    SELECT i.id, i.application_id, a.company_name, a.job_title, i.scheduled_at, i.duration_minutes
      FROM applications.interviews AS i JOIN applications.applications AS a ON a.id = i.application_id
     WHERE i.status = ANY (${[...OPEN_INTERVIEWS]}::text[]) AND i.scheduled_at < ${span.to}::timestamptz
       AND i.scheduled_at + make_interval(mins => coalesce(i.duration_minutes, ${USUAL_MINUTES})) > ${span.from}::timestamptz
       -- No interview lasts longer than a day, so that the index bounds what is looked at.
       AND i.scheduled_at > ${span.from}::timestamptz - interval '24 hours' AND i.id IS DISTINCT FROM ${span.exceptId ?? null}::uuid
     ORDER BY i.scheduled_at, i.id LIMIT 50`.execute(tx)
  ).rows;

/** An application that is withdrawn has no interviews to come. */
export const callOffInterviews = async (tx: UserTx, applicationId: string, now: Date): Promise<void> => {
  await tx
    .updateTable('applications.interviews')
    .set({ status: 'cancelled' satisfies InterviewStatus })
    .where('application_id', '=', applicationId)
    .where('status', 'in', [...OPEN_INTERVIEWS])
    .where('scheduled_at', '>', now)
    .execute();
};
