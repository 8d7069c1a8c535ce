import { sql } from 'kysely';
import type { EmailEventType } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';
import { PREPARED } from './prepared.ts';

export type NewEmailEvent = {
  email_id: string;
  event_type: EmailEventType;
  event_data: Record<string, unknown>;
  created_at: Date;
};

/** Adds an event to an e-mail. */
export async function insertEmailEvent(tx: UserTx, { event_data, ...event }: NewEmailEvent): Promise<void> {
  await tx
    .insertInto('communications.email_events')
    .values({ ...event, event_data: JSON.stringify(event_data) })
    .modifyEnd(PREPARED)
    .execute();
}

export type NewHit = NewEmailEvent & {
  event_type: 'opened' | 'clicked';
  /** A network, never an address. */
  ip_address: string | null;
  /** What is the same hit has the same. */
  provider_event_id: string;
  /** How many hits of the e-mail are kept; undefined where this one is kept in any case. */
  most: number | undefined;
};

/** Adds a hit to an e-mail whose row lock the caller holds, unless the same one, or enough of them, stand there already. */
export async function insertHit(tx: UserTx, { most, event_data, ...hit }: NewHit): Promise<void> {
  await sql`
    INSERT INTO communications.email_events (email_id, event_type, event_data, ip_address, provider_event_id, created_at)
    SELECT ${hit.email_id}, ${hit.event_type}, ${JSON.stringify(event_data)}::jsonb, ${hit.ip_address}::inet,
           ${hit.provider_event_id}, ${hit.created_at}::timestamptz
     WHERE ${most ?? null}::int IS NULL
        OR (SELECT count(*) FROM communications.email_events
             WHERE email_id = ${hit.email_id} AND event_type IN ('opened', 'clicked')) < ${most ?? null}::int
    ON CONFLICT (provider_event_id) DO NOTHING`.execute(tx);
}
