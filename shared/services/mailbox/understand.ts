import type { ReadCalendar } from '../../adapters/calendar/port.ts';
import { type IncomingMail, SEND_TOKEN_HEADER } from '../../adapters/mail/message-port.ts';
import type { MailMessage } from '../../adapters/mail/port.ts';
import type { NewReply } from '../../db/queries/email_responses.ts';
import { readDelivery } from '../../domain/replies/delivery.ts';
import type { Answering, Match } from '../../domain/replies/match.ts';
import type { Parts } from '../replies/parts.ts';

/** About ten printed pages: the words that decide stand above the history that makes mails long. */
const BODY_LIMIT = 50_000;
const ADDRESS_LIMIT = 255;
const SUBJECT_LIMIT = 500;
const REFERENCES_LIMIT = 8_000;

const TOKEN_ADDRESS = /\+t_([A-Za-z0-9_-]{16,64})@/;
const MINE = ['SENT', 'DRAFT', 'CHAT'];

/** Whether the mailbox's owner wrote it. */
export const isOwn = ({ labelIds }: MailMessage, mail: IncomingMail, ownAddress: string): boolean =>
  labelIds.some((label) => MINE.includes(label)) || mail.from?.email.toLowerCase() === ownAddress.toLowerCase();

/** What the message says about what it answers: its threading headers, our token, and what a bounce returns. */
export const answeringOf = (message: MailMessage, mail: IncomingMail): Answering => {
  const returned = (mail.deliveryReport ?? mail.complaint)?.originalHeaders ?? '';
  const header = new RegExp(`^${SEND_TOKEN_HEADER}:\\s*([A-Za-z0-9_-]{16,64})\\s*$`, 'im').exec(returned)?.[1];
  const addressed = [...mail.to, ...mail.cc].flatMap(({ email }) => TOKEN_ADDRESS.exec(email)?.[1] ?? []);
  return {
    threadId: message.threadId,
    inReplyTo: mail.inReplyTo,
    references: mail.references,
    sendTokens: header === undefined ? addressed : [header, ...addressed],
    returned: [...(/^Message-ID:\s*(<[^<>\s]+>)/im.exec(returned)?.slice(1, 2) ?? [])],
  };
};

/** The row that keeps a message which concerns an application. */
export const toReply = (
  readCalendar: ReadCalendar,
  userId: string,
  message: MailMessage,
  mail: IncomingMail,
  match: Match,
): NewReply => {
  const calendar = mail.calendars
    .map(({ content, method }) => readCalendar(content, method))
    .find((read) => read !== undefined);
  const delivery = mail.deliveryReport && readDelivery(mail.deliveryReport.status);
  const parts: Parts = { calendar, delivery, ...(mail.complaint === undefined ? {} : { complaint: true }) };
  return {
    user_id: userId,
    application_id: match.applicationId,
    email_id: match.emailId,
    matched_by: match.sign,
    provider_message_id: message.messageId,
    thread_id: message.threadId,
    rfc_message_id: mail.messageId ?? null,
    in_reply_to: mail.inReplyTo[0] ?? null,
    references_header: mail.references.join(' ').slice(0, REFERENCES_LIMIT) || null,
    from_email: (mail.from?.email ?? mail.sender?.email ?? '').slice(0, ADDRESS_LIMIT),
    to_emails: mail.to.map(({ email }) => email),
    subject: mail.subject.toWellFormed().slice(0, SUBJECT_LIMIT),
    body: mail.text.slice(0, BODY_LIMIT).toWellFormed(),
    headers: mail.headers,
    parts,
    received_at: message.receivedAt,
  };
};
