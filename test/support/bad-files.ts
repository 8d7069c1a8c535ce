import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import type { DocumentKind } from '../../shared/domain/resume/parsed.ts';
import { docxOf, paragraph, zipOf } from './zip.ts';

export type Make = () => Uint8Array | Promise<Uint8Array>;
export const bytes = (content: string) => new Uint8Array(Buffer.from(content, 'latin1'));

async function drawn(draw: (pdf: InstanceType<typeof PDFDocument>) => void, options = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument(options);
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** A PDF of these objects, with a table that fits. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const head = `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  return bytes(`${file}${head}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`);
}
export const streamOf = (content: string, more = ''): string =>
  `<< /Length ${content.length} ${more} >>\nstream\n${content}\nendstream`;
export const page = (contents = '4 0 R', more = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contents} /Resources << /Font << /F 5 0 R >> ${more} >> >>`;
export const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
export const words = streamOf('BT /F 12 Tf 72 700 Td (Rafael Osei) Tj 0 -20 Td (rafael.osei@example.com) Tj ET');
export const oneWordPage = (catalog = '', ...more: string[]) =>
  pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page(),
    words,
    font,
    ...more,
  ]);
const nestedZip = (): Uint8Array => {
  let inner: Uint8Array = new Uint8Array(20 * 1024 * 1024);
  for (let depth = 0; depth < 5; depth += 1) inner = zipOf({ 'word/document.xml': inner });
  return inner;
};
/** The sizes in every header say one byte; what is packed unpacks to 60 MB. */
const lyingZip = (): Uint8Array => {
  const zip = Buffer.from(zipOf({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }));
  for (const [mark, at] of [
    ['PK\x03\x04', 22],
    ['PK\x01\x02', 24],
  ] as const) {
    zip.writeUInt32LE(1, zip.indexOf(Buffer.from(mark, 'latin1')) + at);
  }
  return new Uint8Array(zip);
};
const ole = (stream: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]),
  );
const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at || ''};`.repeat(10)}">`).join('')}]>`;

/** Files that are refused: the reason, and what the person is told. */
export const refused: readonly [what: string, kind: DocumentKind, make: Make, reason: string, says: RegExp][] = [
  ['a file of 50 MB', 'pdf', () => new Uint8Array(50 * 1024 * 1024).fill(37), 'too_large', /10 MB/],
  ['no bytes at all', 'docx', () => new Uint8Array(), 'empty', /empty/],
  ['a picture under a PDF’s name', 'pdf', () => bytes('\x89PNG\r\n\x1a\n'), 'other_format', /picture/],
  [
    'a PDF with a password',
    'pdf',
    () => drawn((pdf) => pdf.text('Rafael'), { userPassword: 'x', ownerPassword: 'y' }),
    'encrypted',
    /without the password/,
  ],
  [
    'a PDF of 10,000 pages',
    'pdf',
    () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Count 10000 /Kids [${'3 0 R '.repeat(10_000)}] >>`,
        page(),
        words,
        font,
      ]),
    'too_many_pages',
    /more than 30 pages/,
  ],
  [
    'a scan: one picture and no text',
    'pdf',
    () => {
      const pixels = deflateSync(Buffer.alloc(100 * 100, 200)).toString('latin1');
      return pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        page('4 0 R', '/XObject << /I 6 0 R >>'),
        streamOf('q 612 0 0 792 0 0 cm /I Do Q'),
        font,
        streamOf(
          pixels,
          '/Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
        ),
      ]);
    },
    'no_text',
    /only images/,
  ],
  [
    'outlines drawn instead of letters',
    'pdf',
    () => drawn((pdf) => pdf.moveTo(9, 9).lineTo(90, 90).stroke()),
    'no_text',
    /only images/,
  ],
  [
    'a bomb of 60 MB',
    'docx',
    () => zipOf({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }),
    'too_large',
    /larger/,
  ],
  ['a bomb whose headers lie', 'docx', lyingZip, 'too_large', /larger/],
  [
    'many small bombs',
    'docx',
    () =>
      zipOf(
        Object.fromEntries(
          Array.from({ length: 60 }, (_, at) => [`word/media/${at}.bin`, new Uint8Array(1024 * 1024)] as const),
        ),
      ),
    'too_large',
    /larger/,
  ],
  [
    'three thousand entries',
    'docx',
    () => zipOf(Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`word/${at}.xml`, '']))),
    'too_large',
    /larger/,
  ],
  ['ZIP in ZIP in ZIP', 'docx', nestedZip, 'damaged', /damaged/],
  ['a billion laughs', 'docx', () => docxOf(paragraph('&lol9;'), laughs), 'damaged', /damaged/],
  [
    'an external entity',
    'docx',
    () => docxOf(paragraph('&x;'), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
    'damaged',
    /damaged/,
  ],
  [
    'macros',
    'docx',
    () => zipOf({ 'word/document.xml': '<a/>', 'word/vbaProject.bin': 'Sub AutoOpen' }),
    'macros',
    /without them/,
  ],
  ['a DOCX with a password', 'docx', () => ole('EncryptedPackage'), 'encrypted', /without the password/],
  ['an old .doc', 'docx', () => ole('WordDocument'), 'other_format', /old Word file/],
  ['an .rtf', 'docx', () => bytes('{\\rtf1\\ansi Rafael}'), 'other_format', /Rich Text/],
  [
    'an .odt',
    'docx',
    () =>
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '<a/>',
        'META-INF/manifest.xml': '<a/>',
      }),
    'other_format',
    /OpenDocument/,
  ],
  ['a .pages', 'docx', () => zipOf({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' }), 'other_format', /Pages/],
  [
    'a spreadsheet',
    'docx',
    () => zipOf({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }),
    'other_format',
    /spreadsheet/,
  ],
  ['half a DOCX', 'docx', () => docxOf(paragraph('Rafael')).slice(0, 400), 'damaged', /Export it again/],
  ['the first half of a PDF', 'pdf', () => oneWordPage().slice(0, 200), 'damaged', /Export it again/],
  ['a program', 'pdf', () => bytes('\x7fELF\x02\x01\x01\0'), 'other_format', /program/],
];
