import type { Step } from './email.ts';

/** What an outside act brought. The failure kinds are the mail port's own; anything not recognised is `unknown`. */
export type Trouble =
  | { kind: 'refused'; reason: string }
  | { kind: 'retry_later'; reason: string; retryAfterSeconds?: number }
  | { kind: 'reconnect_required'; reason: string }
  | { kind: 'gone'; reason: string }
  | { kind: 'unknown'; reason: string };

export type SentIds = { messageId: string; threadId: string };

export type Outcome =
  | { step: Step; trouble: Trouble }
  | { step: 'draft'; made: { draftId: string; threadId: string } }
  /** Before a message is drafted anew, the earlier thread shows that the first one left after all. */
  | { step: 'draft'; witness: SentIds }
  | { step: 'send'; sent: SentIds; rfcMessageId: string | undefined }
  | { step: 'send_once'; sent: SentIds }
  | { step: 'doubt' }
  | { step: 'reconcile'; draftExists: boolean; witness: SentIds | undefined }
  /** `draft`: deleted by us just now, or found to be gone. */
  | { step: 'discard'; draft: 'deleted' | 'gone'; witness: SentIds | undefined }
  | { step: 'read_back'; rfcMessageId: string | null };
