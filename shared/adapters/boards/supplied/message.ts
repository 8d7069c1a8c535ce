import { type AddressObject, simpleParser } from 'mailparser';
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
};

const people = (value: AddressObject | AddressObject[] | undefined): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value])
    .flatMap((header) => header.value)
    .flatMap(({ name, address }) => [name, address ?? ''])
    .map((one) => one.trim())
    .filter((one) => one.length >= 4);

/** Reads MIME of any encoding; undefined when the bytes are no message. Nothing that it refers to is fetched. */
export const readMessage = async (content: Uint8Array): Promise<Message | undefined> => {
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
    const date = new Date(written.replace(/\([^)]*\)/gu, ' ').trim());
    return {
      from: mail.from?.value[0]?.address ?? '',
      subject: mail.subject ?? '',
      recipients: [...people(mail.to), ...people(mail.cc)],
      date: Number.isNaN(date.getTime()) ? null : date,
      html: html === null ? null : html.slice(0, MOST_PAGE),
      text: (mail.text ?? '').slice(0, MOST_PAGE),
      location: typeof location === 'string' ? location : null,
    };
  } catch {
    return undefined;
  }
};

/** Whether a document is a page saved as one message (.mht, .mhtml) rather than HTML. */
export const isMhtml = (content: string): boolean =>
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,40}/u.test(content.slice(0, 5_000).replace(/\r/gu, '')) &&
  /^content-type:\s*multipart\//imu.test(content.slice(0, 5_000));
