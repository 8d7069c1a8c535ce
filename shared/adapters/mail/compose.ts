import MailComposer from 'nodemailer/lib/mail-composer';
import { InvalidInput, TooLarge } from '../../domain/errors.ts';
import { sha256 } from '../../domain/sha256.ts';
import { headerText, isMessageId, plainAddress, plainMessageId, safeFileName } from './clean.ts';
import { type ComposeMail, type MailPerson, type OutgoingMail, SEND_TOKEN_HEADER } from './message-port.ts';

/** Gmail's limit for an uploaded message, from its discovery document (users.drafts.create, mediaUpload.maxSize). */
export const MAX_MESSAGE_BYTES = 36_700_160;
const MAX_REFERENCES = 30;
const TOKEN = /^[A-Za-z0-9_.~-]{16,200}$/;
/** One plain part: message/* and multipart/* would bring a structure of their own. */
const CONTENT_TYPE = /^(?!message\/|multipart\/)[A-Za-z0-9!#$&^_.+-]{1,80}\/[A-Za-z0-9!#$&^_.+-]{1,120}$/i;

type Address = { name: string; address: string };
const address = (field: string, person: MailPerson): Address => ({
  name: headerText(person.name ?? ''),
  address: plainAddress(field, person.email),
});
const addresses = (field: string, people: readonly MailPerson[] = []): Address[] =>
  people.map((person, index) => address(`${field}.${index}`, person));

/** The thread's root and its newest messages: enough for every reader, within the length that mail systems keep. */
const references = (ids: readonly string[] = []): string[] => {
  const valid = [...new Set(ids.filter(isMessageId))];
  return valid.length <= MAX_REFERENCES ? valid : [...valid.slice(0, 1), ...valid.slice(1 - MAX_REFERENCES)];
};

const bodyText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/\r\n?|\n/g, '\r\n');

const sendToken = (token: string): string => {
  if (!TOKEN.test(token))
    throw new InvalidInput([{ field: 'sendToken', message: 'must be a token of letters and digits' }]);
  return token;
};

const attachments = (mail: OutgoingMail) =>
  (mail.attachments ?? []).map((file, index) => {
    if (!CONTENT_TYPE.test(file.contentType)) {
      throw new InvalidInput([{ field: `attachments.${index}.contentType`, message: 'must be a media type' }]);
    }
    return {
      filename: safeFileName(file.fileName),
      contentType: file.contentType.toLowerCase(),
      contentDisposition: 'attachment',
      contentTransferEncoding: 'base64',
      content: Buffer.from(file.content),
    };
  });

/** nodemailer makes the MIME; here it is only decided what may stand in it. See ComposeMail for the promise. */
export const composeMail: ComposeMail = async (mail) => {
  if (mail.to.length === 0) throw new InvalidInput([{ field: 'to', message: 'must name at least one recipient' }]);
  const messageId = plainMessageId('messageId', mail.messageId);
  const node = new MailComposer({
    from: address('from', mail.from),
    to: addresses('to', mail.to),
    cc: addresses('cc', mail.cc),
    bcc: addresses('bcc', mail.bcc),
    ...(mail.replyTo === undefined ? {} : { replyTo: address('replyTo', mail.replyTo) }),
    subject: headerText(mail.subject),
    text: bodyText(mail.text) || '\r\n',
    ...(mail.html === undefined ? {} : { html: bodyText(mail.html) }),
    attachments: attachments(mail),
    date: mail.date,
    messageId,
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: plainMessageId('inReplyTo', mail.inReplyTo) }),
    references: references(mail.references),
    headers: {
      ...(mail.sendToken === undefined ? {} : { [SEND_TOKEN_HEADER]: sendToken(mail.sendToken) }),
      ...unsubscribing(mail.unsubscribeUrl),
      ...(mail.isNotice ? { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } : {}),
    },
    baseBoundary: sha256(messageId).slice(0, 32),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  node.keepBcc = true;
  const bytes = await node.build();
  if (bytes.byteLength > MAX_MESSAGE_BYTES) {
    throw new TooLarge('The message is larger than Gmail takes: attach less.', { max_bytes: MAX_MESSAGE_BYTES });
  }
  return bytes;
};

/** An address of ours has no character that could end the header; any other is left out rather than written. */
const unsubscribing = (url: string | undefined): Record<string, string> =>
  url === undefined || !/^https?:\/\/[\x21-\x3b\x3d\x3f-\x7e]+$/.test(url)
    ? {}
    : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
