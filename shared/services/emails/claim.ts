import { lockPersonsSending } from '../../db/queries/advisory.ts';
import { changeEmail, type EmailRow, frozenMessage, lockEmail, takeEmail } from '../../db/queries/emails.ts';
import { sendFacts } from '../../db/queries/send_facts.ts';
import { type SendRules, sendRules } from '../../db/queries/send_rules.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { mayLeave } from '../../domain/sending/checks.ts';
import { onClaim } from '../../domain/sending/decide.ts';
import { nextStep, type Step } from '../../domain/sending/email.ts';
import { after, type SendingPolicy } from '../../domain/sending/policy.ts';
import { sha256 } from '../../domain/sha256.ts';
import { backToDraft } from './back-to-draft.ts';
import { cancelQueued } from './cancel-queued.ts';
import { columnsOf } from './columns.ts';
import type { Claimed } from './ledger.ts';
import { stateOf } from './state.ts';

export type LedgerDeps = { db: Db; clock: Clock; policy: SendingPolicy };

/** See SendLedger. Before a draft is made and before it is sent, every check is made in this transaction. */
export async function claim(deps: LedgerDeps, ctx: UserContext, emailId: string): Promise<Claimed | undefined> {
  return await deps.db.withUser(ctx, async (tx) => {
    const row = await lockEmail(tx, emailId);
    if (row === undefined) return undefined;
    const now = deps.clock.now();
    const due = nextStep(stateOf(row), now);
    if (due === 'done' || 'wait' in due) return undefined;
    if (row.status !== 'queued') return await take(tx, row, due.step, now, deps.policy);
    // One at a time for each person, or two workers could both be the last of the day.
    await lockPersonsSending(tx, row.user_id);
    const rules = await sendRules(tx, row.application_id);
    if (!(await mayGo(tx, row, rules, now))) return undefined;
    // A message is begun on the road that is open now; one with a draft stays on that of drafts.
    const begun = { ...row, send_mode: row.draft_id === null ? rules.mode : row.send_mode };
    const next = nextStep(stateOf(begun), now);
    return typeof next === 'object' && 'step' in next ? await take(tx, begun, next.step, now, deps.policy) : undefined;
  });
}

async function mayGo(tx: UserTx, row: EmailRow, rules: SendRules, now: Date): Promise<boolean> {
  const verdict = mayLeave(await sendFacts(tx, row, rules, now), now);
  if (verdict.go) return true;
  if ('wait' in verdict) {
    // The time that is shown is the time at which it is tried.
    const { wait, reason } = verdict;
    await changeEmail(tx, row.id, { next_attempt_at: wait, scheduled_for: wait, status_reason: reason });
  } else {
    const { cancel: reason, details = {} } = verdict;
    const cancelled = await cancelQueued(tx, row, reason, now);
    await backToDraft(tx, cancelled, { actor: 'system', activity: 'cancelled', reason, details }, now);
  }
  return false;
}

async function take(tx: UserTx, row: EmailRow, step: Step, now: Date, policy: SendingPolicy): Promise<Claimed> {
  const change = { ...onClaim(step, now, policy), mode: row.send_mode };
  const claimed = await takeEmail(tx, row.id, {
    ...columnsOf(change),
    lease_until: after(now, policy.leaseSeconds),
    attempts: row.attempts + (step === 'send' || step === 'send_once' ? 1 : 0),
  });
  const base = {
    emailId: row.id,
    step,
    fence: claimed.lease_fence,
    state: stateOf(claimed),
    sendToken: row.send_token ?? '',
  };
  if (step !== 'draft' && step !== 'send_once') return base;
  const { mime, mime_sha256 } = (await frozenMessage(tx, row.id)) ?? {};
  // What was approved is what is sent, or nothing is.
  return mime && sha256(mime) === mime_sha256 ? { ...base, mime } : base;
}
