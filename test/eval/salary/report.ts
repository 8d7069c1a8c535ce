/** `npm run eval -- salary`: own phrasings, glassdoor-2020's salary text, and how many of builtin-2026 state pay. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { SALARY_PERIODS } from '../../../shared/domain/enums.ts';
import { minorUnits } from '../../../shared/domain/postings/money.ts';
import { readSalary } from '../../../shared/domain/postings/salary.ts';
import { builtinPostings, glassdoorPostings, hasPostings, REAL_DATA_DIR } from '../real-postings.ts';
import type { Bar, Report } from '../report.ts';

const Case = z.tuple([
  z.string(),
  z.string().nullable(),
  z.tuple([z.number().nullable(), z.number().nullable(), z.string(), z.enum(SALARY_PERIODS)]).nullable(),
]);

/** Own phrasings, written before the rules: minimum, maximum, currency and period all exact, or rightly none. */
export const measurePhrasings = (): { right: number; all: number; none: number; wrong: string[] } => {
  const cases = readFileSync(join(import.meta.dirname, 'phrasings.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Case.parse(JSON.parse(line)));
  const wrong = cases.flatMap(([text, country, expected]) => {
    const read = readSalary(text, country);
    const minor = (value: number | null, currency: string) => (value === null ? null : minorUnits(value, currency));
    const want =
      expected === null
        ? null
        : [minor(expected[0], expected[2]), minor(expected[1], expected[2]), expected[2], expected[3]];
    const got = read === null ? null : [read.minMinor, read.maxMinor, read.currency, read.period];
    return JSON.stringify(got) === JSON.stringify(want)
      ? []
      : [`${JSON.stringify(text)} (${country}): ${JSON.stringify(got)}, not ${JSON.stringify(want)}`];
  });
  return {
    right: cases.length - wrong.length,
    all: cases.length,
    none: cases.filter(([, , expected]) => expected === null).length,
    wrong,
  };
};

/** The set's salary text has one shape, read here by another hand: "$53K-$91K (Glassdoor est.)", "$17-$24 Per Hour". */
const shapeOf = (text: string): { min: number; max: number; estimated: boolean } | null => {
  const found = /\$(\d+)(K?)\s?-\s?\$(\d+)(K?)/.exec(text);
  if (found === null) return null;
  const [low, high] = [
    Number(found[1]) * (found[2] === 'K' ? 1000 : 1),
    Number(found[3]) * (found[4] === 'K' ? 1000 : 1),
  ];
  return { min: low * 100, max: high * 100, estimated: text.includes('Glassdoor est') };
};

export const report: Report = async () => {
  const own = measurePhrasings();
  console.log(`own phrasings: ${own.right} of ${own.all}, ${own.none} of them with money but no pay`);
  for (const line of own.wrong) console.log(`  ${line}`);
  const bars: Bar[] = [{ name: 'own phrasings exact', figure: own.right / own.all, atLeast: 0.97 }];
  if (!hasPostings('glassdoor-2020')) {
    console.log(`real texts: skipped, since ${REAL_DATA_DIR} (REAL_DATA_DIR) holds no postings.`);
    return bars;
  }
  const texts = glassdoorPostings().map((one) => one.salaryText);
  const wrong = texts.filter((text) => {
    const [read, shape] = [readSalary(text, 'US'), shapeOf(text)];
    if (shape === null || read === null) return (read === null) !== (shape === null);
    return read.minMinor !== shape.min || read.maxMinor !== shape.max || read.estimated !== shape.estimated;
  });
  console.log(`glassdoor-2020: ${texts.length - wrong.length} of ${texts.length} salary texts`);
  for (const text of [...new Set(wrong)].slice(0, 10)) console.log(`  ${text}`);
  bars.push({ name: 'glassdoor-2020 salary texts exact', figure: 1 - wrong.length / texts.length, atLeast: 0.97 });
  const stated = builtinPostings().map(({ text }) => readSalary(text, 'US'));
  console.log(`builtin-2026: ${stated.filter((one) => one !== null).length} of ${stated.length} postings state pay`);
  return bars;
};
