import { insertActivity } from '../../db/queries/application_activities.ts';
import { changeEmail, type EmailRow, lockEmailToDecide } from '../../db/queries/emails.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { decide } from '../../domain/sending/decide.ts';
import type { Step } from '../../domain/sending/email.ts';
import type { Outcome } from '../../domain/sending/outcome.ts';
import { backToDraft } from './back-to-draft.ts';
import { claimNext, type LedgerDeps } from './claim.ts';
import { columnsOf } from './columns.ts';
import type { Claimed, Recorded } from './ledger.ts';
import { onSent } from './on-sent.ts';
import { stateOf } from './state.ts';

/** See SendLedger. The e-mail, its application, the activity and the event change together or not at all. */
export async function record(
  deps: LedgerDeps,
  ctx: UserContext,
  claimed: Claimed,
  outcome: Outcome,
  goOn: boolean,
): Promise<Recorded> {
  return await deps.db.withUser(ctx, async (tx) => {
    const row = await lockEmailToDecide(tx, claimed.emailId);
    if (row === undefined || row.lease_fence !== claimed.fence) return { recorded: false };
    const now = deps.clock.now();
    const change = decide(stateOf(row), outcome, now, deps.policy);
    // An answer tells when it left; a witness only that it did, at some time after the send was started.
    const sentAt = isAnswer(outcome.step) ? now : (row.send_started_at ?? now);
    const columns = {
      ...columnsOf(change),
      lease_until: null,
      ...(change.status === 'sent' ? { sent_at: sentAt } : {}),
    };
    const state = { ...stateOf(row), ...change };
    const next = goOn ? await claimNext(tx, row, { state, columns }, deps) : undefined;
    const after = next?.row ?? (await changeEmail(tx, row.id, columns));
    if (state.status !== row.status) await follow(tx, after, outcome.step, now);
    return { recorded: true, next: next?.claimed };
  });
}

const isAnswer = (step: Step): boolean => step === 'send' || step === 'send_once';

async function follow(tx: UserTx, row: EmailRow, step: Step, now: Date): Promise<void> {
  const reason = row.status_reason ?? row.status;
  if (row.status === 'sent') await onSent(tx, row, isAnswer(step) ? 'answer' : 'witness', now);
  if (row.status === 'failed') await backToDraft(tx, row, { actor: 'system', activity: 'failed', reason }, now);
  if (row.status === 'needs_review' && row.application_id !== null) {
    await insertActivity(tx, {
      application_id: row.application_id,
      activity_type: 'needs_review',
      description: 'Nobody can tell whether the message left: look into your Sent folder and decide.',
      metadata: { email_id: row.id, reason },
      created_at: now,
    });
  }
}
