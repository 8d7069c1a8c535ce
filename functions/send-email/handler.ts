import { systemClock } from '../../shared/domain/clock.ts';
import { DEFAULT_POLICY } from '../../shared/domain/sending/policy.ts';
import { config } from '../../shared/runtime/config.ts';
import { database } from '../../shared/runtime/database.ts';
import { mailboxes } from '../../shared/runtime/mailboxes.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { type RunDeps, runEmail } from '../../shared/services/emails/run.ts';
import { sendLedger } from '../../shared/services/emails/send-ledger.ts';

const deps = (): RunDeps => {
  const policy = { ...DEFAULT_POLICY, quietSeconds: config('reconcile').reconcile.quietSeconds };
  return { ledger: sendLedger({ db: database(), clock: systemClock, policy }), mailboxes: mailboxes() };
};

export const handler = queueHandler('send-email', {
  deps,
  handle: async (ready, message, { requestId }) => {
    await runEmail(ready, { userId: message.user_id, requestId, reason: 'send-email' }, message.email_id);
  },
});
