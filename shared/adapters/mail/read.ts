import { convert } from 'html-to-text';
import { type AddressObject, type EmailAddress, type ParsedMail, simpleParser } from 'mailparser';
import {
  type HeaderOfInterest,
  headersOfInterest,
  type IncomingMail,
  type ReadAddress,
  type ReadMail,
} from './message-port.ts';
import {
  complaintOf,
  deliveryReportOf,
  forwardedIn,
  isCalendar,
  PART_LIMIT,
  parameterOf,
  textOf,
  tnefOf,
} from './parts.ts';
import type { Tnef } from './tnef.ts';

/** Gmail takes in messages of up to 50 MB; nothing that we read for stands beyond the first half of that. */
export const RAW_LIMIT = 26_214_400;
/** About 40 printed pages: longer mail is cut, and says so. */
export const TEXT_LIMIT = 200_000;
const HTML_LIMIT = 2_000_000;
const LIST_LIMIT = 200;
const MOST_CALENDARS = 10;
/** A message that was sent on, in one that was sent on: deeper is nobody's answer. */
const DEEPEST = 2;
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

/** Under a line as mail programs write it, so that it is known for another's words (own-words.ts). */
const asForwarded = ({ from, date, subject, text }: IncomingMail): string =>
  [
    '---------- Forwarded message ----------',
    `From: ${from === undefined ? 'unknown' : `${from.name} <${from.email}>`.trim()}`,
    ...(date === undefined ? [] : [`Date: ${date.toUTCString()}`]),
    `Subject: ${subject}`,
    '',
    text,
  ].join('\n');

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

type Inside = { tnef: readonly Tnef[]; forwarded: readonly IncomingMail[] };

const bodyOf = (
  mail: ParsedMail,
  rootType: string,
  { tnef, forwarded }: Inside,
  problems: string[],
): Pick<IncomingMail, 'text' | 'textFrom'> => {
  const inside = (part: 'text' | 'html'): string => tnef.find((one) => one[part].trim() !== '')?.[part] ?? '';
  const own = rootType === 'text/html' ? '' : (mail.text ?? '');
  const ownHtml = typeof mail.html === 'string' ? mail.html : '';
  const bare = own.trim() === '' && ownHtml === '';
  const plain = bare ? inside('text') : own;
  const html = bare ? inside('html') : ownHtml;
  const fromHtml = plain.trim() === '' && html !== '';
  const said = fromHtml ? htmlText(html, problems) : plain;
  const text = [said, ...forwarded.map(asForwarded)].filter((part) => part.trim() !== '').join('\n\n');
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

const understand = (mail: ParsedMail, forwarded: readonly IncomingMail[], problems: string[]): IncomingMail => {
  const lines = rawLines(mail);
  const sender = mail.headers?.get('sender');
  const senders = typeof sender === 'object' && 'value' in sender && Array.isArray(sender.value) ? sender.value : [];
  const headers: Partial<Record<HeaderOfInterest, string>> = {};
  for (const name of headersOfInterest) {
    const value = lines.get(name);
    if (value !== undefined) headers[name] = value;
  }
  const rootType = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const tnef = tnefOf(mail.attachments);
  const files = tnef.flatMap((one) => one.files);
  const calendars = [
    ...mail.attachments
      .filter(isCalendar)
      .map((part) => ({ method: parameterOf(part, 'method')?.toUpperCase(), content: textOf(part) })),
    ...tnef.flatMap(({ calendar }) => calendar ?? []),
    ...files
      .filter(({ fileName }) => fileName.toLowerCase().endsWith('.ics'))
      .map(({ content }) => ({
        method: undefined,
        content: new TextDecoder().decode(content.subarray(0, PART_LIMIT)),
      })),
    ...forwarded.flatMap((one) => one.calendars),
  ];
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
    ...bodyOf(mail, rootType, { tnef, forwarded }, problems),
    headers,
    calendars: calendars.slice(0, MOST_CALENDARS),
    deliveryReport: deliveryReportOf(mail.attachments),
    complaint: complaintOf(mail.attachments),
    attachments: [
      ...mail.attachments.map((part) => ({
        fileName: part.filename === undefined ? undefined : oneLine(part.filename),
        contentType: oneLine(part.contentType),
        size: part.size ?? part.content.byteLength,
      })),
      ...files.map(({ fileName, content }) => ({
        fileName: oneLine(fileName),
        contentType: 'application/octet-stream',
        size: content.byteLength,
      })),
    ].slice(0, LIST_LIMIT),
    problems,
  };
};

/** mailparser reads the MIME; here it is bounded, typed and never throws. See ReadMail for the promise. */
export const readMail: ReadMail = (raw) => readAt(raw, 0);

const readAt = async (raw: Uint8Array, depth: number): Promise<IncomingMail> => {
  const problems: string[] = [];
  if (raw.byteLength > RAW_LIMIT) problems.push(`Only the first ${RAW_LIMIT} bytes were read.`);
  try {
    const mail = await parse(raw);
    const forwarded: IncomingMail[] = [];
    const inside = forwardedIn(mail.attachments);
    if (depth < DEEPEST) for (const { content } of inside) forwarded.push(await readAt(content, depth + 1));
    else if (inside.length > 0) problems.push(`Messages nested more than ${DEEPEST} deep were not read.`);
    return understand(mail, forwarded, problems);
  } catch {
    problems.push('The message could not be read as MIME.');
    return unreadable(problems);
  }
};
