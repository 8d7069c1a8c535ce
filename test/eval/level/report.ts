/** `npm run eval -- level`: level and type of own titles, and years asked in own sentences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { EXPERIENCE_LEVELS, JOB_TYPES } from '../../../shared/domain/enums.ts';
import { readYears } from '../../../shared/domain/postings/experience.ts';
import { readJobType } from '../../../shared/domain/postings/job-type.ts';
import { readLevel } from '../../../shared/domain/postings/level.ts';
import type { Report } from '../report.ts';

const Title = z.tuple([z.string(), z.string(), z.enum(EXPERIENCE_LEVELS).nullable(), z.enum(JOB_TYPES).nullable()]);
const Asked = z.tuple([z.string(), z.object({ min: z.number().nullable(), max: z.number().nullable() })]);
const rows = (file: string): unknown[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

type Measured = { right: number; all: number; wrong: string[] };
const compare = (cases: readonly { said: string; got: unknown; want: unknown }[]): Measured => {
  const wrong = cases.flatMap(({ said, got, want }) =>
    JSON.stringify(got) === JSON.stringify(want)
      ? []
      : [`${said}: ${JSON.stringify(got)}, not ${JSON.stringify(want)}`],
  );
  return { right: cases.length - wrong.length, all: cases.length, wrong };
};

/** Own titles with texts, written before the rules. */
export const measureTitles = (): Measured =>
  compare(
    z
      .array(Title)
      .parse(rows('titles.jsonl'))
      .map(([title, text, level, type]) => ({
        said: `${title} ${text}`,
        got: [readLevel(title, readYears(text)), readJobType({ field: null, title, text })],
        want: [level, type],
      })),
  );
export const measureYears = (): Measured =>
  compare(
    z
      .array(Asked)
      .parse(rows('asked.jsonl'))
      .map(([text, want]) => {
        const { min, max } = readYears(text);
        return { said: text, got: { min, max }, want };
      }),
  );

export const report: Report = async () => {
  const [titles, years] = [measureTitles(), measureYears()];
  for (const [name, one] of [
    ['titles', titles],
    ['years', years],
  ] as const) {
    console.log(`own ${name}: ${one.right} of ${one.all}`);
    for (const line of one.wrong) console.log(`  ${line}`);
  }
  return [
    { name: 'level and type of own titles exact', figure: titles.right / titles.all, atLeast: 0.95 },
    { name: 'years asked exact', figure: years.right / years.all, atLeast: 0.95 },
  ];
};
