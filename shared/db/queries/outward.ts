import { type RawBuilder, sql } from 'kysely';
import type { ApplicationFrequency } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';

/** Whether all outward acts are stopped, for everybody or for the person of this transaction. */
export const outwardStopped: RawBuilder<boolean> = sql<boolean>`(
  EXISTS (SELECT FROM communications.general_stop)
  OR EXISTS (SELECT FROM communications.stops AS s WHERE s.user_id = public.app_current_user_id()))`;

/** Whether the company (by its key) is one that the person excluded, under any name that it is known by. */
export const companyExcluded = (key: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`EXISTS (
  SELECT FROM users.preferences AS x, unnest(x.exclude_companies) AS named
   WHERE x.user_id = public.app_current_user_id()
     AND (jobs.company_key(named) = ${key}
       OR EXISTS (SELECT FROM jobs.company_aliases AS l JOIN jobs.companies AS c ON c.id = l.company_id
                   WHERE l.alias_key = jobs.company_key(named) AND c.name_key = ${key})))`;

export type StopRow = { everybody: boolean; reason: string | null; by_operator: boolean; stopped_at: Date };

/** What stops the person's outward acts now: the stop for everybody first. */
export const listStops = async (tx: UserTx): Promise<StopRow[]> =>
  (
    await sql<StopRow>`
      SELECT TRUE AS everybody, g.reason, TRUE AS by_operator, g.stopped_at FROM communications.general_stop g
      UNION ALL
      SELECT FALSE, s.reason, s.by_operator, s.stopped_at FROM communications.stops s
       WHERE s.user_id = public.app_current_user_id()`.execute(tx)
  ).rows;

export const isStopped = async (tx: UserTx): Promise<boolean> =>
  (await tx.selectNoFrom(outwardStopped.as('stopped')).executeTakeFirstOrThrow()).stopped;

/** Stops the person's outward acts; one that is there stays, under the new reason unless it is an operator's. */
export const saveStop = async (tx: UserTx, userId: string, reason: string | null, at: Date): Promise<void> => {
  await sql`
    INSERT INTO communications.stops (user_id, reason, stopped_at) VALUES (${userId}, ${reason}, ${at})
    ON CONFLICT (user_id) DO NOTHING`.execute(tx);
};

/** Ends the person's own stop, not an operator's. Whether there was one. */
export const deleteStop = async (tx: UserTx, userId: string): Promise<boolean> =>
  ((await tx.deleteFrom('communications.stops').where('user_id', '=', userId).executeTakeFirst()).numDeletedRows ??
    0n) > 0n;

/** For an operator: the database refuses everybody else. */
export const stopEverybody = async (tx: UserTx, reason: string, at: Date): Promise<void> => {
  await sql`SELECT users.stop_everybody(${reason}, ${at}::timestamptz)`.execute(tx);
};

/** For an operator. Whether there was a stop to end. */
export const startEverybody = async (tx: UserTx): Promise<boolean> =>
  (await sql<{ done: boolean }>`SELECT users.start_everybody() AS done`.execute(tx)).rows[0]?.done ?? false;

/** For an operator. False for a person who is not there. */
export const stopPerson = async (tx: UserTx, userId: string, reason: string, at: Date): Promise<boolean> =>
  (await sql<{ done: boolean }>`SELECT users.stop_person(${userId}, ${reason}, ${at}::timestamptz) AS done`.execute(tx))
    .rows[0]?.done ?? false;

/** For an operator. Whether there was a stop to end. */
export const startPerson = async (tx: UserTx, userId: string): Promise<boolean> =>
  (await sql<{ done: boolean }>`SELECT users.start_person(${userId}) AS done`.execute(tx)).rows[0]?.done ?? false;

/**
 * What stands between the person and a company, for an application not overridden: whether they excluded it, and how many
 * other applications to it are queued or left in the last seven days.
 */
export const companyStanding = async (
  tx: UserTx,
  { companyKey, exceptId }: { companyKey: string | null; exceptId: string | undefined },
  now: Date,
): Promise<{ excluded: boolean; this_week: number; frequency: ApplicationFrequency | null }> => {
  const key = sql`${companyKey}::text`;
  const { rows } = await sql<{ excluded: boolean; this_week: number; frequency: ApplicationFrequency | null }>`
    SELECT ${companyExcluded(key)} AS excluded,
           (SELECT application_frequency FROM users.preferences WHERE user_id = public.app_current_user_id()) AS frequency,
           (SELECT count(*)::int FROM applications.applications AS o
             WHERE o.user_id = public.app_current_user_id() AND o.company_key = ${key}
               AND o.id IS DISTINCT FROM ${exceptId ?? null}::uuid
               AND (o.status = 'queued' OR o.applied_at > ${now}::timestamptz - interval '7 days')) AS this_week`.execute(
    tx,
  );
  return rows[0] ?? { excluded: false, this_week: 0, frequency: null };
};
