import { type AddressObject, simpleParser } from 'mailparser';
import { readDate } from '../dates.ts';
import { MOST_MESSAGE, MOST_PAGE } from '../supplied-port.ts';

/** What is read of a message or of a page saved as one (MHTML). */
export type Message = {
  from: string;
  subject: string;
  /** Names and addresses of those it was sent to: none of them may stand in what is kept. */
  recipients: string[];
  date: Date | null;
  html: string | null;
  text: string;
  /** Where a saved page stood. */
  location: string | null;
  /** Messages that this one carries: forwarded as attachments. */
  carried: Message[];
};

/** Of one message; carried ones carry no further ones. */
const MOST_CARRIED = 20;
const QUOTED_DATE =
  /^[> \t*|]*(?:date|sent|datum|gesendet(?: am)?|envoyée?(?: le)?|fecha|enviad[oa](?: el)?|data|inviato|verzonden|data de envio)[ \t]*:[ \t*]*(?<date>[^\r\n]{8,60}?)[ \t*]*$/gimu;
/** The words of a letter's beginning, in the lines that its markup makes. */
const linesOfHead = (html: string): string =>
  html
    .replace(/<\/?(?:br|p|div|tr|td|li)\b[^<>]{0,2000}>/giu, '\n')
    .replace(/<[^<>]{0,2000}>/gu, '')
    .replace(/&nbsp;|&#160;/gu, ' ');
/** When a forwarded message was first sent, by the head that is quoted above it. */
const quotedDate = (text: string, html: string | null): Date | null => {
  const head = text !== '' ? text : linesOfHead((html ?? '').slice(0, 60_000));
  for (const { groups } of head.slice(0, 10_000).matchAll(QUOTED_DATE)) {
    const found = readDate(groups?.date ?? '');
    if (found !== null) return found;
  }
  return null;
};

const people = (value: AddressObject | AddressObject[] | undefined): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value])
    .flatMap((header) => header.value)
    .flatMap(({ name, address }) => [name, address ?? ''])
    .map((one) => one.trim())
    .filter((one) => one.length >= 4);

/** Reads MIME of any encoding; undefined when the bytes are no message. Nothing that it refers to is fetched. */
export const readMessage = async (content: Uint8Array, isCarried = false): Promise<Message | undefined> => {
  try {
    const mail = await simpleParser(
      Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, MOST_MESSAGE)),
      {
        skipTextToHtml: true,
        skipImageLinks: true,
        keepCidLinks: true,
        checksumAlgo: false,
        skipHtmlToText: true,
      },
    );
    const html = typeof mail.html === 'string' ? mail.html : null;
    const location = mail.headers.get('snapshot-content-location');
    const written = mail.headerLines.find(({ key }) => key === 'date')?.line.replace(/^date:\s*/iu, '') ?? '';
    const sent = new Date(written.replace(/\([^)]*\)/gu, ' ').trim());
    const date = Number.isNaN(sent.getTime()) ? null : sent;
    const text = (mail.text ?? '').slice(0, MOST_PAGE);
    const first = quotedDate(text, html);
    const letters = isCarried
      ? []
      : mail.attachments.filter(({ contentType }) => contentType === 'message/rfc822').slice(0, MOST_CARRIED);
    return {
      from: mail.from?.value[0]?.address ?? '',
      subject: mail.subject ?? '',
      recipients: [...people(mail.to), ...people(mail.cc)],
      // What was forwarded was sent before: its ages count from then.
      date: first !== null && (date === null || first < date) ? first : date,
      html: html === null ? null : html.slice(0, MOST_PAGE),
      text,
      location: typeof location === 'string' ? location : null,
      carried: (await Promise.all(letters.map((one) => readMessage(one.content, true)))).flatMap((one) => one ?? []),
    };
  } catch {
    return undefined;
  }
};

/** Whether a document is a page saved as one message (.mht, .mhtml) rather than HTML. */
export const isMhtml = (content: string): boolean =>
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,40}/u.test(content.slice(0, 5_000).replace(/\r/gu, '')) &&
  /^content-type:\s*multipart\//imu.test(content.slice(0, 5_000));
