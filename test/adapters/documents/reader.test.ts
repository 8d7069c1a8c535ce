import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { demoPerson } from '../../../local/demo-person/person.ts';
import { renderResume } from '../../../local/demo-person/resume.ts';
import { documentReader } from '../../../shared/adapters/documents/reader.ts';
import type { DocumentKind } from '../../../shared/domain/resume/parsed.ts';
import { readResume } from '../../../shared/domain/resume/read.ts';
import { docxOf, paragraph, table, zipOf } from '../../support/zip.ts';

async function pdfOf(draw: (pdf: InstanceType<typeof PDFDocument>) => void, options = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument(options);
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

const text = (content: string) => new TextEncoder().encode(content);

const bad: [string, DocumentKind, () => Promise<Uint8Array> | Uint8Array, string][] = [
  ['an empty file', 'pdf', () => new Uint8Array(), 'empty'],
  ['a file over the limit', 'pdf', () => new Uint8Array(10 * 1024 * 1024 + 1), 'too_large'],
  [
    'an image under a PDF’s name',
    'pdf',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'other_format',
  ],
  ['plain text under a PDF’s name', 'pdf', () => text('Jane Doe, engineer'), 'wrong_type'],
  ['a PDF under a DOCX’s name', 'docx', () => pdfOf((pdf) => pdf.text('Jane Doe')), 'wrong_type'],
  [
    'a PDF with a password',
    'pdf',
    () => pdfOf((pdf) => pdf.text('Jane Doe'), { userPassword: 'hidden', pdfVersion: '1.7' }),
    'encrypted',
  ],
  [
    'a DOCX with a password',
    'docx',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'encrypted',
  ],
  ['a scanned PDF without text', 'pdf', () => pdfOf((pdf) => pdf.rect(50, 50, 200, 300).fill('black')), 'no_text'],
  [
    'a PDF of 31 pages',
    'pdf',
    () =>
      pdfOf((pdf) => {
        for (let page = 1; page < 31; page += 1) pdf.text('x').addPage();
      }),
    'too_many_pages',
  ],
  ['a PDF cut in half', 'pdf', async () => (await renderResume(demoPerson)).slice(0, 900), 'damaged'],
  ['only a PDF’s first line', 'pdf', () => text('%PDF-1.7\n'), 'damaged'],
  ['a zip that is no DOCX', 'docx', () => zipOf({ 'readme.txt': 'hello' }), 'other_format'],
  [
    'a zip bomb',
    'docx',
    () => zipOf({ 'word/document.xml': '<a/>', 'word/big.xml': new Uint8Array(45 * 1024 * 1024) }),
    'too_large',
  ],
  [
    'an external entity',
    'docx',
    () => docxOf(paragraph('&x;'), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'damaged',
  ],
  ['a DOCX that is not XML', 'docx', () => zipOf({ 'word/document.xml': 'not xml at all' }), 'damaged'],
  ['a DOCX without a word', 'docx', () => docxOf(paragraph('')), 'no_text'],
  ['a text of a million characters', 'text', () => text('word '.repeat(200_000)), 'too_much_text'],
  ['blank lines', 'text', () => text('\n\n  \n'), 'no_text'],
];

test.each(bad)('%s ends with a clear reason', async (_name, kind, make, reason) => {
  const read = await documentReader.read(await make(), kind);
  expect(read).toMatchObject({ outcome: 'unreadable', reason });
  expect(read.outcome === 'unreadable' && read.message.length).toBeGreaterThan(20);
});

test('a DOCX’s paragraphs, tabs and date tables keep their shape', async () => {
  const docx = docxOf(
    [
      paragraph('Rafael Osei'),
      paragraph('rafael.osei@example.com'),
      paragraph('EXPERIENCE'),
      paragraph('Product Designer\tJan 2020 – Present'),
      paragraph('Fernway Studio'),
      paragraph('- Drew the booking flow'),
      table([['Junior Designer\nSaltmarsh Press', '2017 – 2019\nLeeds, UK']]),
      paragraph('- Laid out 30 books'),
      paragraph('SKILLS'),
      paragraph('Figma, HTML, CSS'),
    ].join(''),
  );
  const read = await documentReader.read(docx, 'docx');
  if (read.outcome !== 'read') throw new Error(read.message);
  const parsed = readResume(read.document, 'docx');
  expect(parsed.name?.value).toBe('Rafael Osei');
  expect(
    parsed.experience.map((job) => [
      job.title?.value,
      job.company?.value,
      job.start?.value,
      job.bullets.map((one) => one.value),
    ]),
  ).toEqual([
    ['Product Designer', 'Fernway Studio', '2020-01', ['Drew the booking flow']],
    ['Junior Designer', 'Saltmarsh Press', '2017', ['Laid out 30 books']],
  ]);
  expect(parsed.skills.map((one) => one.value)).toEqual(expect.arrayContaining(['Figma', 'HTML', 'CSS']));
});

test('a DOCX table whose cells are columns reads column by column', async () => {
  const docx = docxOf(
    table([['SKILLS\nFigma\nSketch', 'EXPERIENCE\nDesigner at Fernway Studio, 2018 – 2020\n- Drew icons']]),
  );
  const read = await documentReader.read(docx, 'docx');
  if (read.outcome !== 'read') throw new Error(read.message);
  expect(read.document.text.split('\n')).toEqual([
    'SKILLS',
    'Figma',
    'Sketch',
    'EXPERIENCE',
    'Designer at Fernway Studio, 2018 – 2020',
    '- Drew icons',
  ]);
});

test('text files in UTF-16 and Windows-1252 keep their letters', async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Zoë Müller', 'utf16le')]);
  const old = Buffer.from('Zo\xeb M\xfcller', 'latin1');
  for (const bytes of [utf16, old]) {
    const read = await documentReader.read(new Uint8Array(bytes), 'text');
    expect(read.outcome === 'read' && read.document.text).toBe('Zoë Müller');
  }
});

test('a damaged file gives a reason or a reading, never an exception', async () => {
  const pdf = await renderResume(demoPerson);
  const docx = docxOf(
    ['Jane Doe', 'EXPERIENCE', 'Engineer at Blue Kiln, 2018 – 2020', '- Built it'].map(paragraph).join(''),
  );
  const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('pdf' as const, 'docx' as const),
      fc.array(change, { minLength: 1, maxLength: 40 }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      async (kind, changes, keep) => {
        const bytes = (kind === 'pdf' ? pdf : docx).slice();
        for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte;
        const read = await documentReader.read(bytes.slice(0, Math.ceil(bytes.length * keep)), kind);
        if (read.outcome === 'read') expect(readResume(read.document, read.kind).version).toBe(2);
        else expect(read.message).not.toBe('');
      },
    ),
    { numRuns: 120 },
  );
});
