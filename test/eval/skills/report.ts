/**
 * `npm run eval -- skills`: skills found in texts. SkillSpan's knowledge spans (the rules were made on its train part,
 * the dev part is only measured) beside a look-up of every name of the same dictionary; own sentences with names that
 * are everyday words too; the skills that builtin-2026 lists beside its texts.
 */
import { allSkills, skillNames } from '../../../shared/domain/skills/dictionary.ts';
import { hasPostings } from '../real-postings.ts';
import type { Bar, Report } from '../report.ts';
import { measureAmbiguous } from './ambiguous.ts';
import { measureListed } from './listed.ts';
import { hasSkillSpan, lookUp, measure, ours, type Score, sentencesOf } from './spans.ts';

const figures = ({ precision, recall, f1 }: Score): string =>
  `${precision.toFixed(3).padStart(9)} ${recall.toFixed(3).padStart(6)} ${f1.toFixed(3).padStart(6)}`;

const spans = (): Bar[] => {
  console.log('\nSkillSpan, knowledge spans              precision recall     F1');
  const bars: Bar[] = [];
  for (const part of ['train', 'dev'] as const) {
    const sentences = sentencesOf(part);
    const [found, plain] = [measure(sentences, ours), measure(sentences, lookUp)];
    for (const kind of ['exact', 'overlap'] as const) {
      console.log(`${`${part}, ${kind}: found in context`.padEnd(40)}${figures(found[kind])}`);
      console.log(`${`${part}, ${kind}: look-up of every name`.padEnd(40)}${figures(plain[kind])}`);
      if (part === 'dev') {
        const name = `skills on SkillSpan dev, ${kind} F1 above a plain look-up`;
        bars.push({ name, figure: found[kind].f1 - plain[kind].f1, atLeast: 0.03 });
      }
    }
  }
  return bars;
};

const listed = (): Bar[] => {
  const { listed: all, known, written, found, unknown } = measureListed();
  console.log(`\nbuiltin-2026 lists ${all} skills: ${known} are in the dictionary (${(known / all).toFixed(3)})`);
  console.log(
    `of ${written} that are written so in the text, ${found} are found there (${(found / written).toFixed(3)})`,
  );
  console.log(
    `not in it: ${unknown
      .slice(0, 25)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ')}`,
  );
  return [{ name: 'listed skills found where the text names them', figure: found / written, atLeast: 0.9 }];
};

export const report: Report = async () => {
  console.log(`the dictionary: ${allSkills().length} skills, ${skillNames().length} names`);
  const { right, all, wrong } = measureAmbiguous();
  console.log(`own sentences with ambiguous names: ${right} of ${all}`);
  for (const line of wrong) console.log(`  ${line}`);
  if (!hasSkillSpan()) console.log('SkillSpan is absent (REAL_DATA_DIR): not measured.');
  if (!hasPostings('builtin-2026')) console.log('builtin-2026 is absent (REAL_DATA_DIR): not measured.');
  return [
    { name: 'ambiguous names in own sentences', figure: right / all, atLeast: 0.95 },
    ...(hasSkillSpan() ? spans() : []),
    ...(hasPostings('builtin-2026') ? listed() : []),
  ];
};
