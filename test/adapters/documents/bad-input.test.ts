import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { childReader } from '../../../shared/adapters/documents/child/reader.ts';
import { bytes, font, type Make, oneWordPage, page, pdfOf, refused, streamOf, words } from '../../support/bad-files.ts';

const killed: string[] = [];
const reader = childReader({
  entry: join(import.meta.dirname, '../../../functions/parse-resume/handler.ts'),
  // What earlier files left in a child may end it when a busy machine frees memory late: the reader then asks a fresh one.
  onEnd: ({ type }, { files }) => {
    if (type === 'killed' || (type === 'died' && files === 1))
      killed.push(`${type}: ${expect.getState().currentTestName ?? ''}`);
  },
});
afterAll(() => reader.stop());

test.each(refused)('%s is refused, and the reason says what to do', async (_what, kind, make, reason, says) => {
  const reading = await reader.read(await make(), kind);
  expect(reading).toMatchObject({ outcome: 'unreadable', reason, message: expect.stringMatching(says) });
});

const survived: readonly [what: string, make: Make][] = [
  ['JavaScript that would run when it opens', () => oneWordPage('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')],
  [
    'a file embedded in it',
    () =>
      oneWordPage(
        '/Names << /EmbeddedFiles << /Names [(evil.exe) 6 0 R] >> >>',
        '<< /Type /Filespec /F (evil.exe) /EF << /F 7 0 R >> >>',
        streamOf('MZ', '/Type /EmbeddedFile'),
      ),
  ],
  ['junk before its head', () => bytes(`${'\r\n'.repeat(30)}junk${Buffer.from(oneWordPage()).toString('latin1')}`)],
  [
    'a table of objects that is wrong throughout',
    () =>
      bytes(
        Buffer.from(oneWordPage())
          .toString('latin1')
          .replaceAll(/\d{10} 00000 n/g, '0000000007 00000 n'),
      ),
  ],
];

test.each(survived)('a PDF with %s is read as if it were not there', async (_what, make) => {
  const reading = await reader.read(await make(), 'pdf');
  expect(reading).toMatchObject({ outcome: 'parsed', parsed: { emails: [{ value: 'rafael.osei@example.com' }] } });
});

const circles: readonly [what: string, make: Make][] = [
  [
    'pages that are their own parents',
    () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 /Parent 2 0 R >>',
        page(),
        words,
        font,
      ]),
  ],
  [
    'a form that draws itself',
    () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        page('4 0 R', '/XObject << /X 6 0 R >>'),
        streamOf('/X Do'),
        font,
        streamOf(
          '/X Do /X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        ),
      ]),
  ],
  ['arrays a hundred thousand deep', () => bytes(`%PDF-1.7\n1 0 obj\n${'['.repeat(100_000)}\nendobj\n`)],
  [
    'a table that points at itself',
    () => bytes('%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Prev 9 /Size 1 >>\nstartxref\n9\n%%EOF'),
  ],
];

test.each(circles)('a PDF of %s ends with an answer', async (_what, make) => {
  expect(['parsed', 'unreadable']).toContain((await reader.read(await make(), 'pdf')).outcome);
});

test('not one of these files cost a fresh child', () => {
  expect(killed).toEqual([]);
});
