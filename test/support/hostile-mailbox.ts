import { SEND_TOKEN_HEADER } from '../../shared/adapters/mail/message-port.ts';
import { type Mailbox, MailCallFailed, type MailFailure, type SentIds } from '../../shared/adapters/mail/port.ts';

/**
 * What goes wrong with one call. `dropped`: it took effect and the answer was lost. `late`: the answer was lost and
 * the effect comes later. `broken`: 5xx without an effect. The rest promise that nothing happened.
 */
export const FAULTS = ['none', 'dropped', 'late', 'broken', 'rate_limited', 'refused', 'disconnected'] as const;
export type Fault = (typeof FAULTS)[number];

/** Seconds until a sent message shows in Sent, and until a consumed draft no longer shows among the drafts. */
export type Lag = { sentSeconds: number; draftSeconds: number };

export type SentMail = SentIds & { token: string; sentAt: number };
type Draft = { raw: Uint8Array; threadId: string };

const failures: Record<Exclude<Fault, 'none'>, MailFailure> = {
  dropped: { kind: 'unknown', reason: 'connection reset' },
  late: { kind: 'unknown', reason: 'timed out' },
  broken: { kind: 'unknown', reason: 'backend error' },
  rate_limited: { kind: 'retry_later', reason: 'rate limit exceeded', retryAfterSeconds: 45 },
  refused: { kind: 'refused', reason: 'invalid message' },
  disconnected: { kind: 'reconnect_required', reason: 'invalid_grant' },
};

/**
 * A mailbox as hostile as Gmail may be, keeping its one promise: a draft is consumed by one send. Sent messages are
 * shown, and consumed drafts hidden, only after the lag.
 */
export class HostileMailbox {
  readonly drafts = new Map<string, Draft>();
  readonly sent: SentMail[] = [];
  readonly late: (() => void)[] = [];
  private readonly consumed = new Map<string, number>();
  private count = 0;
  private readonly options: { now: () => number; nextFault: () => Fault; lag: Lag };

  constructor(options: { now: () => number; nextFault: () => Fault; lag: Lag }) {
    this.options = options;
  }

  /** One worker's connection. `pass` is awaited before and after each call, so that a test can stop it at every point. */
  connection(pass: (point: string) => Promise<void>): Mailbox {
    const through = <A extends unknown[], R>(name: string, call: (...args: A) => R) => {
      return async (...args: A): Promise<R> => {
        await pass(`before ${name}`);
        const result = await this.withFault(name, () => call(...args));
        await pass(`after ${name}`);
        return result;
      };
    };
    return {
      address: through('address', () => ({ email: 'jo@person.example', historyId: '1' })),
      createDraft: through('createDraft', (input: { raw: Uint8Array; threadId?: string }) => this.create(input)),
      sendDraft: through('sendDraft', (id: string) => this.send(id)),
      sendMessage: through('sendMessage', (input: { raw: Uint8Array; threadId?: string }) => this.sendNow(input)),
      draftExists: through('draftExists', (id: string) => this.shows(id)),
      deleteDraft: through('deleteDraft', (id: string) => this.remove(id)),
      watch: through('watch', () => ({ expiresAt: new Date(0) })),
      findSent: through('findSent', (input: { threadId: string; header: { name: string; value: string } }) =>
        this.witness(input),
      ),
      historySince: through('historySince', () => ({ messageIds: [], historyId: '1' })),
      listSince: through('listSince', () => []),
      message: through('message', (id: string) => this.read(id)),
    };
  }

  /** The person deletes the drafts of one message by hand. Whether there were any. */
  deleteDraftsWith(token: string): boolean {
    const found = [...this.drafts].filter(([, draft]) => tokenOf(draft.raw) === token);
    for (const [draftId] of found) this.drafts.delete(draftId);
    return found.length > 0;
  }

  private withFault<R>(call: string, effect: () => R): R {
    const fault = this.options.nextFault();
    if (fault === 'none') return effect();
    if (fault === 'dropped') quietly(effect);
    if (fault === 'late') this.late.push(() => quietly(effect));
    throw new MailCallFailed(call, failures[fault]);
  }

  private create({ raw, threadId }: { raw: Uint8Array; threadId?: string }) {
    const draftId = `d${++this.count}`;
    const draft = { raw, threadId: threadId ?? `t${this.count}` };
    this.drafts.set(draftId, draft);
    return { draftId, messageId: `m-${draftId}`, threadId: draft.threadId };
  }

  private send(draftId: string): SentIds {
    const draft = this.drafts.get(draftId);
    if (draft === undefined) throw gone('sendDraft');
    this.drafts.delete(draftId);
    this.consumed.set(draftId, this.options.now());
    return this.leave(draft);
  }

  /** Nothing stands between two calls: each of them sends. */
  private sendNow({ raw, threadId }: { raw: Uint8Array; threadId?: string }): SentIds {
    return this.leave({ raw, threadId: threadId ?? `t${++this.count}` });
  }

  private leave(draft: Draft): SentIds {
    const mail = {
      messageId: `s${++this.count}`,
      threadId: draft.threadId,
      token: tokenOf(draft.raw),
      sentAt: this.options.now(),
    };
    this.sent.push(mail);
    return { messageId: mail.messageId, threadId: mail.threadId };
  }

  private shows(draftId: string): boolean {
    const at = this.consumed.get(draftId);
    return (
      this.drafts.has(draftId) || (at !== undefined && this.options.now() < at + this.options.lag.draftSeconds * 1000)
    );
  }

  private remove(draftId: string): void {
    if (!this.drafts.delete(draftId)) throw gone('deleteDraft');
  }

  private witness({ threadId, header }: { threadId: string; header: { name: string; value: string } }) {
    if (header.name !== SEND_TOKEN_HEADER) throw new Error(`nobody writes the header ${header.name}`);
    const mail = this.sent.find(
      (m) =>
        m.threadId === threadId &&
        m.token === header.value &&
        this.options.now() >= m.sentAt + this.options.lag.sentSeconds * 1000,
    );
    return mail && { messageId: mail.messageId, threadId: mail.threadId };
  }

  private read(messageId: string) {
    const mail = this.sent.find((m) => m.messageId === messageId);
    if (mail === undefined) throw gone('message');
    const raw = Buffer.from(
      `Message-ID: <${messageId}@mail.example>\r\n${SEND_TOKEN_HEADER}: ${mail.token}\r\n\r\nHello`,
    );
    return { ...mail, historyId: '1', labelIds: ['SENT'], receivedAt: new Date(mail.sentAt), raw };
  }
}

const gone = (call: string) => new MailCallFailed(call, { kind: 'gone', reason: 'requested entity was not found' });

const tokenOf = (raw: Uint8Array): string => {
  const found = new RegExp(`^${SEND_TOKEN_HEADER}: (\\S+)`, 'im').exec(Buffer.from(raw).toString());
  if (found?.[1] === undefined) throw new Error('a message without its token was drafted');
  return found[1];
};

function quietly(effect: () => unknown): void {
  try {
    effect();
  } catch (error) {
    if (!(error instanceof MailCallFailed)) throw error;
  }
}
