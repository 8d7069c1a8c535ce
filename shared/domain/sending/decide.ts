import type { SendState, Step } from './email.ts';
import type { Outcome, SentIds, Trouble } from './outcome.ts';
import { after, discardAt, quietPause, retryPause, type SendingPolicy } from './policy.ts';

/** What the record says after an act: only what changes. `statusReason` is a stable word for programs and people. */
export type Change = Partial<SendState> & { statusReason?: string | null };

/** Pure. The state after a claim, just before the act: the lease runs, and an act that never returns is found again. */
export function onClaim(step: Step, now: Date, policy: SendingPolicy): Change {
  if (step !== 'send' && step !== 'send_once') return { nextAttemptAt: after(now, policy.leaseSeconds) };
  const nextAttemptAt = after(now, Math.max(policy.leaseSeconds, policy.quietSeconds));
  return { status: 'sending', statusReason: null, looks: 0, sendStartedAt: now, nextAttemptAt };
}

/** Pure. What an act's outcome means: steps 2 to 5 of the guarantee. */
export function decide(state: SendState, outcome: Outcome, now: Date, policy: SendingPolicy): Change {
  if ('trouble' in outcome) return onTrouble(state, outcome.step, outcome.trouble, now, policy);
  switch (outcome.step) {
    case 'draft':
      if ('witness' in outcome) return sent(outcome.witness, now);
      return { ...outcome.made, failures: 0, statusReason: null, nextAttemptAt: now };
    case 'send':
      return { ...sent(outcome.sent, now), ...known(outcome.rfcMessageId) };
    case 'send_once':
      // Its Message-ID stands where only the right to read mail could fetch it from.
      return { ...sent(outcome.sent, now), nextAttemptAt: null };
    case 'doubt':
      return doubtful;
    case 'reconcile':
      return afterLook(state, outcome, now, policy);
    case 'discard':
      return afterDiscard(state, outcome, now, policy);
    case 'read_back':
      return { rfcMessageId: outcome.rfcMessageId, nextAttemptAt: null };
  }
}

function onTrouble(state: SendState, step: Step, trouble: Trouble, now: Date, policy: SendingPolicy): Change {
  switch (step) {
    case 'draft':
      // At worst an orphan draft stays behind, so an unknown outcome may be tried again.
      return again(state, trouble, now, policy);
    case 'send':
      return afterFailedSend(state, trouble, now, policy);
    case 'send_once':
      return mayHaveLeft(trouble) ? doubtful : again(state, trouble, now, policy);
    case 'reconcile':
      return unanswered(state, trouble, now, policy, { status: 'needs_review', statusReason: 'unreadable' });
    case 'read_back':
      return unanswered(state, countable(trouble), now, policy, {});
    default:
      return unanswered(state, trouble, now, policy, {});
  }
}

function sent(ids: SentIds, now: Date): Change {
  return {
    status: 'sent',
    statusReason: null,
    draftId: null,
    threadId: ids.threadId,
    providerMessageId: ids.messageId,
    looks: 0,
    nextAttemptAt: now,
  };
}

/** Read together with the answer: nothing is left to do. */
const known = (rfcMessageId: string | undefined): Change =>
  rfcMessageId === undefined ? {} : { rfcMessageId, nextAttemptAt: null };

/** There is neither a draft nor the right to look: only the person can tell. */
const doubtful: Change = { status: 'needs_review', statusReason: 'unknown_outcome', nextAttemptAt: null };
const mayHaveLeft = ({ kind }: Trouble): boolean => kind === 'unknown' || kind === 'gone';

function afterFailedSend(state: SendState, trouble: Trouble, now: Date, policy: SendingPolicy): Change {
  // A draft that is gone may be gone because it was sent: never retried blindly.
  if (mayHaveLeft(trouble)) {
    return { statusReason: 'unknown_outcome', nextAttemptAt: after(now, policy.quietSeconds) };
  }
  return again(state, trouble, now, policy);
}

/** Nothing left, by the mailbox's promise or because only a draft was at stake: wait, or end as failed. */
function again(state: SendState, trouble: Trouble, now: Date, policy: SendingPolicy): Change {
  if (trouble.kind === 'reconnect_required') {
    const nextAttemptAt = after(now, policy.reconnectSeconds);
    return { status: 'queued', statusReason: 'reconnect_required', nextAttemptAt };
  }
  const failures = state.failures + 1;
  if (trouble.kind === 'refused') return failed(state, 'refused', now, policy);
  if (failures >= policy.maxFailures) return failed(state, 'gave_up', now, policy);
  const wish = trouble.kind === 'retry_later' ? trouble.retryAfterSeconds : undefined;
  const nextAttemptAt = after(now, retryPause(policy, failures, wish));
  return { status: 'queued', statusReason: 'retry_later', failures, nextAttemptAt };
}

const failed = (state: SendState, statusReason: string, now: Date, policy: SendingPolicy): Change => ({
  status: 'failed',
  statusReason,
  looks: 0,
  nextAttemptAt: state.draftId === null ? null : discardAt(state.sendStartedAt, now, policy.leaseSeconds),
});

/** A permission that ended may be given again, but what already left must not wait for it for ever: each try counts. */
const countable = (trouble: Trouble): Trouble =>
  trouble.kind === 'reconnect_required' ? { kind: 'unknown', reason: trouble.reason } : trouble;

type Look = { draftExists: boolean; witness: SentIds | undefined };

function afterLook(state: SendState, look: Look, now: Date, policy: SendingPolicy): Change {
  if (look.witness !== undefined) return sent(look.witness, now);
  if (look.draftExists) {
    // Back to the queue with the same draft: every check is made again before it is sent.
    const failures = state.failures + 1;
    if (failures >= policy.maxFailures) return failed(state, 'gave_up', now, policy);
    return { status: 'queued', statusReason: null, failures, nextAttemptAt: now };
  }
  const looks = state.looks + 1;
  if (looks >= policy.maxLooks) {
    return { status: 'needs_review', statusReason: 'draft_vanished', draftId: null, looks, nextAttemptAt: null };
  }
  return { looks, nextAttemptAt: after(now, quietPause(policy, looks)) };
}

type Discarded = { draft: 'deleted' | 'gone'; witness: SentIds | undefined };

function afterDiscard(state: SendState, look: Discarded, now: Date, policy: SendingPolicy): Change {
  // It left before the cancellation reached the mailbox: the record tells the truth.
  if (look.witness !== undefined) return { ...sent(look.witness, now), statusReason: 'left_before_cancel' };
  const looks = state.looks + 1;
  const doubt = look.draft === 'gone' && state.sendStartedAt !== null && looks < policy.maxLooks;
  if (doubt) return { looks, nextAttemptAt: after(now, quietPause(policy, looks)) };
  return { draftId: null, looks, nextAttemptAt: null };
}

/** Nothing was learnt. The question stays open, and after half a day without an answer it ends as `atLast` says. */
function unanswered(state: SendState, trouble: Trouble, now: Date, policy: SendingPolicy, atLast: Change): Change {
  if (trouble.kind === 'reconnect_required') {
    return { statusReason: 'reconnect_required', nextAttemptAt: after(now, policy.reconnectSeconds) };
  }
  const looks = state.looks + 1;
  if (looks >= policy.maxFailures) return { ...atLast, looks, nextAttemptAt: null };
  const wish = trouble.kind === 'retry_later' ? trouble.retryAfterSeconds : undefined;
  return { looks, nextAttemptAt: after(now, quietPause(policy, looks, wish)) };
}
