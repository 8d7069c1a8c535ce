import { sql } from 'kysely';
import type { ApplicationStatus } from '../../domain/applications/lifecycle.ts';
import type { UserTx } from '../scope.ts';

/** A company's key, as postings' companies have it. */
export const companyKeyOf = async (tx: UserTx, name: string): Promise<string> =>
  (await sql<{ key: string }>`SELECT jobs.company_key(${name}) AS key`.execute(tx)).rows[0]?.key ?? '';

/** The person's application to this role at this company, whatever its state and however it came; the newest. */
export const findSameRole = async (
  tx: UserTx,
  { companyKey, roleKey }: { companyKey: string; roleKey: string },
): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('applications.applications')
      .select('id')
      .where('company_key', '=', companyKey)
      .where('role_key', '=', roleKey)
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.id;

/** How many applications are in each state. */
export const countByStatus = async (tx: UserTx): Promise<Map<ApplicationStatus, number>> => {
  const { rows } = await sql<{ status: ApplicationStatus; count: number }>`
    SELECT status, count(*)::int AS count FROM applications.applications
     WHERE user_id = public.app_current_user_id() GROUP BY status`.execute(tx);
  return new Map(rows.map(({ status, count }) => [status, count]));
};
