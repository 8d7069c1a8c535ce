import { type Selectable, sql } from 'kysely';
import type { ProposedTimeStatus } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

const TABLE = 'applications.interview_proposals';
type Lists = { status: ProposedTimeStatus };
export type ProposedTimeRow = Omit<Selectable<DB[typeof TABLE]>, 'status'> & Lists;
export type NewProposedTime = {
  application_id: string;
  email_response_id: string;
  interview_id: string | null;
  starts_at: Date;
  duration_minutes: number | null;
  zone: string | null;
  evidence: string;
  meeting_url: string | null;
  is_guess: boolean;
};

/** A time that was proposed before and came to nothing is open again; one that was picked stays picked. */
export async function proposeTimes(tx: UserTx, rows: readonly NewProposedTime[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto(TABLE)
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['application_id', 'starts_at'])
        .doUpdateSet((eb) => ({
          status: 'open' satisfies ProposedTimeStatus,
          interview_id: eb.ref('excluded.interview_id'),
          is_guess: eb.ref('excluded.is_guess'),
          email_response_id: eb.ref('excluded.email_response_id'),
          duration_minutes: eb.ref('excluded.duration_minutes'),
          evidence: eb.ref('excluded.evidence'),
          meeting_url: eb.ref('excluded.meeting_url'),
        }))
        .where(`${TABLE}.status`, '<>', 'picked'),
    )
    .execute();
}

export const findProposedTime = (tx: UserTx, id: string): Promise<ProposedTimeRow | undefined> =>
  tx.selectFrom(TABLE).selectAll().where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

/** Soonest first; at most 200. */
export const listProposedTimes = (
  tx: UserTx,
  { applicationId, status }: { applicationId?: string | undefined; status?: ProposedTimeStatus | undefined },
): Promise<ProposedTimeRow[]> =>
  tx
    .selectFrom(TABLE)
    .selectAll()
    .$if(applicationId !== undefined, (query) => query.where('application_id', '=', applicationId ?? ''))
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? ''))
    .orderBy('starts_at')
    .orderBy('id')
    .limit(200)
    .$narrowType<Lists>()
    .execute();

/**
 * The open times of an application, and those of the interview's own round, became this interview: the one at its time
 * is picked, the others are passed.
 */
export async function settleProposedTimes(
  tx: UserTx,
  {
    applicationId,
    interviewId,
    startsAt,
    pickedId,
  }: { applicationId: string; interviewId: string; startsAt: Date; pickedId?: string },
): Promise<void> {
  await sql`UPDATE applications.interview_proposals
    SET status = CASE WHEN starts_at = ${startsAt}::timestamptz OR id = ${pickedId ?? null}::uuid THEN 'picked' ELSE 'passed' END, interview_id = ${interviewId}::uuid
    WHERE application_id = ${applicationId}::uuid AND (status = 'open' OR interview_id = ${interviewId}::uuid)`.execute(
    tx,
  );
}

/** The interviews of an application that came of proposed times. */
export const roundsOf = async (tx: UserTx, applicationId: string): Promise<Set<string>> =>
  new Set(
    (
      await tx
        .selectFrom(TABLE)
        .select('interview_id')
        .where('application_id', '=', applicationId)
        .where('status', '=', 'picked')
        .execute()
    ).flatMap(({ interview_id: id }) => id ?? []),
  );

export const setProposedTime = async (tx: UserTx, id: string, status: ProposedTimeStatus): Promise<void> => {
  await tx.updateTable(TABLE).set({ status }).where('id', '=', id).execute();
};

/** Takes the open times away that a reply was read as. */
export const dropOpenTimes = async (tx: UserTx, replyId: string): Promise<void> => {
  await tx.deleteFrom(TABLE).where('email_response_id', '=', replyId).where('status', '=', 'open').execute();
};
