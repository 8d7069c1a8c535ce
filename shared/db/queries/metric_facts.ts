import { sql } from 'kysely';
import type { Facts } from '../../domain/metrics/daily.ts';
import type { SystemTx } from '../scope.ts';
import { DEFAULT_ZONE } from './settings_zone.ts';

export type Person = { id: string; zone: string };

/**
 * People whose applications, activities, interviews, offers or settings changed at or after `since` (everybody who has
 * any when undefined), by id, after `after`.
 */
export async function changedPeople(
  tx: SystemTx,
  since: Date | undefined,
  after: string | undefined,
  limit: number,
): Promise<Person[]> {
  const from = since ?? new Date(0);
  const { rows } = await sql<Person>`
    SELECT person.id, coalesce(settings.timezone, ${DEFAULT_ZONE}) AS zone
      FROM (
        SELECT user_id FROM applications.applications WHERE updated_at >= ${from}
        UNION SELECT a.user_id FROM applications.application_activities AS c
                JOIN applications.applications AS a ON a.id = c.application_id WHERE c.created_at >= ${from}
        UNION SELECT a.user_id FROM applications.interviews AS c
                JOIN applications.applications AS a ON a.id = c.application_id WHERE c.updated_at >= ${from}
        UNION SELECT a.user_id FROM applications.offers AS c
                JOIN applications.applications AS a ON a.id = c.application_id WHERE c.updated_at >= ${from}
        UNION SELECT s.user_id FROM users.settings AS s WHERE s.updated_at >= ${from}
      ) AS changed
      JOIN users.users AS person ON person.id = changed.user_id AND person.deleted_at IS NULL
      LEFT JOIN users.settings AS settings ON settings.user_id = person.id
     WHERE person.id > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
     ORDER BY person.id
     LIMIT ${limit}`.execute(tx);
  return rows;
}

type FactRow = { sent_at: Date | null; response_at: Date | null; viewed_at: Date | null; offered_at: Date | null };

/** All that ever happened to the person's applications. */
export async function factsOf(tx: SystemTx, userId: string): Promise<Facts> {
  const { rows } = await sql<FactRow>`
    SELECT a.applied_at AS sent_at, a.response_received_at AS response_at,
           seen.viewed_at, least(seen.offered_at, o.created_at) AS offered_at
      FROM applications.applications AS a
      LEFT JOIN applications.offers AS o ON o.application_id = a.id
     CROSS JOIN LATERAL (
       SELECT min(c.created_at) FILTER (WHERE c.activity_type = 'opened') AS viewed_at,
              min(c.created_at) FILTER (WHERE c.activity_type = 'offer_received' OR c.metadata ->> 'to' = 'offered') AS offered_at
         FROM applications.application_activities AS c WHERE c.application_id = a.id) AS seen
     WHERE a.user_id = ${userId}`.execute(tx);
  const interviews = await tx
    .selectFrom('applications.interviews as interview')
    .innerJoin('applications.applications as application', 'application.id', 'interview.application_id')
    .select('interview.created_at')
    .where('application.user_id', '=', userId)
    .where('interview.status', '<>', 'cancelled')
    .execute();
  return {
    sent: rows.flatMap(({ sent_at }) => sent_at ?? []),
    viewed: rows.flatMap(({ viewed_at }) => viewed_at ?? []),
    responses: rows.flatMap(({ response_at, sent_at }) =>
      response_at === null ? [] : [{ at: response_at, sentAt: sent_at ?? undefined }],
    ),
    interviews: interviews.map(({ created_at }) => created_at),
    offers: rows.flatMap(({ offered_at }) => offered_at ?? []),
  };
}
