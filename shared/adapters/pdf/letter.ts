import { inflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { LETTER_FONT } from './letter-font.ts';
import type { SetLetter } from './port.ts';

const MARGIN = 72;
const FONT_SIZE = 11;
const LINE_GAP = 3;
/** Of a script that the font lacks, one letter is enough to leave the page unset. */
const COVERED =
  /^[\t\n\r\x20-\x7E\u00A0-\u024F\u0259\u02BB-\u02BD\u02C6-\u02DD\u0370-\u03FF\u0400-\u052F\u1E00-\u1EFF\u2010-\u2027\u202F-\u205E\u20A0-\u20BF\u2116\u2122\u2190-\u2193\u2212\u25AA\u25CF]*$/u;

let font: Buffer | undefined;
const letterFont = (): Buffer => {
  font ??= inflateSync(Buffer.from(LETTER_FONT, 'base64'));
  return font;
};

/** See SetLetter. */
export const setLetter: SetLetter = async ({ text, title, author, createdAt }, paper) => {
  const plain = text.normalize('NFC').replace(/\r\n?/gu, '\n').replaceAll('\t', '    ').trim();
  if (!COVERED.test(plain)) return undefined;
  const pdf = new PDFDocument({
    size: paper,
    margin: MARGIN,
    // None to begin with: the standard fonts' measures are files that a bundle does not have.
    font: '',
    info: { Title: title, Author: author, CreationDate: createdAt, ModDate: createdAt },
  });
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  pdf.font(letterFont()).fontSize(FONT_SIZE).text(plain, { lineGap: LINE_GAP, align: 'left' });
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
};
