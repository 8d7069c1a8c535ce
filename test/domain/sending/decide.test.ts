import { type Change, decide, onClaim } from '../../../shared/domain/sending/decide.ts';
import { nextStep, type SendState } from '../../../shared/domain/sending/email.ts';
import type { Outcome, Trouble } from '../../../shared/domain/sending/outcome.ts';
import { after, DEFAULT_POLICY as policy, quietPause, retryPause } from '../../../shared/domain/sending/policy.ts';

const now = new Date('2026-11-02T09:00:00Z');
const queued: SendState = {
  status: 'queued',
  mode: 'drafts',
  draftId: 'd1',
  threadId: 't1',
  nextAttemptAt: now,
  sendStartedAt: null,
  failures: 0,
  looks: 0,
  providerMessageId: null,
  rfcMessageId: null,
};
const sending: SendState = { ...queued, status: 'sending', sendStartedAt: now };
const ids = { messageId: 's1', threadId: 't1' };
const on = (state: SendState, outcome: Outcome): Change => decide(state, outcome, now, policy);
const send = (trouble: Trouble) => on(sending, { step: 'send', trouble });

test('nothing is due before its time, and nothing at all without one', () => {
  expect(nextStep({ ...queued, nextAttemptAt: after(now, 1) }, now)).toEqual({ wait: after(now, 1) });
  expect(nextStep({ ...queued, nextAttemptAt: null }, now)).toBe('done');
});

test.each([
  [queued, 'send'],
  [{ ...queued, draftId: null }, 'draft'],
  [{ ...queued, draftId: null, mode: 'send_only' }, 'send_once'],
  [sending, 'reconcile'],
  [{ ...sending, draftId: null, mode: 'send_only' }, 'doubt'],
  [{ ...queued, status: 'cancelled' }, 'discard'],
  [{ ...queued, status: 'failed' }, 'discard'],
  [{ ...queued, status: 'sent', draftId: null, providerMessageId: 's1' }, 'read_back'],
] as const)('%j leads to %s', (state, step) => {
  expect(nextStep(state, now)).toEqual({ step });
});

test.each(['needs_review', 'bounced', 'delivered', 'draft'] as const)('%s is not touched by the machine', (status) => {
  expect(nextStep({ ...queued, status }, now)).toBe('done');
});

test('a claim keeps everyone else away for the lease, and a send until its quiet time is over', () => {
  expect(onClaim('draft', now, policy)).toEqual({ nextAttemptAt: after(now, policy.leaseSeconds) });
  expect(onClaim('send', now, policy)).toMatchObject({
    status: 'sending',
    sendStartedAt: now,
    nextAttemptAt: after(now, Math.max(policy.leaseSeconds, policy.quietSeconds)),
  });
});

test('an unknown outcome, and a draft that is gone, stay sending and are looked at after the quiet time', () => {
  for (const kind of ['unknown', 'gone'] as const) {
    expect(send({ kind, reason: 'x' })).toEqual({ statusReason: 'unknown_outcome', nextAttemptAt: after(now, 120) });
  }
});

test('a refusal fails, a rate limit waits as long as it asks, a lost permission waits for the person', () => {
  expect(send({ kind: 'refused', reason: 'x' })).toMatchObject({ status: 'failed', statusReason: 'refused' });
  expect(send({ kind: 'retry_later', reason: 'x', retryAfterSeconds: 400 })).toMatchObject({
    status: 'queued',
    nextAttemptAt: after(now, 400),
  });
  expect(send({ kind: 'reconnect_required', reason: 'x' })).toMatchObject({
    status: 'queued',
    statusReason: 'reconnect_required',
    nextAttemptAt: after(now, 900),
  });
});

test('a look finds the witness: sent; the draft: queued again; neither: looked at again, then the person decides', () => {
  const look = (looks: number, draftExists: boolean, witness?: typeof ids) =>
    on({ ...sending, looks }, { step: 'reconcile', draftExists, witness });
  expect(look(0, false, ids)).toMatchObject({ status: 'sent', providerMessageId: 's1', draftId: null });
  expect(look(0, true, ids)).toMatchObject({ status: 'sent' });
  expect(look(0, true)).toMatchObject({ status: 'queued', nextAttemptAt: now });
  expect(look(0, false)).toEqual({ looks: 1, nextAttemptAt: after(now, 120) });
  expect(look(3, false)).toMatchObject({ status: 'needs_review', statusReason: 'draft_vanished', nextAttemptAt: null });
});

test('a mailbox that never answers ends the question after half a day, and only a doubtful send asks the person', () => {
  const never = { kind: 'unknown', reason: 'x' } as const;
  const last = { looks: policy.maxFailures - 1 };
  expect(on({ ...sending, ...last }, { step: 'reconcile', trouble: never })).toMatchObject({ status: 'needs_review' });
  expect(on({ ...sending, ...last }, { step: 'discard', trouble: never }).status).toBeUndefined();
  const total = Array.from({ length: policy.maxFailures - 1 }, (_, index) => quietPause(policy, index + 1));
  expect(total.reduce((sum, pause) => sum + pause) / 3600).toBeGreaterThan(12);
});

test('pauses double up to their limit', () => {
  expect([1, 2, 3, 50].map((failures) => retryPause(policy, failures))).toEqual([30, 60, 120, 3600]);
});

test('without a draft an unknown outcome, and a worker that never came back, are asked of the person', () => {
  const once: SendState = { ...sending, draftId: null, mode: 'send_only' };
  const asked = { status: 'needs_review', statusReason: 'unknown_outcome', nextAttemptAt: null };
  expect(on(once, { step: 'send_once', trouble: { kind: 'unknown', reason: 'x' } })).toEqual(asked);
  expect(on(once, { step: 'send_once', trouble: { kind: 'gone', reason: 'x' } })).toEqual(asked);
  expect(on(once, { step: 'doubt' })).toEqual(asked);
  expect(on(once, { step: 'send_once', trouble: { kind: 'retry_later', reason: 'x' } })).toMatchObject({
    status: 'queued',
  });
  expect(on(once, { step: 'send_once', sent: ids })).toMatchObject({ status: 'sent', nextAttemptAt: null });
});

test('a mail that left does not wait for ever for the right to read its Message-ID', () => {
  const left: SendState = { ...queued, status: 'sent', draftId: null, providerMessageId: 's1' };
  const trouble = { kind: 'reconnect_required', reason: 'x' } as const;
  const first = on(left, { step: 'read_back', trouble });
  expect(first.nextAttemptAt).toEqual(expect.any(Date));
  expect(first.looks).toBe(1);
  const last = { ...left, looks: policy.maxFailures - 1 };
  expect(on(last, { step: 'read_back', trouble })).toMatchObject({ nextAttemptAt: null });
});
