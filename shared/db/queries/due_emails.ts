import type { SystemTx } from '../scope.ts';

/** Ids of the e-mails, and of their people, that somebody must look at now; the longest due first. */
export const dueEmails = (tx: SystemTx, now: Date, limit: number): Promise<{ id: string; user_id: string }[]> =>
  tx
    .selectFrom('communications.emails')
    .select(['id', 'user_id'])
    .where('next_attempt_at', '<=', now)
    .orderBy('next_attempt_at')
    .limit(limit)
    .execute();
