import PDFDocument from 'pdfkit';
import { demoPerson } from '../../../local/demo-person/person.ts';
import { renderResume } from '../../../local/demo-person/resume.ts';
import type { DocumentKind } from '../../../shared/domain/resume/parsed.ts';
import { docxOf, paragraph, table } from '../../support/zip.ts';
import type { Damage } from './bytes.ts';
import { docxDamage } from './docx.ts';
import { pdfDamage } from './pdf.ts';
import { randomOf } from './random.ts';
import { textDamage } from './text.ts';

const lines = [
  'Rafael Osei',
  'rafael.osei@example.com · +44 20 7946 0958 · https://www.linkedin.com/in/rafael-osei-example',
  'EXPERIENCE',
  'Product Designer\tJan 2020 – Present',
  'Fernway Studio, Leeds',
  '- Drew the booking flow in Figma and tested it with 40 people',
  'Junior Designer\t2017 – 2019',
  'Saltmarsh Press',
  '- Laid out 30 books',
  'EDUCATION',
  'BA Graphic Design, Northmoor College\t2014 – 2017',
  'SKILLS',
  'Figma, HTML, CSS, TypeScript',
];

async function plainPdf(): Promise<Buffer> {
  const pdf = new PDFDocument({ compress: false });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  for (const line of lines) pdf.text(line.replaceAll('\t', '   '));
  pdf.addPage().text('Projects').text('A kiln for a school');
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

const asJson = {
  basics: { name: lines[0], email: 'rafael.osei@example.com', summary: 'Draws.' },
  work: [{ name: 'Fernway Studio', position: 'Product Designer', startDate: '2020-01', highlights: ['Drew the flow'] }],
  skills: [{ name: 'Figma', keywords: ['Design'] }],
};

type Family = { kind: DocumentKind; files: Buffer[]; damage: readonly [Damage, ...Damage[]] };
export type Mutant = { kind: DocumentKind; bytes: Uint8Array };

/** Gives mutated file after file, each decided by its number alone: file 4711 is the same in every run. */
export async function mutants(): Promise<(number: number) => Mutant> {
  const text = Buffer.from(lines.join('\n'));
  const docx = docxOf([...lines.map(paragraph), table([['Leeds\nUK', '2017 – 2019\nFull time']])].join(''));
  const pdf: Family = {
    kind: 'pdf',
    files: [Buffer.from(await renderResume(demoPerson)), await plainPdf()],
    damage: pdfDamage,
  };
  const word: Family = { kind: 'docx', files: [Buffer.from(docx)], damage: docxDamage };
  const plain: Family = { kind: 'text', files: [text], damage: textDamage };
  const marked: Family = { kind: 'markdown', files: [Buffer.from(`# ${lines.join('\n\n## ')}`)], damage: textDamage };
  const json: Family = { kind: 'json', files: [Buffer.from(JSON.stringify(asJson, null, 2))], damage: textDamage };
  const families = [pdf, pdf, pdf, pdf, word, word, word, plain, marked, json] as const;
  const all = families.flatMap((family) => family.files);
  return (number) => {
    const random = randomOf(number);
    const { kind, files, damage } = random.pick(families);
    let bytes = Buffer.from(files[random.whole(files.length)] ?? text);
    for (let times = random.pick([1, 1, 1, 2, 3]); times > 0; times -= 1) {
      bytes = Buffer.from(random.pick(damage)(bytes, random, all[random.whole(all.length)] ?? text));
    }
    return { kind, bytes: new Uint8Array(bytes) };
  };
}
