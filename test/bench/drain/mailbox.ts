import { type Mailbox, MailCallFailed } from '../../../shared/adapters/mail/port.ts';

/** A mailbox that answers at once: what is left to measure is everything else. */
export type InstantMailbox = { mailbox: Mailbox; sent: () => number };

const refuse = (): never => {
  throw new Error('the drain makes no such call');
};

/** `isPoison`: a message that the mailbox never takes. */
export function instantMailbox(isPoison: (raw: Uint8Array) => boolean = () => false): InstantMailbox {
  let made = 0;
  let sent = 0;
  const drafts = new Map<string, { messageId: string; threadId: string }>();
  const messages = new Map<string, Uint8Array>();
  return {
    sent: () => sent,
    mailbox: {
      createDraft: async ({ raw }) => {
        if (isPoison(raw)) throw new MailCallFailed('drafts.create', { kind: 'retry_later', reason: 'backend error' });
        made += 1;
        const ids = { messageId: `m${made}`, threadId: `t${made}` };
        drafts.set(`d${made}`, ids);
        // As Gmail does, under an id of its own.
        messages.set(ids.messageId, Buffer.concat([Buffer.from(`Message-ID: <${made}@mail.example>\r\n`), raw]));
        return { draftId: `d${made}`, ...ids };
      },
      sendDraft: async (draftId) => {
        const ids = drafts.get(draftId);
        if (ids === undefined) throw new MailCallFailed('drafts.send', { kind: 'gone', reason: 'no such draft' });
        drafts.delete(draftId);
        sent += 1;
        return ids;
      },
      message: async (messageId) => {
        const raw = messages.get(messageId) ?? new Uint8Array();
        messages.delete(messageId);
        return { messageId, threadId: '', historyId: '1', labelIds: ['SENT'], receivedAt: new Date(), raw };
      },
      address: refuse,
      sendMessage: refuse,
      draftExists: refuse,
      deleteDraft: refuse,
      findSent: refuse,
      historySince: refuse,
      watch: refuse,
      listSince: refuse,
    },
  };
}
