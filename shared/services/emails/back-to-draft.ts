import { lockApplication } from '../../db/queries/applications.ts';
import type { EmailRow } from '../../db/queries/emails.ts';
import type { UserTx } from '../../db/scope.ts';
import type { Actor } from '../../domain/applications/lifecycle.ts';
import { moveApplication } from '../applications/move.ts';

export type Ending = {
  actor: Actor;
  activity: 'cancelled' | 'failed';
  reason: string;
  details?: Record<string, unknown>;
};

const DESCRIPTIONS = {
  cancelled: 'The message was taken back before it left.',
  failed: 'The message could not be sent.',
} as const;

/** The application of a message that will not leave can be changed and submitted again. */
export async function backToDraft(
  tx: UserTx,
  row: Pick<EmailRow, 'id' | 'type' | 'application_id'>,
  ending: Ending,
  now: Date,
): Promise<void> {
  if (row.type !== 'application' || row.application_id === null) return;
  const application = await lockApplication(tx, row.application_id);
  if (application?.status !== 'queued') return;
  const { actor, activity, reason, details } = ending;
  await moveApplication(
    tx,
    application,
    {
      to: 'draft',
      actor,
      activity,
      description: DESCRIPTIONS[activity],
      metadata: { email_id: row.id, reason, ...details },
      set: { scheduled_for: null },
    },
    now,
  );
}
