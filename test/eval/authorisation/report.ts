/** `npm run eval -- authorisation`: sponsorship, clearance, citizenship and work authorisation in own sentences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { SPONSORSHIPS } from '../../../shared/domain/enums.ts';
import { readAuthorisation } from '../../../shared/domain/postings/authorisation.ts';
import { sentencesOf } from '../../../shared/domain/postings/fact.ts';
import type { Report } from '../report.ts';

const Said = z.strictObject({
  sponsorship: z.enum(SPONSORSHIPS).optional(),
  clearance: z.boolean().optional(),
  citizenship: z.string().optional(),
  authorisation: z.string().optional(),
});
const Case = z.tuple([z.string(), Said]);

/** Own sentences, written before the rules: each of the four facts exact, or rightly absent. */
export const measureAuthorisation = (): { right: number; all: number; wrong: string[] } => {
  const cases = readFileSync(join(import.meta.dirname, 'sentences.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Case.parse(JSON.parse(line)));
  const wrong = cases.flatMap(([text, expected]) => {
    const read = readAuthorisation(sentencesOf(text));
    const got = {
      sponsorship: read.sponsorship?.value,
      clearance: read.clearance?.value,
      citizenship: read.citizenship?.value,
      authorisation: read.region?.value,
    };
    const want = {
      sponsorship: undefined,
      clearance: undefined,
      citizenship: undefined,
      authorisation: undefined,
      ...expected,
    };
    return JSON.stringify(Object.entries(got)) === JSON.stringify(Object.entries(want))
      ? []
      : [`${text}: ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`];
  });
  return { right: cases.length - wrong.length, all: cases.length, wrong };
};

export const report: Report = async () => {
  const own = measureAuthorisation();
  console.log(`own sentences: ${own.right} of ${own.all}`);
  for (const line of own.wrong) console.log(`  ${line}`);
  return [{ name: 'own sentences exact', figure: own.right / own.all, atLeast: 0.95 }];
};
