import { randomUUID } from 'node:crypto';
import { findAccount } from '../accounts.ts';
import { ApiError, badRequest } from '../errors.ts';
import type { Sandbox } from '../sandbox.ts';
import { arrivingThread, insertMessage, namedThread, type StoredMessage } from './mailbox.ts';
import { addressesOf, asDelivered, asSent, splitMessage } from './mime.ts';

/** users.messages.send and users.drafts.create: mediaUpload.maxSize of Gmail's discovery document. */
export const MAX_BYTES = 36_700_160;

export const checkSize = (raw: Uint8Array): void => {
  if (raw.byteLength > MAX_BYTES) throw new ApiError(413, 'uploadTooLarge', 'Request entity too large.');
  if (raw.byteLength === 0)
    throw badRequest("'raw' RFC822 payload message string or uploading message via /upload/* URL required");
};

/** Puts a message into one mailbox, as mail from outside comes in. */
export const deliver = (sandbox: Sandbox, account: string, raw: Uint8Array, threadId?: string): StoredMessage =>
  insertMessage(sandbox, {
    account,
    raw,
    labels: ['UNREAD', 'INBOX'],
    threadId: threadId ?? arrivingThread(sandbox, account, raw),
  });

/** Mail from outside for an address, which reaches its mailbox if it has one here. */
export const deliverTo = (sandbox: Sandbox, address: string, raw: Uint8Array): void => {
  const account = findAccount(sandbox, address);
  if (account !== undefined) deliver(sandbox, account.email, raw);
};

/**
 * The effect of a send: the sender's copy in Sent, one row in the outbox, and a copy for every recipient who has an
 * account here. Call it inside a transaction.
 */
export const sendOut = (
  sandbox: Sandbox,
  account: string,
  original: Uint8Array,
  thread: { id: string | undefined; named: boolean },
): StoredMessage => {
  checkSize(original);
  const { fields } = splitMessage(original);
  const recipients = [...new Set(['to', 'cc', 'bcc'].flatMap((name) => addressesOf(fields, name)))];
  if (recipients.length === 0) throw badRequest('Recipient address required');
  const { raw } = asSent(original, account, sandbox.now());
  const threadId =
    thread.id !== undefined && thread.named ? namedThread(sandbox, account, thread.id, original) : thread.id;
  const self = recipients.includes(account);
  const sent = insertMessage(sandbox, {
    account,
    raw,
    labels: self ? ['SENT', 'UNREAD', 'INBOX'] : ['SENT'],
    threadId,
  });
  const delivered = asDelivered(raw);
  sandbox.store.run(
    'insert into outbox (id, account, message_id, recipients, at, raw) values (?, ?, ?, ?, ?, ?)',
    randomUUID(),
    account,
    sent.id,
    recipients.join(' '),
    sandbox.now(),
    delivered,
  );
  for (const recipient of recipients) {
    if (recipient !== account && findAccount(sandbox, recipient) !== undefined) deliver(sandbox, recipient, delivered);
  }
  return sent;
};
