import { type Selectable, sql } from 'kysely';
import type { DayFigures } from '../../domain/metrics/daily.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';

export type MetricsRow = Omit<Selectable<DB['analytics.application_metrics']>, 'id' | 'user_id' | 'created_at'>;

/** One rollup of a person at a time, until the transaction ends. */
export async function lockRollup(tx: SystemTx, userId: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`rollup:${userId}`}, 0))`.execute(tx);
}

/** Makes the person's rows exactly these days: writes what differs, removes what is no more. Returns the rows touched. */
export async function replaceDays(tx: SystemTx, userId: string, days: readonly DayFigures[]): Promise<number> {
  const gone = await sql`
    DELETE FROM analytics.application_metrics
     WHERE user_id = ${userId} AND date <> ALL (${days.map(({ date }) => date)}::date[])`.execute(tx);
  const written = await sql`
    INSERT INTO analytics.application_metrics AS m (user_id, date, applications_sent, applications_viewed,
           responses_received, interviews_scheduled, offers_received, average_response_days)
    SELECT ${userId}::uuid, d.date, d.applications_sent, d.applications_viewed, d.responses_received,
           d.interviews_scheduled, d.offers_received, d.average_response_days
      FROM jsonb_to_recordset(${JSON.stringify(days)}::jsonb) AS d (date date, applications_sent int,
           applications_viewed int, responses_received int, interviews_scheduled int, offers_received int,
           average_response_days numeric)
        ON CONFLICT (user_id, date) DO UPDATE SET
           (applications_sent, applications_viewed, responses_received, interviews_scheduled, offers_received, average_response_days)
         = (EXCLUDED.applications_sent, EXCLUDED.applications_viewed, EXCLUDED.responses_received,
            EXCLUDED.interviews_scheduled, EXCLUDED.offers_received, EXCLUDED.average_response_days)
     WHERE (m.applications_sent, m.applications_viewed, m.responses_received, m.interviews_scheduled, m.offers_received, m.average_response_days)
           IS DISTINCT FROM
           (EXCLUDED.applications_sent, EXCLUDED.applications_viewed, EXCLUDED.responses_received,
            EXCLUDED.interviews_scheduled, EXCLUDED.offers_received, EXCLUDED.average_response_days)`.execute(tx);
  return Number((gone.numAffectedRows ?? 0n) + (written.numAffectedRows ?? 0n));
}

/** The person's figures of the local days from one to another, both included, in order. */
export const listDays = (tx: UserTx, { from, to }: { from: string; to: string }): Promise<MetricsRow[]> =>
  tx
    .selectFrom('analytics.application_metrics')
    .select([
      'date',
      'applications_sent',
      'applications_viewed',
      'responses_received',
      'interviews_scheduled',
      'offers_received',
      'average_response_days',
      'updated_at',
    ])
    .where('date', '>=', from)
    .where('date', '<=', to)
    .orderBy('date')
    .execute();
