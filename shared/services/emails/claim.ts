import type { Frozen } from '../../db/queries/emails.ts';
import { type Found, lockEmailWithFacts, readEmailWithFacts } from '../../db/queries/send_facts.ts';
import { changeFrozen, changeLocked, nextFence, type SendChange, type SendRow } from '../../db/queries/send_rows.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { mayLeave, type Verdict } from '../../domain/sending/checks.ts';
import { onClaim } from '../../domain/sending/decide.ts';
import { nextStep, type SendState, type Step } from '../../domain/sending/email.ts';
import { after, type SendingPolicy } from '../../domain/sending/policy.ts';
import { sha256 } from '../../domain/sha256.ts';
import { backToDraft } from './back-to-draft.ts';
import { cancelQueued } from './cancel-queued.ts';
import { columnsOf } from './columns.ts';
import type { Claimed } from './ledger.ts';
import { stateOf } from './state.ts';

export type LedgerDeps = { db: Db; clock: Clock; policy: SendingPolicy };

/**
 * See SendLedger. Before a draft is made and before it is sent, every check is made. A first draft needs no lease: a second
 * one that is made beside it is dropped, and only the one that is recorded can be sent.
 */
export async function claim(deps: LedgerDeps, ctx: UserContext, emailId: string): Promise<Claimed | undefined> {
  const seen = await look(deps, ctx, emailId);
  return seen === 'locked' ? await claimLocked(deps, ctx, emailId) : seen;
}

/** Without a lock and without writing: the first draft, where it may be made; undefined where nothing is to be done. */
const look = (deps: LedgerDeps, ctx: UserContext, emailId: string): Promise<Claimed | undefined | 'locked'> =>
  deps.db.withUser(ctx, async (tx) => {
    const now = deps.clock.now();
    const found = await readEmailWithFacts(tx, emailId, now);
    if (found === undefined) return undefined;
    const { row, facts } = found;
    const state = stateOf(row);
    const due = nextStep(state, now);
    if (due === 'done' || 'wait' in due) return undefined;
    const isFirst = state.status === 'queued' && state.draftId === null && state.sendStartedAt === null;
    if (!isFirst || facts.mode !== 'drafts' || !mayLeave(facts, now).go) return 'locked';
    return withMessage(claimedAs(row, 'draft', { ...state, mode: facts.mode }), row);
  });

const claimLocked = (deps: LedgerDeps, ctx: UserContext, emailId: string): Promise<Claimed | undefined> =>
  deps.db.withUser(
    ctx,
    async (tx) => {
      const found = await lockEmailWithFacts(tx, emailId, deps.clock.now());
      return found && (await claimNext(tx, found, { state: stateOf(found.row), columns: {} }, deps)).claimed;
    },
    // One at a time for each person, or two workers could both be the last of the day.
    'sending',
  );

const claimedAs = (row: SendRow, step: Step, state: SendState): Claimed => ({
  emailId: row.id,
  step,
  fence: row.lease_fence,
  state,
  sendToken: row.send_token ?? '',
});

/** What was approved is what is sent, or nothing is. */
const withMessage = (claimed: Claimed, { mime, mime_sha256 }: Frozen): Claimed =>
  mime !== null && sha256(mime) === mime_sha256 ? { ...claimed, mime } : claimed;

/** What was learnt of an e-mail and is not written yet: how it stands with it, and the columns that say so. */
export type Learnt = { state: SendState; columns: SendChange };

/**
 * Writes what was learnt and, where an act is due now and may be made, its claim with it, in one change of the row, whose
 * lock, and the person's, the caller holds. `row` is undefined when nothing was written.
 */
export async function claimNext(
  tx: UserTx,
  { row, facts }: Found,
  { state, columns }: Learnt,
  { clock, policy }: Pick<LedgerDeps, 'clock' | 'policy'>,
): Promise<{ row: SendRow | undefined; claimed: Claimed | undefined }> {
  const now = clock.now();
  const write = async () => (Object.keys(columns).length === 0 ? undefined : await changeLocked(tx, row, columns));
  const due = nextStep(state, now);
  if (due === 'done' || 'wait' in due) return { row: await write(), claimed: undefined };
  if (state.status !== 'queued') return await take(tx, row, { state, columns }, due.step, now, policy);
  const verdict = mayLeave(facts, now);
  if (!verdict.go) {
    const written = (await write()) ?? row;
    await hold(tx, written, verdict, now);
    return { row: written, claimed: undefined };
  }
  // A message is begun on the road that is open now; one with a draft stays on that of drafts.
  const begun = { ...state, mode: state.draftId === null ? facts.mode : state.mode };
  const next = nextStep(begun, now);
  if (next === 'done' || 'wait' in next) return { row: await write(), claimed: undefined };
  return await take(tx, row, { state: begun, columns }, next.step, now, policy);
}

async function hold(tx: UserTx, row: SendRow, verdict: Exclude<Verdict, { go: true }>, now: Date): Promise<void> {
  if ('wait' in verdict) {
    // The time that is shown is the time at which it is tried.
    const { wait, reason } = verdict;
    await changeLocked(tx, row, { next_attempt_at: wait, scheduled_for: wait, status_reason: reason });
    return;
  }
  const { cancel: reason, details = {} } = verdict;
  const cancelled = await cancelQueued(tx, row, reason, now);
  await backToDraft(tx, cancelled, { actor: 'system', activity: 'cancelled', reason, details }, now);
}

async function take(
  tx: UserTx,
  row: SendRow,
  { state, columns }: Learnt,
  step: Step,
  now: Date,
  policy: SendingPolicy,
): Promise<{ row: SendRow; claimed: Claimed }> {
  const change = {
    ...columns,
    ...columnsOf({ ...onClaim(step, now, policy), mode: state.mode }),
    lease_fence: nextFence(row),
    lease_until: after(now, policy.leaseSeconds),
    attempts: row.attempts + (step === 'send' || step === 'send_once' ? 1 : 0),
  };
  // Where the status stays as it was, nothing of the application follows.
  const isLast = state.status === row.status;
  if (step !== 'draft' && step !== 'send_once') {
    const taken = await changeLocked(tx, row, change, isLast);
    return { row: taken, claimed: claimedAs(taken, step, stateOf(taken)) };
  }
  const { mime, mime_sha256, ...taken } = await changeFrozen(tx, row, change, isLast);
  const claimed = claimedAs(taken, step, stateOf(taken));
  return { row: taken, claimed: withMessage(claimed, { mime, mime_sha256 }) };
}
