/** A mailbox as the sender and the reader need it. Gmail is the one vendor; the sandbox speaks the same REST calls. */
export type SentIds = { messageId: string; threadId: string };

export type MailHeader = { name: string; value: string };
export type MailMessage = {
  /** The mailbox's own id, unique per mailbox. */
  messageId: string;
  threadId: string;
  historyId: string;
  labelIds: string[];
  /** When the mailbox took it in (Gmail's internalDate), a UTC instant. */
  receivedAt: Date;
  /** The whole message, RFC 5322. */
  raw: Uint8Array;
};

/**
 * What a failed call means for the sender. Only `refused`, `retry_later` and `reconnect_required` promise that
 * nothing was sent; `unknown` may have had its effect and is never retried blindly.
 */
export type MailFailure =
  | { kind: 'refused'; reason: string }
  | { kind: 'retry_later'; reason: string; retryAfterSeconds?: number }
  | { kind: 'reconnect_required'; reason: string }
  | { kind: 'gone'; reason: string }
  | { kind: 'unknown'; reason: string };

/** A call to the mailbox that failed, with what is known about its effect. */
export class MailCallFailed extends Error {
  readonly failure: MailFailure;
  constructor(call: string, failure: MailFailure) {
    super(`${call}: ${failure.reason}`);
    this.name = 'MailCallFailed';
    this.failure = failure;
  }
}

/**
 * Every call throws MailCallFailed. The client's own retries are off: a write is one HTTP request, made a second time
 * only after a 401, which proves that it had no effect, with a new access token.
 */
export type Mailbox = {
  address(): Promise<{ email: string; historyId: string }>;
  createDraft(input: { raw: Uint8Array; threadId?: string }): Promise<{ draftId: string } & SentIds>;
  /** Consumes the draft: a repeat fails with `gone` rather than sending again. */
  sendDraft(draftId: string): Promise<SentIds>;
  /** One call, no draft: what became of a call without an answer cannot be looked up by its right alone (gmail.send). */
  sendMessage(input: { raw: Uint8Array; threadId?: string }): Promise<SentIds>;
  /** False also for an id that outlived its draft, as when the person sent it from Gmail's own page. */
  draftExists(draftId: string): Promise<boolean>;
  /** Throws `gone` when there is no such draft any more, or its message was sent: a sent message is never deleted. */
  deleteDraft(draftId: string): Promise<void>;
  /** Sent messages in the thread whose header `name` has `value`: the witness that a send happened. */
  findSent(input: { threadId: string; header: MailHeader }): Promise<SentIds | undefined>;
  /** Ids of messages added since `historyId`, oldest first, drafts left out; throws `gone` when the history expired. */
  historySince(historyId: string): Promise<{ messageIds: string[]; historyId: string }>;
  /** Ids of messages received at or after the instant, newest first, at most `limit`. */
  listSince(since: Date, limit: number): Promise<string[]>;
  message(messageId: string): Promise<MailMessage>;
  /** Asks to be told of new messages over the topic; gives until when. Asked again, it holds anew. */
  watch(topic: string): Promise<{ expiresAt: Date }>;
};

/** Opens the person's mailbox with the stored permission; throws ReconnectRequired when there is none. */
export type Mailboxes = { open(userId: string): Promise<Mailbox> };
