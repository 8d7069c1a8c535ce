import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { notFound } from '../errors.ts';
import type { Sandbox } from '../sandbox.ts';
import { addressesOf, fieldOf, messageIds, splitMessage, subjectKey } from './mime.ts';

export const StoredMessage = z.object({
  id: z.string(),
  account: z.string(),
  thread_id: z.string(),
  rfc_id: z.string(),
  labels: z.string().transform((text) => text.split(' ').filter(Boolean)),
  received_at: z.number(),
  history_id: z.number(),
  raw: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export type StoredMessage = z.infer<typeof StoredMessage>;
export const MESSAGE_COLUMNS = 'id, account, thread_id, rfc_id, labels, received_at, history_id, raw';

export type Change = 'messagesAdded' | 'messagesDeleted' | 'labelsAdded' | 'labelsRemoved';

const hexId = (): string => `1${randomBytes(8).toString('hex').slice(1)}`;
export const draftId = (): string => `r${randomBytes(8).readBigInt64BE()}`;

const HistoryId = z.object({ id: z.number() });
/** The newest change that has reached the index: nothing newer is shown in lists, history or threads. */
export const indexed = ({ store, now, lag }: Sandbox, account: string): number =>
  store.get(
    HistoryId,
    'select coalesce(max(id), 0) as id from history where account = ? and at <= ?',
    account,
    now() - lag.ms,
  )?.id ?? 0;

/** What gmail calls a mailbox's historyId never is 0, so that a fresh mailbox can be followed. */
export const historyIdOf = (sandbox: Sandbox, account: string): string => String(1000 + indexed(sandbox, account));
export const toHistoryId = (id: number): string => String(1000 + id);
export const fromHistoryId = (text: string): number => Number(text) - 1000;

export const record = (
  { store, now }: Sandbox,
  change: Change,
  message: Pick<StoredMessage, 'id' | 'account' | 'thread_id' | 'labels'>,
): number => {
  store.run(
    'insert into history (account, kind, message_id, thread_id, labels, at) values (?, ?, ?, ?, ?, ?)',
    message.account,
    change,
    message.id,
    message.thread_id,
    message.labels.join(' '),
    now(),
  );
  return store.get(HistoryId, 'select last_insert_rowid() as id')?.id ?? 0;
};

export const findMessage = ({ store }: Sandbox, account: string, id: string): StoredMessage => {
  const found = store.get(
    StoredMessage,
    `select ${MESSAGE_COLUMNS} from messages where account = ? and id = ?`,
    account,
    id,
  );
  if (found === undefined) throw notFound();
  return found;
};

const Threaded = z.object({ rfc_id: z.string(), subject_key: z.string() });
const Thread = z.object({ thread_id: z.string() });

/**
 * Gmail's rule for a thread that the caller names: it must exist, and the message must refer to one of its messages
 * and have its subject; otherwise the message starts a thread of its own.
 */
export const namedThread = (
  { store }: Sandbox,
  account: string,
  threadId: string,
  raw: Uint8Array,
): string | undefined => {
  const thread = store.all(
    Threaded,
    'select rfc_id, subject_key from messages where account = ? and thread_id = ?',
    account,
    threadId,
  );
  if (thread.length === 0) throw notFound();
  const { fields } = splitMessage(raw);
  const refers = messageIds(`${fieldOf(fields, 'references') ?? ''} ${fieldOf(fields, 'in-reply-to') ?? ''}`);
  const subject = subjectKey(fieldOf(fields, 'subject'));
  return thread.some((one) => refers.includes(one.rfc_id)) && thread.some((one) => one.subject_key === subject)
    ? threadId
    : undefined;
};

/** Mail that comes in joins the thread it refers to when the subject is the same. */
export const arrivingThread = ({ store }: Sandbox, account: string, raw: Uint8Array): string | undefined => {
  const { fields } = splitMessage(raw);
  const subject = subjectKey(fieldOf(fields, 'subject'));
  const refers = messageIds(`${fieldOf(fields, 'references') ?? ''} ${fieldOf(fields, 'in-reply-to') ?? ''}`);
  for (const id of refers.reverse()) {
    const found = store.get(
      Thread,
      'select thread_id from messages where account = ? and rfc_id = ? and subject_key = ?',
      account,
      id,
      subject,
    );
    if (found !== undefined) return found.thread_id;
  }
  return undefined;
};

export const insertMessage = (
  sandbox: Sandbox,
  input: { account: string; raw: Uint8Array; labels: string[]; threadId: string | undefined; receivedAt?: number },
): StoredMessage => {
  const { store } = sandbox;
  const { fields } = splitMessage(input.raw);
  const id = hexId();
  const rfcId = messageIds(fieldOf(fields, 'message-id'))[0] ?? '';
  const recipients = [...addressesOf(fields, 'to'), ...addressesOf(fields, 'cc'), ...addressesOf(fields, 'bcc')];
  const message = {
    id,
    account: input.account,
    thread_id: input.threadId ?? id,
    rfc_id: rfcId,
    labels: input.labels,
    received_at: input.receivedAt ?? sandbox.now(),
    raw: input.raw,
  };
  const history = record(sandbox, 'messagesAdded', message);
  sandbox.changed(message.account);
  store.run(
    'insert into messages (id, account, thread_id, rfc_id, subject_key, sender, recipients, labels, received_at, history_id, raw, seq) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    message.account,
    message.thread_id,
    rfcId,
    subjectKey(fieldOf(fields, 'subject')),
    addressesOf(fields, 'from').join(' '),
    recipients.join(' '),
    input.labels.join(' '),
    message.received_at,
    history,
    input.raw,
    history,
  );
  return { ...message, history_id: history };
};

export const removeMessage = (sandbox: Sandbox, message: StoredMessage): void => {
  record(sandbox, 'messagesDeleted', message);
  sandbox.store.run('delete from messages where account = ? and id = ?', message.account, message.id);
};

export const relabel = (sandbox: Sandbox, message: StoredMessage, labels: string[]): void => {
  const history = record(sandbox, 'labelsAdded', { ...message, labels });
  sandbox.store.run(
    'update messages set labels = ?, history_id = ? where account = ? and id = ?',
    labels.join(' '),
    history,
    message.account,
    message.id,
  );
};
