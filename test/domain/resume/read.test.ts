import { inReadingOrder } from '../../../shared/domain/resume/columns.ts';
import { type TextItem, toDocument } from '../../../shared/domain/resume/document.ts';
import { rowsOf } from '../../../shared/domain/resume/layout.ts';
import { ParsedResume } from '../../../shared/domain/resume/parsed.ts';
import { readResume } from '../../../shared/domain/resume/read.ts';
import { withoutRunningLines } from '../../../shared/domain/resume/running-lines.ts';

/** Sets lines as a page would: `[x, y, text, size?]`. */
function page(number: number, texts: readonly (readonly [number, number, string, number?])[]): TextItem[] {
  return texts.map(([x, y, text, size = 10]) => ({ page: number, x, y, text, size, width: text.length * size * 0.5 }));
}

function read(...pages: TextItem[][]) {
  const document = toDocument(inReadingOrder(withoutRunningLines(pages.map(rowsOf))), pages.length);
  const parsed = ParsedResume.parse(readResume(document, 'pdf'));
  return { document, parsed };
}

const sidebar = page(1, [
  [40, 60, 'Ilse Marchetti', 22],
  [40, 84, 'Data Engineer', 12],
  [40, 130, 'CONTACT', 12],
  [220, 130, 'EXPERIENCE', 12],
  [40, 148, 'ilse@example.com'],
  [220, 148, 'Data Engineer, Harbor Tide Analytics'],
  [40, 162, '+351 912 345 678'],
  [220, 162, 'Jan 2020 – Present'],
  [40, 176, 'Porto, Portugal'],
  [220, 178, '• Built data pipelines in Python for 40 shops'],
  [40, 210, 'SKILLS', 12],
  [220, 194, '• Cut the nightly run from 6 hours to 40 minutes'],
  [40, 228, 'Python'],
  [220, 222, 'Analyst, Quillpoint'],
  [40, 242, 'SQL'],
  [220, 236, '2017 – 2019'],
  [40, 256, 'Apache Airflow'],
  [220, 252, '• Answered questions about sales with SQL'],
]);

test('a side column is read by itself, not mixed into the lines beside it', () => {
  const { parsed } = read(sidebar);
  expect(parsed.name?.value).toBe('Ilse Marchetti');
  expect(parsed.headline?.value).toBe('Data Engineer');
  expect(parsed.emails.map((one) => one.value)).toEqual(['ilse@example.com']);
  expect(parsed.phones.map((one) => one.e164)).toEqual(['+351912345678']);
  expect(parsed.location?.value).toBe('Porto, Portugal');
  expect(
    parsed.experience.map((job) => [job.company?.value, job.title?.value, job.start?.value, job.end?.value ?? null]),
  ).toEqual([
    ['Harbor Tide Analytics', 'Data Engineer', '2020-01', null],
    ['Quillpoint', 'Analyst', '2017', '2019'],
  ]);
  expect(parsed.experience[0]?.bullets.map((one) => one.value)).toEqual([
    'Built data pipelines in Python for 40 shops',
    'Cut the nightly run from 6 hours to 40 minutes',
  ]);
  expect(parsed.skills.map((one) => one.value)).toEqual(expect.arrayContaining(['Python', 'SQL', 'Apache Airflow']));
});

test('a column that runs on over the page keeps its section', () => {
  const second = page(2, [
    [40, 60, 'Terraform'],
    [220, 60, 'Intern, Copper Lantern Bank'],
    [220, 76, 'Jun 2016 – Aug 2016'],
    [220, 92, '• Tested reports'],
  ]);
  const { parsed } = read(sidebar, second);
  expect(parsed.experience.map((job) => job.company?.value)).toEqual([
    'Harbor Tide Analytics',
    'Quillpoint',
    'Copper Lantern Bank',
  ]);
  expect(parsed.skills.map((one) => one.value)).toContain('Terraform');
});

test('dates and places at the margin belong to their entry even on a bullet’s row', () => {
  const { parsed } = read(
    page(1, [
      [50, 40, 'Theo Banerjee', 20],
      [50, 60, 'theo@example.com'],
      [50, 90, 'Experience', 14],
      [50, 110, 'Nimbus Post, Platform Engineer'],
      [500, 110, 'Ghent, Belgium'],
      [60, 124, '• Ran the clusters of 12 teams'],
      [480, 124, 'May 2021 – Aug 2023'],
      [50, 150, 'Old Mill Foods, Systems Administrator'],
      [500, 150, 'Bruges, Belgium'],
      [60, 164, '• Kept 60 machines alive'],
      [480, 164, 'Feb 2019 – Apr 2021'],
    ]),
  );
  expect(
    parsed.experience.map((job) => [
      job.company?.value,
      job.title?.value,
      job.location?.value,
      job.start?.value,
      job.end?.value,
      job.bullets[0]?.value,
    ]),
  ).toEqual([
    ['Nimbus Post', 'Platform Engineer', 'Ghent, Belgium', '2021-05', '2023-08', 'Ran the clusters of 12 teams'],
    ['Old Mill Foods', 'Systems Administrator', 'Bruges, Belgium', '2019-02', '2021-04', 'Kept 60 machines alive'],
  ]);
});

test('letter-spaced headings, ligatures, soft hyphens and icons do not hide a section or a word', () => {
  const { parsed } = read(
    page(1, [
      [50, 40, 'A N N A  K O V A L', 20],
      [50, 60, '\uE0BE anna@example.com'],
      [50, 90, 'E X P E R I E N C E', 14],
      [50, 110, 'Of\uFB01ce Manager | Larkspur Clinic | 2018 – 2020'],
      [60, 124, '• Man\u00ADaged the front desk'],
    ]),
  );
  expect(parsed.emails.map((one) => one.value)).toEqual(['anna@example.com']);
  expect(parsed.experience.map((job) => [job.title?.value, job.company?.value])).toEqual([
    ['Office Manager', 'Larkspur Clinic'],
  ]);
  expect(parsed.experience[0]?.bullets[0]?.value).toBe('Managed the front desk');
});

test('a wrapped bullet is one text, and a word broken at the line’s end is whole again', () => {
  const { parsed } = read(
    page(1, [
      [50, 40, 'Pia Lund', 20],
      [50, 80, 'Experience', 14],
      [50, 100, 'Engineer at Blue Kiln'],
      [450, 100, '2015 – 2017'],
      [60, 114, '• Wrote the planner that the whole company used for its submis-'],
      [70, 126, 'sions and real-'],
      [70, 138, 'time reports'],
    ]),
  );
  expect(parsed.experience[0]?.bullets.map((one) => one.value)).toEqual([
    'Wrote the planner that the whole company used for its submissions and real-time reports',
  ]);
});

test('page numbers and repeated headers are not part of the text', () => {
  const first = page(1, [
    [50, 20, 'Resume of Pia Lund'],
    [50, 60, 'Experience', 14],
    [50, 80, 'Engineer at Blue Kiln, 2015 – 2017'],
    [50, 94, '• One'],
    [300, 780, 'Page 1 of 2'],
  ]);
  const second = page(2, [
    [50, 20, 'Resume of Pia Lund'],
    [50, 60, '• Two'],
    [300, 780, 'Page 2 of 2'],
  ]);
  const { document, parsed } = read(first, second);
  expect(document.text).not.toMatch(/Page/);
  expect(parsed.experience[0]?.bullets.map((one) => one.value)).toEqual(['One', 'Two']);
});

test('every piece of evidence stands in the document where it says', () => {
  const { document, parsed } = read(sidebar);
  const seen: string[] = [];
  JSON.stringify(parsed, (key, value) => {
    if (key === 'evidence') {
      for (const one of value) {
        expect(document.text.slice(one.start, one.end)).toBe(one.text);
        seen.push(one.text);
      }
    }
    return value;
  });
  expect(seen.length).toBeGreaterThan(12);
});

test('a document without any known shape reads as empty, and nothing is guessed', () => {
  const { parsed } = read(
    page(1, [
      [50, 50, 'lorem ipsum dolor sit amet'],
      [50, 64, 'consectetur adipiscing elit'],
    ]),
  );
  expect(parsed).toMatchObject({ name: null, emails: [], phones: [], experience: [], education: [], location: null });
});

test('a mark before each title under one employer is no point of what was done', () => {
  const { parsed } = read(
    page(1, [
      [50, 40, 'Theo Banerjee', 20],
      [50, 60, 'theo@example.com'],
      [50, 90, 'Experience', 14],
      [50, 110, 'Nimbus Post'],
      [50, 124, '› Platform Engineer (May 2021 – Aug 2023)'],
      [60, 138, '• Ran the clusters of 12 teams'],
      [50, 160, '› Systems Administrator (Feb 2019 – Apr 2021)'],
      [60, 174, '• Kept 60 machines alive'],
    ]),
  );
  expect(parsed.experience.map((job) => [job.company?.value, job.title?.value, job.bullets.length])).toEqual([
    ['Nimbus Post', 'Platform Engineer', 1],
    ['Nimbus Post', 'Systems Administrator', 1],
  ]);
});

test('what is set twice to be bold is read once, and lines drawn with characters not at all', () => {
  const { parsed } = read(
    page(1, [
      [40, 60, 'Ilse Marchetti', 22],
      [40.3, 60, 'Ilse Marchetti', 22],
      [40, 90, 'ilse@example.com'],
      [40, 120, 'EXPERIENCE ________________', 12],
      [40, 140, 'Data Engineer'],
      [40.3, 140, 'Data Engineer'],
      [300, 140, 'Jan 2020 – Present'],
      [40, 154, 'Harbor Tide Analytics GmbH'],
    ]),
  );
  expect(parsed.name?.value).toBe('Ilse Marchetti');
  expect(parsed.experience.map((job) => [job.title?.value, job.company?.value])).toEqual([
    ['Data Engineer', 'Harbor Tide Analytics GmbH'],
  ]);
});

test('a heading that its date leaves no room goes on below, and its evidence is in two places', () => {
  const { document, parsed } = read(
    page(1, [
      [40, 60, 'Marchetti, Ilse', 22],
      [40, 90, 'ilse@example.com'],
      [40, 120, 'EXPERIENCE', 12],
      [40, 140, 'Deputy Head of Operations and'],
      [200, 140, '01/2020 to'],
      [40, 154, 'Maintenance'],
      [200, 154, 'Present'],
      [40, 172, 'Tidewater Works GmbH'],
      [40, 190, '• Led the night shift of forty through two winters'],
    ]),
  );
  expect(parsed.name?.value).toBe('Ilse Marchetti');
  const [job] = parsed.experience;
  expect(job?.title?.value).toBe('Deputy Head of Operations and Maintenance');
  expect([job?.company?.value, job?.start?.value, job?.current]).toEqual(['Tidewater Works GmbH', '2020-01', true]);
  expect(job?.title?.evidence.map((one) => document.text.slice(one.start, one.end))).toEqual([
    'Deputy Head of Operations and',
    'Maintenance',
  ]);
});
