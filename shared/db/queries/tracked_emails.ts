import { sql } from 'kysely';
import type { EmailType } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';

export type TrackedEmail = {
  id: string;
  application_id: string | null;
  type: EmailType;
  sent_at: Date | null;
  opened_at: Date | null;
  clicked_at: Date | null;
  tracks_opens: boolean;
  tracked_links: string[];
  /** Whether the person still wants to know. */
  listens_to_opens: boolean;
  listens_to_clicks: boolean;
};

/** A mail as its picture and links need it, under its row lock. */
export const lockTracked = async (tx: UserTx, id: string): Promise<TrackedEmail | undefined> =>
  (
    await sql<TrackedEmail>`
    SELECT e.id, e.application_id, e.type, e.sent_at, e.opened_at, e.clicked_at, e.tracks_opens, e.tracked_links,
           u.is_active AND u.deleted_at IS NULL AND coalesce(s.open_tracking, FALSE) AS listens_to_opens,
           u.is_active AND u.deleted_at IS NULL AND coalesce(s.click_tracking, FALSE) AS listens_to_clicks
      FROM communications.emails AS e
      JOIN users.users AS u ON u.id = e.user_id
      LEFT JOIN users.settings AS s ON s.user_id = e.user_id
     WHERE e.id = ${id} FOR UPDATE OF e`.execute(tx)
  ).rows[0];

/** The first time that a person opened it, or followed a link of it. */
export const noteFirst = async (tx: UserTx, id: string, kind: 'opened' | 'clicked', now: Date): Promise<void> => {
  await tx
    .updateTable('communications.emails')
    .set(kind === 'opened' ? { opened_at: now } : { clicked_at: now })
    .where('id', '=', id)
    .execute();
};
