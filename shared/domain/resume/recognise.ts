import type { DocumentKind } from './parsed.ts';

/** Formats that are known by their bytes and are not read, each with what the person would call it. */
export const otherFormats = {
  old_word: 'an old Word file (.doc)',
  rich_text: 'a Rich Text file (.rtf)',
  open_document: 'an OpenDocument file',
  pages: 'a Pages, Numbers or Keynote file',
  spreadsheet: 'a spreadsheet',
  presentation: 'a presentation',
  book: 'an e-book',
  picture: 'a picture',
  web_page: 'a web page',
  program: 'a program',
  archive: 'an archive of files',
} as const;
export type OtherFormat = keyof typeof otherFormats;

/** What the person does about it. */
export function otherFormatMessage(format: OtherFormat): string {
  return format === 'picture'
    ? 'The file is a picture. Export the resume from your word processor as PDF or DOCX instead of scanning it.'
    : `The file is ${otherFormats[format]}. Save the resume as PDF or DOCX and upload that.`;
}

const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');
/** How a file of the format begins, or what stands at an offset. */
const signatures: readonly [format: OtherFormat, text: string, at?: number][] = [
  ['rich_text', '{\\rtf'],
  ['picture', '\x89PNG\r\n'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['picture', 'WEBP', 8],
  ['picture', 'ftyphei', 4],
  ['picture', 'ftypmif1', 4],
  ['picture', 'ftypavif', 4],
  ['program', 'MZ'],
  ['program', '\x7fELF'],
  ['program', '\xca\xfe\xba\xbe'],
  ['program', '\xcf\xfa\xed\xfe'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'Rar!'],
  ['archive', 'BZh'],
  ['archive', '\xfd7zXZ'],
  ['archive', 'ustar', 257],
];
/** By names inside a ZIP, in this order: the first that fits. */
const inZip: readonly [name: RegExp, format: OtherFormat][] = [
  [/opendocument|META-INF\/manifest\.xml/, 'open_document'],
  [/epub\+zip|META-INF\/container\.xml/, 'book'],
  [/Index\/[\w/-]+\.iwa|Index\.zip|buildVersionHistory\.plist/, 'pages'],
  [/\bxl\//, 'spreadsheet'],
  [/\bppt\//, 'presentation'],
  [/META-INF\/MANIFEST\.MF|classes\.dex/, 'program'],
];

/** What the names of a ZIP's files say it is, when it is no Word document. */
export function zipFormat(names: string): OtherFormat {
  return inZip.find(([name]) => name.test(names))?.[1] ?? 'archive';
}

/**
 * What the first bytes say a file is, whatever its name; some kilobytes are enough. `encrypted` is an Office file with a
 * password. Undefined for bytes that are no text and nothing known.
 */
export function recognise(bytes: Uint8Array): 'pdf' | 'zip' | 'text' | 'encrypted' | OtherFormat | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // PDF readers accept junk before the header within the first kilobyte.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) {
    const known = zipFormat(head.slice(0, 4096));
    return known === 'archive' ? 'zip' : known;
  }
  if (head.startsWith(ole)) return head.includes(wide('WordDocument')) ? 'old_word' : 'encrypted';
  const known = signatures.find(([, text, at = 0]) => head.startsWith(text, at))?.[0];
  // Two letters may begin a text as well.
  if (known !== undefined && !(known === 'program' && isText(head))) return known;
  if (/^\s*(?:<!doctype html|<html)/i.test(head.slice(0, 512))) return 'web_page';
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return 'text';
  return isText(head) ? 'text' : undefined;
}

/** Control characters other than white space and escapes are in no text. */
const isText = (head: string): boolean =>
  ![...head.slice(0, 4096)].some((letter) => letter < '\t' || (letter > '\r' && letter < ' ' && letter !== '\x1b'));

/** Why a file that begins so cannot be the resume that was announced, and what to do; undefined when it may be. */
export function contentFault(head: Uint8Array, announced: DocumentKind): string | undefined {
  const found = recognise(head);
  if (found === 'encrypted') {
    return 'The file is protected by a password. Save a copy without the password and upload that.';
  }
  if (found === undefined) {
    return 'The file is none of the formats that are read. Save it as PDF, DOCX or plain text and upload it again.';
  }
  if (found !== 'pdf' && found !== 'zip' && found !== 'text') return otherFormatMessage(found);
  const wanted = announced === 'pdf' ? 'pdf' : announced === 'docx' ? 'zip' : 'text';
  return found === wanted
    ? undefined
    : 'The file is of another type than its name says. Save it again in that format, or upload it under its true type.';
}
