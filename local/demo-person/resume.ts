import PDFDocument from 'pdfkit';
import type { DemoPerson } from './person.ts';

const margin = 54;
const body = 10;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Renders the person's resume as a PDF of US Letter pages; the same person gives the same bytes. */
export async function renderResume(person: DemoPerson): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'LETTER',
    margin,
    info: { Title: `${person.name}, resume`, Author: person.name, CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });

  pdf.font('Helvetica-Bold').fontSize(24).text(person.name);
  pdf.font('Helvetica').fontSize(13).text(person.headline).moveDown(0.3);
  pdf.fontSize(body).text([person.location, person.phone, person.email].join('  |  '));
  pdf.text(person.links.map((link) => link.replace('https://', '')).join('  |  '));

  heading(pdf, 'Summary');
  pdf.text(person.summary, { lineGap: 3 });

  heading(pdf, 'Experience');
  for (const job of person.experience) {
    row(pdf, job.company, job.location, 'Helvetica-Bold');
    row(
      pdf,
      job.title,
      `${written(job.start)} – ${job.end === null ? 'Present' : written(job.end)}`,
      'Helvetica-Oblique',
    );
    bullets(pdf, job.bullets);
  }

  heading(pdf, 'Education');
  for (const study of person.education) {
    row(pdf, study.institution, `${written(study.start)} – ${written(study.end)}`, 'Helvetica-Bold');
    pdf.font('Helvetica').text(`${study.degree} in ${study.field}; GPA: ${study.gpa}`).moveDown(0.8);
  }

  heading(pdf, 'Skills');
  for (const group of person.skills) pdf.text(`${group.label}: ${group.names.join(', ')}`, { lineGap: 4 });

  heading(pdf, 'Projects');
  for (const project of person.projects) {
    pdf.font('Helvetica-Bold').text(project.name).font('Helvetica');
    bullets(pdf, project.bullets);
  }

  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

type Pdf = InstanceType<typeof PDFDocument>;

function heading(pdf: Pdf, text: string): void {
  pdf.moveDown(1.4).font('Helvetica-Bold').fontSize(14).text(text);
  pdf.moveDown(0.4).font('Helvetica').fontSize(body);
}

/** Two texts on one row, the second at the right margin. */
function row(pdf: Pdf, left: string, right: string, font: string): void {
  if (pdf.y > pdf.page.height - margin - 40) pdf.addPage();
  const { y } = pdf;
  pdf.font(font).text(left, margin, y);
  pdf.font('Helvetica').text(right, margin, y, { align: 'right', width: pdf.page.width - 2 * margin });
  pdf.x = margin;
}

function bullets(pdf: Pdf, texts: readonly string[]): void {
  pdf.moveDown(0.3);
  for (const text of texts) {
    pdf.text(`•  ${text}`, { indent: 0, lineGap: 3, paragraphGap: 3 });
  }
  pdf.moveDown(0.9);
}

function written(month: string): string {
  const [year = '', number = '1'] = month.split('-');
  return `${months[Number(number) - 1] ?? ''} ${year}`;
}
