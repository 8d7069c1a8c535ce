/**
 * `npm run eval -- resumes`: how much of a resume is read right, person by person, on the project's own layouts (PDF
 * and DOCX) and, where REAL_DATA_DIR holds them, on resumes of others with their truth beside them. `--wrong` lists what
 * was misread.
 */
import type { Bar, Report } from '../report.ts';
import { type Case, ownCases, printedCases, strangeCases, thrownCases } from './cases.ts';
import { peakMegabytes } from './memory.ts';
import { readFileAs } from './read.ts';
import { REAL_DATA_DIR, realCases } from './real.ts';
import { accuracyOf, type Score, scoreOf, type Unknown } from './score.ts';
import { median, type Timed, timesBare } from './timing.ts';

type Line = { group: string; id: string; person: string; score: Score };
const notCompared: Unknown = new Set();

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

function jobsOf(lines: readonly Line[]): number {
  const sum = (pick: (score: Score) => number) => lines.reduce((total, line) => total + pick(line.score), 0);
  return sum((score) => score.jobs.right) / sum((score) => score.jobs.of);
}

async function readOwn(cases: readonly Case[]): Promise<{ lines: Line[]; agreement: number[] }> {
  const lines: Line[] = [];
  const agreement: number[] = [];
  for (const one of cases) {
    const pdf = await readFileAs(await one.make('pdf'), 'pdf');
    const docx = await readFileAs(await one.make('docx'), 'docx');
    for (const [kind, read] of [
      ['pdf', pdf],
      ['docx', docx],
    ] as const)
      lines.push({
        group: `${one.set} ${kind}`,
        id: one.id,
        person: one.person,
        score: scoreOf(one.truth, read),
      });
    agreement.push(accuracyOf(scoreOf(pdf, docx, notCompared)));
  }
  return { lines, agreement };
}

async function readPrinted(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { id, bytes, truth } of printedCases())
    lines.push({ group: 'printed pdf', id, person: id, score: scoreOf(truth, await readFileAs(bytes, 'pdf')) });
  return lines;
}

async function readReal(): Promise<{ lines: Line[]; agreement: number[] }> {
  const lines: Line[] = [];
  const agreement: number[] = [];
  for (const one of realCases()) {
    const read = await readFileAs(one.bytes, one.kind);
    lines.push({
      group: `others: ${one.set}`,
      id: one.file,
      person: one.person,
      score: scoreOf(one.truth, read, one.unknown),
    });
    if (one.twin !== undefined)
      agreement.push(accuracyOf(scoreOf(read, await readFileAs(one.twin.bytes, one.twin.kind), notCompared)));
  }
  return { lines, agreement };
}

function table(lines: readonly Line[]): void {
  for (const group of [...new Set(lines.map((line) => line.group))]) {
    const own = lines.filter((line) => line.group === group);
    console.log(
      `\n${group}: ${own.length} files, ${percent(mean(own.map((line) => accuracyOf(line.score))))} of fields, ${percent(jobsOf(own))} of jobs`,
    );
    for (const person of [...new Set(own.map((line) => line.person))]) {
      const theirs = own.filter((line) => line.person === person);
      console.log(
        `  ${person.padEnd(28)} ${percent(mean(theirs.map((line) => accuracyOf(line.score)))).padStart(6)}  jobs ${percent(jobsOf(theirs))}`,
      );
    }
  }
  const fields = new Map<string, { right: number; of: number }>();
  for (const line of lines)
    for (const [field, { right, of }] of line.score.fields) {
      const sum = fields.get(field) ?? { right: 0, of: 0 };
      fields.set(field, { right: sum.right + right, of: sum.of + of });
    }
  console.log(
    `\nby field: ${[...fields].map(([field, { right, of }]) => `${field} ${percent(right / of)}`).join(', ')}`,
  );
}

export const report: Report = async () => {
  const own = await readOwn([...ownCases(), ...strangeCases(), ...thrownCases()]);
  const printed = await readPrinted();
  const real = await readReal();
  if (real.lines.length === 0)
    console.log(`resumes of others: skipped, since ${REAL_DATA_DIR} (REAL_DATA_DIR) does not hold them.`);
  const all = [...own.lines, ...printed, ...real.lines];
  table(all);
  if (process.argv.includes('--wrong'))
    for (const line of all.filter((one) => one.score.wrong.length > 0))
      console.log(`\n${line.group} ${line.id}\n${line.score.wrong.map((text) => `  ${text}`).join('\n')}`);
  const bars: Bar[] = [];
  const of = (set: Case['set']) => own.lines.filter((line) => line.group.startsWith(set));
  for (const [name, lines] of [
    ['all', all],
    ['own layouts', of('layouts')],
    ['strange layouts', of('strangers')],
    ['held-out layouts', of('held out')],
    ['thrown layouts', of('thrown')],
    ['thrown layouts of kept families', of('kept')],
    ['thrown layouts of families kept apart', of('apart')],
    ['browser prints', printed],
    ['others', real.lines],
  ] as const) {
    if (lines.length === 0) continue;
    bars.push({ name: `fields, ${name}`, figure: mean(lines.map((line) => accuracyOf(line.score))), atLeast: 0.93 });
    bars.push({ name: `jobs with company, title and dates, ${name}`, figure: jobsOf(lines), atLeast: 0.9 });
  }
  bars.push({
    name: 'PDF and DOCX of one person agree',
    figure: mean([...own.agreement, ...real.agreement]),
    atLeast: 0.95,
  });
  const files = [
    ...(await ownFiles()),
    ...realCases().flatMap(({ kind, bytes }) => (kind === 'pdf' || kind === 'docx' ? [{ kind, bytes }] : [])),
  ];
  const ratios: number[] = [];
  for (const file of files) ratios.push((await timesBare(file)).ratio);
  console.log(
    `\ntime: ${files.length} files, ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} times their bare text`,
  );
  bars.push({ name: 'times as long as the bare text of the same file (median)', figure: median(ratios), atMost: 2 });
  bars.push({ name: 'peak memory in MB', figure: await peakMegabytes(files), atMost: 250 });
  return bars;
};

/** Every fourth layout, as both kinds. */
async function ownFiles(): Promise<Timed[]> {
  const files: Timed[] = [];
  for (const one of ownCases(1).filter((_, index) => index % 4 === 0))
    for (const kind of ['pdf', 'docx'] as const) files.push({ kind, bytes: await one.make(kind) });
  return files;
}
