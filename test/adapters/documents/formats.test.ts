import { documentReader } from '../../../shared/adapters/documents/reader.ts';
import type { DocumentKind } from '../../../shared/domain/resume/parsed.ts';
import { readResume } from '../../../shared/domain/resume/read.ts';
import { docxOf, paragraph, zipOf } from '../../support/zip.ts';

async function read(bytes: Uint8Array | string, kind: DocumentKind) {
  const found = await documentReader.read(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, kind);
  if (found.outcome !== 'read') throw new Error(found.message);
  return readResume(found.document, kind);
}
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const job = ['EXPERIENCE', 'Potter at Blue Kiln, 2015 – 2017', '- Threw 900 bowls'].map(paragraph).join('');

test('a DOCX whose name and address stand in the page header gives both', async () => {
  const parsed = await read(
    zipOf({
      'word/document.xml': `<w:document ${w}><w:body>${job}</w:body></w:document>`,
      'word/header1.xml': `<w:hdr ${w}>${paragraph('Pia Lund')}${paragraph('pia@example.com | Aarhus, Denmark')}</w:hdr>`,
    }),
    'docx',
  );
  expect(parsed.name?.value).toBe('Pia Lund');
  expect(parsed.location?.value).toBe('Aarhus, Denmark');
  expect(parsed.experience.map((one) => one.company?.value)).toEqual(['Blue Kiln']);
});

test('a DOCX text box is read once, though files hold it twice for old readers', async () => {
  const box = `<w:txbxContent>${paragraph('pia@example.com')}</w:txbxContent>`;
  const twice = `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const found = await documentReader.read(docxOf(`${paragraph('Pia Lund')}${twice}${job}`), 'docx');
  expect(found.outcome === 'read' && found.document.text.match(/pia@example\.com/g)).toHaveLength(1);
});

test('text that a DOCX struck out is not read, and an unknown prefix hides nothing', async () => {
  const struck = `<w:p><w:del><w:r><w:t>Liar</w:t></w:r></w:del><w:r><w:t>Pia Lund</w:t></w:r></w:p>`;
  const found = await documentReader.read(docxOf(struck + job), 'docx');
  expect(found.outcome === 'read' && found.document.text).not.toContain('Liar');
  const other = `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body>${(paragraph('Pia Lund') + job).replaceAll('<w:', '<x:').replaceAll('</w:', '</x:')}</x:body></x:document>`;
  expect((await read(zipOf({ 'word/document.xml': other }), 'docx')).name?.value).toBe('Pia Lund');
});

test('Markdown keeps headings, links, lists and what bold type sets apart', async () => {
  const parsed = await read(
    `# Aoife Brennan\n**Data Engineer** — Dublin, Ireland — <aoife@example.ie> — [LinkedIn](https://www.linkedin.com/in/aoifeb)\n
## Experience\n\n### Data Engineer, **Skellig Insights** (Dublin)\n*Feb 2021 – present*\n\n- Built pipelines in Python\n
### Junior Data Engineer, **Oyster Telecom** (Cork)\n*Sept 2018 – Jan 2021*\n\n- Loaded 2 TB a day\n
## Education\n\n**BSc in Mathematics**, University College Cork, 2014–2018\n`,
    'markdown',
  );
  expect(parsed.links.map((link) => link.value)).toEqual(['https://www.linkedin.com/in/aoifeb']);
  expect(
    parsed.experience.map((one) => [
      one.title?.value,
      one.company?.value,
      one.location?.value,
      one.start?.value,
      one.end?.value ?? null,
    ]),
  ).toEqual([
    ['Data Engineer', 'Skellig Insights', 'Dublin', '2021-02', null],
    ['Junior Data Engineer', 'Oyster Telecom', 'Cork', '2018-09', '2021-01'],
  ]);
  expect(parsed.education[0]).toMatchObject({
    degree: { value: 'BSc' },
    field: { value: 'Mathematics' },
    institution: { value: 'University College Cork' },
  });
});

test('a German resume with dates at the left and labels before the person’s data is read like any other', async () => {
  const parsed = await read(
    `LEBENSLAUF\n\nPersönliche Daten\nName: Katrin Vogelsang\nAnschrift: Lindenallee 5, 20095 Hamburg\nTelefon: 040 1234567\n
Berufserfahrung\n\nseit 04/2019    Teamleiterin Vertrieb\n                Nordwind Energie GmbH, Hamburg\n                - Führung von 12 Mitarbeitern\n
10/2014 – 03/2019    Vertriebsmitarbeiterin\n                     Hansa Papier AG, Bremen\n\nSprachen\nDeutsch (Muttersprache), Englisch (fließend)\n`,
    'text',
  );
  expect(parsed.name?.value).toBe('Katrin Vogelsang');
  expect(parsed.phones.map((phone) => phone.e164)).toEqual(['+49401234567']);
  expect(
    parsed.experience.map((one) => [
      one.title?.value,
      one.company?.value,
      one.start?.value,
      one.end?.value ?? null,
      one.current,
    ]),
  ).toEqual([
    ['Teamleiterin Vertrieb', 'Nordwind Energie GmbH', '2019-04', null, true],
    ['Vertriebsmitarbeiterin', 'Hansa Papier AG', '2014-10', '2019-03', false],
  ]);
  expect(parsed.languages.map((one) => [one.name.value, one.level?.value])).toEqual([
    ['Deutsch', 'Muttersprache'],
    ['Englisch', 'fließend'],
  ]);
});

test('a form with labels gives its fields, and several titles under one company share it', async () => {
  const parsed = await read(
    `Rohan Iyer\n\nWork Experience\nCompany: Infomatrix Systems\nDesignation: Software Engineer\nDuration: July 2020 - Present\nResponsibilities:\n- Developed services\n
Larch & Co.\nSeattle, WA\nSenior Engineer, 2018–2019\n- Rebuilt the pricing engine\nEngineer, 2016–2018\n- Kept it fast\n`,
    'text',
  );
  expect(
    parsed.experience.map((one) => [
      one.title?.value,
      one.company?.value,
      one.start?.value,
      one.bullets.map((bullet) => bullet.value),
    ]),
  ).toEqual([
    ['Software Engineer', 'Infomatrix Systems', '2020-07', ['Developed services']],
    ['Senior Engineer', 'Larch & Co.', '2018', ['Rebuilt the pricing engine']],
    ['Engineer', 'Larch & Co.', '2016', ['Kept it fast']],
  ]);
});
