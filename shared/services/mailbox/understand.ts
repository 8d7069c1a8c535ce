import type { ReadCalendar } from '../../adapters/calendar/port.ts';
import { type IncomingMail, NOTICE_ID_PREFIX, SEND_TOKEN_HEADER } from '../../adapters/mail/message-port.ts';
import type { MailMessage } from '../../adapters/mail/port.ts';
import type { NewReply } from '../../db/queries/email_responses.ts';
import { alertFrom } from '../../domain/postings/job-alerts.ts';
import { readDelivery } from '../../domain/replies/delivery.ts';
import type { Suggestion, Unmarked } from '../../domain/replies/evidence.ts';
import type { Answering, Match } from '../../domain/replies/match.ts';
import type { Parts } from '../replies/parts.ts';

/** About ten printed pages: the words that decide stand above the history that makes mails long. */
const BODY_LIMIT = 50_000;
const ADDRESS_LIMIT = 255;
const SUBJECT_LIMIT = 500;
const REFERENCES_LIMIT = 8_000;

const TOKEN_ADDRESS = /\+t_([A-Za-z0-9_-]{16,64})@/;
const MINE = ['SENT', 'DRAFT', 'CHAT'];

/** Whether the mailbox's owner wrote it, or we did to them. */
export const isOwn = ({ labelIds }: MailMessage, mail: IncomingMail, ownAddress: string): boolean =>
  labelIds.some((label) => MINE.includes(label)) ||
  (mail.messageId?.startsWith(`<${NOTICE_ID_PREFIX}`) ?? false) ||
  mail.from?.email.toLowerCase() === ownAddress.toLowerCase();

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

const UNWANTED = ['SPAM', 'TRASH'];
const LIST_HEADERS = ['list-id', 'list-unsubscribe', 'list-post'] as const;

/** Whether a message without any mark of ours may be about an application at all: job alerts and junk are not. */
export const isWorthWeighing = ({ labelIds }: MailMessage, mail: IncomingMail): boolean =>
  !labelIds.some((label) => UNWANTED.includes(label)) &&
  mail.deliveryReport === undefined &&
  mail.complaint === undefined &&
  alertFrom({ from: mail.from?.email ?? '', subject: mail.subject }) === undefined;

export const toUnmarked = ({ receivedAt }: MailMessage, mail: IncomingMail): Unmarked => ({
  from: mail.from,
  replyTo: mail.replyTo,
  subject: mail.subject,
  text: mail.text,
  receivedAt,
  toMany: LIST_HEADERS.some((name) => mail.headers[name] !== undefined),
});

/** A message as it came; not vouched for: nobody but itself says whom it is from. */
export type Arrived = { message: MailMessage; mail: IncomingMail; isVouched: boolean };

/** The row that keeps a message which concerns an application, or may concern one of several. */
export const toReply = (
  readCalendar: ReadCalendar,
  userId: string,
  { message, mail, isVouched }: Arrived,
  found: { match: Match } | { suggestions: readonly Suggestion[] },
): NewReply => {
  const calendar = mail.calendars
    .map(({ content, method }) => readCalendar(content, method))
    .find((read) => read !== undefined);
  const delivery = mail.deliveryReport && readDelivery(mail.deliveryReport.status);
  const parts: Parts = {
    calendar,
    delivery,
    ...(mail.complaint === undefined ? {} : { complaint: true }),
    ...(isVouched ? {} : { unvouched: true }),
  };
  return {
    user_id: userId,
    ...('match' in found
      ? { application_id: found.match.applicationId, email_id: found.match.emailId, matched_by: found.match.sign }
      : // Not read before its application is known: what follows from it follows there.
        {
          matched_by: null,
          suggestions: found.suggestions.map(({ applicationId, signs }) => ({ application_id: applicationId, signs })),
          processed_at: message.receivedAt,
          review_status: 'needed' as const,
        }),
    provider_message_id: message.messageId,
    thread_id: message.threadId || null,
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
