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
