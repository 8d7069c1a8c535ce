import { type Mailbox, MailCallFailed, type MailFailure, type MailMessage } from '../../shared/adapters/mail/port.ts';

type Kept = MailMessage & { added: number };

/**
 * A mailbox to read from, as Gmail keeps it: history ids that grow and expire, messages that show up in the history
 * later than they came, or in the list later than in the history, that are listed twice, and that are deleted before
 * they are read.
 */
export class Inbox {
  readonly address = 'jo@person.example';
  private readonly messages: Kept[] = [];
  private readonly hidden = new Set<string>();
  private readonly unlisted = new Set<string>();
  private history = 100;
  private oldest = 0;
  private count = 0;
  /** What `watch` answers; without it there is no such topic. */
  watchedUntil: Date | undefined;
  /** Called before each call; throws to break it. */
  onCall: (name: string) => void = () => undefined;

  deliver(
    raw: Uint8Array,
    {
      threadId,
      at,
      labels = ['INBOX'],
      late = false,
      unlisted = false,
    }: { threadId?: string; at: Date; labels?: string[]; late?: boolean; unlisted?: boolean },
  ): string {
    this.count += 1;
    const messageId = `m${this.count}`;
    this.history += 10;
    const message = {
      messageId,
      threadId: threadId ?? `t${this.count}`,
      labelIds: labels,
      receivedAt: at,
      raw,
      historyId: String(this.history),
      added: this.history,
    };
    this.messages.push(message);
    if (late) this.hidden.add(messageId);
    if (unlisted) this.unlisted.add(messageId);
    return messageId;
  }

  /** What was hidden shows up in the history now, as Gmail's lag does it. */
  surface(): void {
    for (const message of this.messages.filter(({ messageId }) => this.hidden.has(messageId))) {
      this.history += 10;
      message.added = this.history;
      this.hidden.delete(message.messageId);
    }
  }

  /** The list holds everything now. */
  index(): void {
    this.unlisted.clear();
  }

  /** The history up to now can no longer be asked for. */
  expire(): void {
    this.oldest = this.history + 1;
    this.history += 10;
  }

  delete(messageId: string): void {
    this.messages.splice(
      this.messages.findIndex((one) => one.messageId === messageId),
      1,
    );
  }

  /** Throws each failure in turn, then nothing. */
  fail(...failures: MailFailure[]): void {
    this.onCall = (name) => {
      const failure = failures.shift();
      if (failure !== undefined) throw new MailCallFailed(name, failure);
    };
  }

  open(): Mailbox {
    const call =
      <A extends unknown[], R>(name: string, answer: (...args: A) => R) =>
      async (...args: A): Promise<R> => {
        this.onCall(name);
        return answer(...args);
      };
    const refuse = (name: string) =>
      call(name, () => {
        throw new MailCallFailed(name, { kind: 'refused', reason: 'read only' });
      });
    const shown = (): Kept[] => this.messages.filter(({ messageId }) => !this.hidden.has(messageId));
    return {
      address: call('address', () => ({ email: this.address, historyId: String(this.history) })),
      createDraft: refuse('createDraft'),
      sendDraft: refuse('sendDraft'),
      sendMessage: refuse('sendMessage'),
      draftExists: refuse('draftExists'),
      deleteDraft: refuse('deleteDraft'),
      findSent: refuse('findSent'),
      historySince: call('historySince', (since: string) => {
        if (Number(since) < this.oldest) throw new MailCallFailed('history.list', { kind: 'gone', reason: 'expired' });
        const ids = shown()
          .filter(({ added }) => added > Number(since))
          .sort((one, other) => one.added - other.added)
          .map(({ messageId }) => messageId);
        return { messageIds: ids, historyId: String(this.history) };
      }),
      listSince: call('listSince', (since: Date, limit: number) =>
        shown()
          .filter(({ messageId, receivedAt }) => receivedAt >= since && !this.unlisted.has(messageId))
          .sort((one, other) => other.receivedAt.getTime() - one.receivedAt.getTime())
          .map(({ messageId }) => messageId)
          .slice(0, limit),
      ),
      watch: call('watch', () => {
        if (this.watchedUntil === undefined) {
          throw new MailCallFailed('watch', { kind: 'refused', reason: 'no such topic' });
        }
        return { expiresAt: this.watchedUntil };
      }),
      message: call('message', (messageId: string) => {
        const found = this.messages.find((one) => one.messageId === messageId);
        if (found === undefined) throw new MailCallFailed('messages.get', { kind: 'gone', reason: 'deleted' });
        const { added: _, ...message } = found;
        return message;
      }),
    };
  }
}
