/**
 * `npm run eval`: how often the first tier is right, on the project's own messages and, where REAL_DATA_DIR holds
 * them, on labelled messages of others. With `--write` the measured confidences become shared/domain/replies/confidence.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESPONSE_CLASSES } from '../../../shared/domain/enums.ts';
import type { Report } from '../report.ts';
import { decidedAs, type Measured, measure, table, wilsonLow } from './measure.ts';
import { devMessages, hasDevMessages, type Labelled, ownMessages, REAL_DATA_DIR } from './messages.ts';

const show = (title: string, messages: readonly Labelled[]): Measured => {
  const result = measure(messages);
  const notRejections = messages.filter(({ label }) => label !== 'rejection').length;
  const falseRejections = result.wrong.filter(({ decided }) => decided === 'rejection').length;
  const review = RESPONSE_CLASSES.reduce((sum, label) => sum + result.counts[label].unclassified, 0);
  console.log(`\n${title}: ${messages.length} messages\n${table(result)}`);
  console.log(`false rejections ${falseRejections} of ${notRejections}; to review ${review} of ${messages.length}`);
  for (const { id, label, decided } of result.wrong.slice(0, 40)) console.log(`  ${id}: ${label}, decided ${decided}`);
  return result;
};

export const report: Report = async ({ write }) => {
  const own = show('own (the rules were written beside these: not a test of new voices)', ownMessages());
  if (!hasDevMessages())
    console.log(`\nemails/dev.jsonl: skipped, since ${REAL_DATA_DIR} (REAL_DATA_DIR) does not hold it.`);
  const dev = hasDevMessages() ? show('emails/dev.jsonl', await devMessages()) : undefined;

  const started = performance.now();
  const many = ownMessages();
  for (let round = 0; round < 50; round += 1) measure(many);
  console.log(`\n${Math.round((50 * many.length) / ((performance.now() - started) / 1000))} messages/s on one core`);

  if (write) {
    if (dev === undefined)
      throw new Error(
        'Set REAL_DATA_DIR to the folder that holds emails/dev.jsonl: the confidences rest on both sets.',
      );
    const rows = RESPONSE_CLASSES.filter((name) => name !== 'unclassified').map((name) => {
      const [a, b] = [decidedAs(own.counts, name), decidedAs(dev.counts, name)];
      const low = wilsonLow(a.right + b.right, a.decided + b.decided);
      // Rounded down: a hundredth is what the column keeps.
      const confidence = Math.floor(low * 100) / 100;
      return `  ${name}: { confidence: ${confidence.toFixed(2)}, own: [${a.right}, ${a.decided}], others: [${b.right}, ${b.decided}] },`;
    });
    writeFileSync(
      join(import.meta.dirname, '../../../shared/domain/replies/confidence.ts'),
      `// Made by \`npm run eval -- --write\`. Not to be edited by hand.
import type { Classification } from './classes.ts';

/**
 * How often each class was right where the first tier decided it: the lower end of Wilson's 95% interval over both
 * sets, [right, decided] each. \`own\`: ${many.length} invented messages, test/fixtures/replies.jsonl, written before the rules and
 * looked at while writing them. \`others\`: emails/dev.jsonl of the reference data.
 */
export const MEASURED = {
${rows.join('\n')}
} as const satisfies Partial<Record<Classification, unknown>>;

/** From 0 to 1; 0 for what nobody decided. */
export const confidenceOf = (classification: Classification): number =>
  classification === 'unclassified' ? 0 : MEASURED[classification].confidence;
`,
    );
  }
  const all = [own, ...(dev === undefined ? [] : [dev])];
  return all.map(({ wrong }, at) => ({
    name: `false rejections (${at === 0 ? 'own' : 'others'})`,
    figure: wrong.filter(({ decided }) => decided === 'rejection').length,
    atMost: 0,
  }));
};
