import type { SendMode } from '../enums.ts';

/** The schema's e-mail states, with the two the sending machine adds: `needs_review` and `cancelled`. */
export const EMAIL_STATUSES = [
  'draft',
  'queued',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'failed',
  'needs_review',
  'cancelled',
] as const;
export type EmailStatus = (typeof EMAIL_STATUSES)[number];

/**
 * What the machine knows of one e-mail. `nextAttemptAt` is when somebody must look at it again, whatever the reason:
 * undo ended, a lease lapsed, a pause is over, a doubt is old enough. Null means that nothing is left to do.
 */
export type SendState = {
  status: EmailStatus;
  /** With a draft that is sent once, or by one call whose outcome, once unknown, nobody can look up. */
  mode: SendMode;
  draftId: string | null;
  threadId: string | null;
  nextAttemptAt: Date | null;
  /** When the last send was claimed. From then on a worker may hold a send that we know nothing of. */
  sendStartedAt: Date | null;
  /** Troubles in drafting and sending since the draft was made; none of them let anything leave. */
  failures: number;
  /** Looks in a row at one open question (did it leave, is the draft deleted). */
  looks: number;
  providerMessageId: string | null;
  rfcMessageId: string | null;
};

/**
 * The one outside act that comes next.
 * `draft`: put the frozen message into the mailbox. `send`: send that draft, once. `send_once`: send the message itself,
 * in one call without a draft. `reconcile`: a send whose outcome nobody knows: look. `doubt`: one that cannot be looked
 * up: the person is asked, and no outside call made. `discard`: an ended e-mail still has a draft: delete it. `read_back`: fetch the Message-ID that
 * the mailbox gave a sent message.
 */
export type Step = 'draft' | 'send' | 'send_once' | 'reconcile' | 'doubt' | 'discard' | 'read_back';

export type NextStep = { step: Step } | { wait: Date } | 'done';

/** Pure. What is to be done with an e-mail in this state at this instant. */
export function nextStep(state: SendState, now: Date): NextStep {
  if (state.nextAttemptAt === null) return 'done';
  if (state.nextAttemptAt > now) return { wait: state.nextAttemptAt };
  switch (state.status) {
    case 'queued':
      if (state.draftId !== null) return { step: 'send' };
      return { step: state.mode === 'send_only' ? 'send_once' : 'draft' };
    case 'sending':
      return { step: state.mode === 'send_only' && state.draftId === null ? 'doubt' : 'reconcile' };
    case 'cancelled':
    case 'failed':
      return state.draftId === null ? 'done' : { step: 'discard' };
    case 'sent':
      return state.providerMessageId !== null && state.rfcMessageId === null ? { step: 'read_back' } : 'done';
    default:
      return 'done';
  }
}
