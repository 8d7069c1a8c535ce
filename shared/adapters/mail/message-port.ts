export type MailPerson = { name?: string; email: string };

export type OutgoingAttachment = { fileName: string; contentType: string; content: Uint8Array };

export type OutgoingMail = {
  from: MailPerson;
  to: readonly MailPerson[];
  cc?: readonly MailPerson[];
  /** Stands in the bytes, since Gmail delivers by the headers of the message and removes the line itself. */
  bcc?: readonly MailPerson[];
  replyTo?: MailPerson;
  subject: string;
  text: string;
  html?: string;
  attachments?: readonly OutgoingAttachment[];
  date: Date;
  /** With its angle brackets. Gmail's REST path replaces it: nothing may rely on it after the send. */
  messageId: string;
  inReplyTo?: string;
  references?: readonly string[];
  /** The witness by which a send is found again in Sent; stands in the header SEND_TOKEN_HEADER. */
  sendToken?: string;
  /** The product's own mail to a person: marked as automatic, so that nothing answers it. */
  isNotice?: boolean;
  /** An https address at which a POST, or a click on its page, stops mails of this kind (RFC 2369, RFC 8058). */
  unsubscribeUrl?: string;
};

/** How the Message-ID of our own notices begins: a mailbox that is read passes them over. */
export const NOTICE_ID_PREFIX = 'jobhunt-notice-';

/** The header that carries the send token of our messages; bounces return it. */
export const SEND_TOKEN_HEADER = 'X-Jobhunt-Send-Token';

/**
 * Makes the message's bytes; the same mail always gives the same bytes. Throws InvalidInput, naming the field, for an
 * address, id or token that could carry a header, and TooLarge above what Gmail takes.
 */
export type ComposeMail = (mail: OutgoingMail) => Promise<Uint8Array>;

/** Headers that tell what kind of sender a message has. */
export const headersOfInterest = [
  'auto-submitted',
  'precedence',
  'x-autoreply',
  'x-autorespond',
  'x-auto-response-suppress',
  'list-id',
  'list-unsubscribe',
  'list-post',
  'return-path',
  'feedback-id',
  'x-mailer',
  'x-failed-recipients',
  'x-spam-flag',
  'x-google-original-message-id',
  'content-type',
] as const;
export type HeaderOfInterest = (typeof headersOfInterest)[number];

export type ReadAddress = { name: string; email: string };

export type IncomingMail = {
  /** Undefined when there is none, or none that can be read. */
  from: ReadAddress | undefined;
  sender: ReadAddress | undefined;
  replyTo: ReadAddress[];
  to: ReadAddress[];
  cc: ReadAddress[];
  subject: string;
  /** What the sender claims; undefined when it is not a date. Gmail's own time is on MailMessage. */
  date: Date | undefined;
  messageId: string | undefined;
  inReplyTo: string[];
  references: string[];
  /** The readable text, from HTML where there is no plain text; at most TEXT_LIMIT characters, quotes and all. */
  text: string;
  textFrom: 'plain' | 'html' | 'none';
  headers: Partial<Record<HeaderOfInterest, string>>;
  /** Calendar parts as they stand, with the METHOD that their Content-Type names, in upper case. */
  calendars: { method: string | undefined; content: string }[];
  /** A delivery report's machine-readable part, and what it says of the message it is about. */
  deliveryReport: { status: string; originalHeaders: string } | undefined;
  /** An abuse report (RFC 5965, type abuse): what it says of the message it is about. */
  complaint: { originalHeaders: string } | undefined;
  attachments: { fileName: string | undefined; contentType: string; size: number }[];
  /** What was cut or could not be read, for the log and the reviewer: never any of the content. */
  problems: string[];
};

/** Reads any bytes at all: what cannot be read is left out and named in `problems`. Never throws. */
export type ReadMail = (raw: Uint8Array) => Promise<IncomingMail>;
