import type { gmail_v1 } from 'googleapis/build/src/apis/gmail/v1.js';
import { type Attachment, simpleParser } from 'mailparser';
import { badRequest, notFound } from '../errors.ts';
import type { StoredMessage } from './mailbox.ts';
import { toHistoryId } from './mailbox.ts';
import { splitMessage } from './mime.ts';

const headersOf = (raw: Uint8Array, only: readonly string[] | undefined): gmail_v1.Schema$MessagePartHeader[] =>
  splitMessage(raw)
    .fields.filter(({ name }) => only === undefined || only.some((one) => one.toLowerCase() === name.toLowerCase()))
    .map(({ name, value }) => ({
      name,
      value: Buffer.from(value.replace(/\r\n[ \t]+/g, ' '), 'latin1').toString('utf8'),
    }));

const textPart = (partId: string, mimeType: string, text: string): gmail_v1.Schema$MessagePart => ({
  partId,
  mimeType,
  filename: '',
  headers: [{ name: 'Content-Type', value: `${mimeType}; charset="UTF-8"` }],
  body: { size: Buffer.byteLength(text), data: Buffer.from(text).toString('base64url') },
});

const attachmentsOf = async (raw: Uint8Array): Promise<Attachment[]> =>
  (
    await simpleParser(Buffer.from(raw), {
      keepDeliveryStatus: true,
      keepCidLinks: true,
      skipHtmlToText: true,
      skipTextToHtml: true,
      checksumAlgo: false,
    })
  ).attachments;

const attachmentId = (index: number): string => Buffer.from(`attachment-${index}`).toString('base64url');

/** Texts and attachments as leaves of one tree; Gmail shows the sender's own nesting, which nothing here relies on. */
const fullPayload = async (raw: Uint8Array): Promise<gmail_v1.Schema$MessagePart> => {
  const mail = await simpleParser(Buffer.from(raw), {
    keepDeliveryStatus: true,
    keepCidLinks: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    checksumAlgo: false,
  });
  const texts = [
    ...(mail.text ? [textPart('0', 'text/plain', mail.text)] : []),
    ...(mail.html ? [textPart('1', 'text/html', mail.html)] : []),
  ];
  const files = mail.attachments.map(
    (file, index): gmail_v1.Schema$MessagePart => ({
      partId: String(index + 2),
      mimeType: file.contentType,
      filename: file.filename ?? '',
      body: { attachmentId: attachmentId(index), size: file.size },
    }),
  );
  const headers = headersOf(raw, undefined);
  const [only] = texts;
  if (only !== undefined && texts.length + files.length === 1) return { ...only, partId: '', headers };
  const mimeType = files.length > 0 ? 'multipart/mixed' : 'multipart/alternative';
  return { partId: '', mimeType, filename: '', headers, body: { size: 0 }, parts: [...texts, ...files] };
};

/** The resource in the asked form: minimal, metadata, full or raw. */
export const messageResource = async (
  message: StoredMessage,
  format: string,
  metadataHeaders: readonly string[] | undefined,
): Promise<gmail_v1.Schema$Message> => {
  const base: gmail_v1.Schema$Message = {
    id: message.id,
    threadId: message.thread_id,
    labelIds: message.labels,
    snippet: '',
    historyId: toHistoryId(message.history_id),
    internalDate: String(message.received_at),
    sizeEstimate: message.raw.byteLength,
  };
  if (format === 'minimal') return base;
  if (format === 'raw') return { ...base, raw: Buffer.from(message.raw).toString('base64url') };
  if (format === 'metadata') {
    const headers = headersOf(message.raw, metadataHeaders);
    return { ...base, payload: { mimeType: 'text/plain', headers } };
  }
  if (format !== 'full') throw badRequest(`Invalid value for format: ${format}`);
  return { ...base, payload: await fullPayload(message.raw) };
};

export const attachmentResource = async (
  message: StoredMessage,
  id: string,
): Promise<gmail_v1.Schema$MessagePartBody> => {
  const files = await attachmentsOf(message.raw);
  const file = files.find((_, index) => attachmentId(index) === id);
  if (file === undefined) throw notFound();
  return { attachmentId: id, size: file.size, data: file.content.toString('base64url') };
};
