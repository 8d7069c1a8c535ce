import { convert } from 'html-to-text';
import { type AddressObject, type Attachment, type EmailAddress, type ParsedMail, simpleParser } from 'mailparser';
import {
  type HeaderOfInterest,
  headersOfInterest,
  type IncomingMail,
  type ReadAddress,
  type ReadMail,
} from './message-port.ts';

/** Gmail takes in messages of up to 50 MB; nothing that we read for stands beyond the first half of that. */
export const RAW_LIMIT = 26_214_400;
/** About 40 printed pages: longer mail is cut, and says so. */
export const TEXT_LIMIT = 200_000;
const HTML_LIMIT = 2_000_000;
const PART_LIMIT = 500_000;
const LIST_LIMIT = 200;
const LINE_LIMIT = 2_000;

const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, LINE_LIMIT);

const flatten = (people: readonly EmailAddress[]): ReadAddress[] =>
  people.flatMap((one) =>
    one.group ? flatten(one.group) : one.address ? [{ name: oneLine(one.name), email: oneLine(one.address) }] : [],
  );
const addressesOf = (value: AddressObject | AddressObject[] | undefined): ReadAddress[] =>
  (Array.isArray(value) ? value : value ? [value] : []).flatMap((header) => flatten(header.value)).slice(0, LIST_LIMIT);

/** Ids as they stand, in order: senders fold, quote and glue them in every way. */
const ids = (line: string | undefined): string[] =>
  [...new Set(line?.match(/<[^<>\s]{1,990}>/g) ?? [])].slice(0, LIST_LIMIT);

const rawLines = (mail: ParsedMail): Map<string, string> => {
  const lines = new Map<string, string>();
  for (const { key, line } of mail.headerLines ?? []) {
    const value = line.slice(line.indexOf(':') + 1).replace(/\r?\n[ \t]+/g, ' ');
    if (!lines.has(key)) lines.set(key, oneLine(value));
  }
  return lines;
};

/** mailparser gives the present time for a date that it cannot read; absent is the truth. */
const dateOf = (line: string | undefined): Date | undefined => {
  const time = line === undefined ? Number.NaN : Date.parse(line.replace(/\([^)]*\)/g, ' ').trim());
  return Number.isNaN(time) ? undefined : new Date(time);
};

const parameterOf = (part: Attachment, name: string): string | undefined => {
  const type = part.headers.get('content-type');
  if (typeof type !== 'object' || !('params' in type) || typeof type.params !== 'object') return undefined;
  const value: unknown = Object.entries(type.params).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
};

const textOf = (part: Attachment): string => {
  const bytes = part.content.subarray(0, PART_LIMIT);
  try {
    return new TextDecoder(parameterOf(part, 'charset') ?? 'utf-8').decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
};

const isCalendar = (part: Attachment): boolean =>
  part.contentType === 'text/calendar' ||
  part.contentType === 'application/ics' ||
  (part.filename?.toLowerCase().endsWith('.ics') ?? false);

const deliveryReportOf = (parts: readonly Attachment[]): IncomingMail['deliveryReport'] => {
  const status = parts.find((part) => /^message\/(global-)?delivery-status$/.test(part.contentType));
  if (status === undefined) return undefined;
  return { status: textOf(status), originalHeaders: originalHeadersOf(parts) };
};

const originalHeadersOf = (parts: readonly Attachment[]): string => {
  const original = parts.find((part) =>
    /^(message\/(global|rfc822)(-headers)?|text\/rfc822-headers)$/.test(part.contentType),
  );
  return original === undefined ? '' : (textOf(original).split(/\r?\n\r?\n/, 1)[0] ?? '');
};

/** Other types of feedback (not-spam, virus, other) are no complaint of a reader. */
const complaintOf = (parts: readonly Attachment[]): IncomingMail['complaint'] => {
  const report = parts.find((part) => part.contentType === 'message/feedback-report');
  if (report === undefined || !/^Feedback-Type:[ \t]*abuse[ \t]*$/im.test(textOf(report))) return undefined;
  return { originalHeaders: originalHeadersOf(parts) };
};

/** html-to-text builds the whole tree first: a page this deep takes it seconds, and no sender needs it. */
const DEPTH_LIMIT = 3_000;
const depthOf = (html: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of html.matchAll(/<\/?[a-z]/gi)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
};

const htmlText = (html: string, problems: string[]): string => {
  const part = html.slice(0, HTML_LIMIT);
  if (html.length > HTML_LIMIT) problems.push(`An HTML part was cut after ${HTML_LIMIT} characters.`);
  if (depthOf(part) > DEPTH_LIMIT) {
    problems.push('An HTML part is nested too deep: its tags were dropped.');
    return part.replace(/<[^<>]*>/g, ' ');
  }
  return convert(part, {
    wordwrap: false,
    limits: { maxDepth: 200 },
    selectors: [{ selector: 'img', format: 'skip' }],
  });
};

const bodyOf = (mail: ParsedMail, rootType: string, problems: string[]): Pick<IncomingMail, 'text' | 'textFrom'> => {
  const html = typeof mail.html === 'string' ? mail.html : '';
  const plain = rootType === 'text/html' ? '' : (mail.text ?? '');
  const fromHtml = plain.trim() === '' && html !== '';
  const text = fromHtml ? htmlText(html, problems) : plain;
  if (text.length > TEXT_LIMIT) problems.push(`The text was cut after ${TEXT_LIMIT} characters.`);
  const bounded = text.slice(0, TEXT_LIMIT).toWellFormed().replaceAll('\0', '');
  return { text: bounded, textFrom: bounded.trim() === '' ? 'none' : fromHtml ? 'html' : 'plain' };
};

const parse = (raw: Uint8Array): Promise<ParsedMail> =>
  simpleParser(Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, RAW_LIMIT)), {
    skipTextToHtml: true,
    keepCidLinks: true,
    keepDeliveryStatus: true,
    checksumAlgo: false,
    maxHtmlLengthToParse: HTML_LIMIT,
  });

const unreadable = (problems: string[]): IncomingMail => ({
  from: undefined,
  sender: undefined,
  replyTo: [],
  to: [],
  cc: [],
  subject: '',
  date: undefined,
  messageId: undefined,
  inReplyTo: [],
  references: [],
  text: '',
  textFrom: 'none',
  headers: {},
  calendars: [],
  deliveryReport: undefined,
  complaint: undefined,
  attachments: [],
  problems,
});

const understand = (mail: ParsedMail, problems: string[]): IncomingMail => {
  const lines = rawLines(mail);
  const sender = mail.headers?.get('sender');
  const senders = typeof sender === 'object' && 'value' in sender && Array.isArray(sender.value) ? sender.value : [];
  const headers: Partial<Record<HeaderOfInterest, string>> = {};
  for (const name of headersOfInterest) {
    const value = lines.get(name);
    if (value !== undefined) headers[name] = value;
  }
  const rootType = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const calendars = mail.attachments.filter(isCalendar).slice(0, 10);
  return {
    from: addressesOf(mail.from)[0],
    sender: flatten(senders)[0],
    replyTo: addressesOf(mail.replyTo),
    to: addressesOf(mail.to),
    cc: addressesOf(mail.cc),
    subject: oneLine(mail.subject ?? ''),
    date: dateOf(lines.get('date')),
    messageId: ids(lines.get('message-id'))[0],
    inReplyTo: ids(lines.get('in-reply-to')),
    references: ids(lines.get('references')),
    ...bodyOf(mail, rootType, problems),
    headers,
    calendars: calendars.map((part) => ({ method: parameterOf(part, 'method')?.toUpperCase(), content: textOf(part) })),
    deliveryReport: deliveryReportOf(mail.attachments),
    complaint: complaintOf(mail.attachments),
    attachments: mail.attachments.slice(0, LIST_LIMIT).map((part) => ({
      fileName: part.filename === undefined ? undefined : oneLine(part.filename),
      contentType: oneLine(part.contentType),
      size: part.size ?? part.content.byteLength,
    })),
    problems,
  };
};

/** mailparser reads the MIME; here it is bounded, typed and never throws. See ReadMail for the promise. */
export const readMail: ReadMail = async (raw) => {
  const problems: string[] = [];
  if (raw.byteLength > RAW_LIMIT) problems.push(`Only the first ${RAW_LIMIT} bytes were read.`);
  try {
    return understand(await parse(raw), problems);
  } catch {
    problems.push('The message could not be read as MIME.');
    return unreadable(problems);
  }
};
