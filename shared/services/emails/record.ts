import { insertActivity } from '../../db/queries/application_activities.ts';
import { lockEmailWithFacts } from '../../db/queries/send_facts.ts';
import { changeLocked, nextFence, type SendRow } from '../../db/queries/send_rows.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { decide } from '../../domain/sending/decide.ts';
import type { Step } from '../../domain/sending/email.ts';
import type { Outcome } from '../../domain/sending/outcome.ts';
import { backToDraft } from './back-to-draft.ts';
import { claimNext, type LedgerDeps } from './claim.ts';
import { columnsOf } from './columns.ts';
import type { Claimed, Recorded } from './ledger.ts';
import { onSent, recordAnswer } from './on-sent.ts';
import { stateOf } from './state.ts';

/** See SendLedger. The e-mail, its application, the activity and the event change together or not at all. */
export async function record(
  deps: LedgerDeps,
  ctx: UserContext,
  claimed: Claimed,
  outcome: Outcome,
  goOn: boolean,
): Promise<Recorded> {
  if (isAnswer(outcome.step) && 'sent' in outcome) return await recordSent(deps, ctx, claimed, outcome);
  const write = async (tx: UserTx): Promise<Recorded> => {
    const now = deps.clock.now();
    const found = await lockEmailWithFacts(tx, claimed.emailId, now);
    if (found === undefined || found.row.lease_fence !== claimed.fence) return { recorded: false };
    const { row } = found;
    const change = decide(stateOf(row), outcome, now, deps.policy);
    // A witness tells that it left at some time after the send was started.
    const columns = {
      ...columnsOf(change),
      lease_until: null,
      ...(outcome.step === 'draft' ? recordedOnce(row, claimed) : {}),
      ...(change.status === 'sent' ? { sent_at: row.send_started_at ?? now } : {}),
    };
    const state = { ...stateOf(row), ...change, mode: columns.send_mode ?? row.send_mode };
    const next = goOn ? await claimNext(tx, found, { state, columns }, deps) : undefined;
    const after = next?.row ?? (await changeLocked(tx, row, columns));
    if (state.status !== row.status) await follow(tx, after, now);
    return { recorded: true, next: next?.claimed };
  };
  return await deps.db.withUser(ctx, write, 'sending');
}

/** Of several that made a draft of it at the same time one records: under a new fence, on the road it was begun on. */
const recordedOnce = (row: SendRow, { state }: Claimed) => ({
  lease_fence: nextFence(row),
  send_mode: state.mode,
});

/** The mailbox accepted it: whatever else the row says, under its fence that is what it says now. */
async function recordSent(
  { db, clock, policy }: LedgerDeps,
  ctx: UserContext,
  { emailId: id, fence, state }: Claimed,
  outcome: Outcome,
): Promise<Recorded> {
  return await db.withUser(ctx, async (tx) => {
    const now = clock.now();
    const columns = { ...columnsOf(decide(state, outcome, now, policy)), lease_until: null, sent_at: now };
    return { recorded: await recordAnswer(tx, { id, fence }, columns, now) };
  });
}

const isAnswer = (step: Step): boolean => step === 'send' || step === 'send_once';

async function follow(tx: UserTx, row: SendRow, now: Date): Promise<void> {
  const reason = row.status_reason ?? row.status;
  if (row.status === 'sent') await onSent(tx, row.id, 'witness', now);
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
