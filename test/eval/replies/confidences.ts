import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Classification } from '../../../shared/domain/replies/classes.ts';
import { MEASURED } from '../../../shared/domain/replies/confidence.ts';
import { shareBounds as wilson } from '../../../shared/domain/replies/measured-share.ts';
import { LABELS } from './figures.ts';
import { givenAs, type Measured } from './measure.ts';

const FILE = join(import.meta.dirname, '../../../shared/domain/replies/confidence.ts');

const row = (name: Classification, firm: boolean, own: readonly Measured[], dev: readonly Measured[]): string => {
  const [a, b] = [givenAs(own, name, firm), givenAs(dev, name, firm)];
  const [low] = wilson(a.right + b.right, a.given + b.given);
  // Rounded down: a hundredth is what the column keeps.
  const confidence = (Math.floor(low * 100) / 100).toFixed(2);
  return `${firm ? 'firm' : 'slim'}: { confidence: ${confidence}, own: [${a.right}, ${a.given}], others: [${b.right}, ${b.given}] },`;
};

/** How many of the written groups differ from what is measured now. */
export const stale = (own: readonly Measured[], dev: readonly Measured[]): number =>
  LABELS.flatMap((name) =>
    [true, false].flatMap((firm) => {
      const written = MEASURED[name][firm ? 'firm' : 'slim'];
      const differs = ([right, all]: readonly [number, number], measured: readonly Measured[]): boolean => {
        const now = givenAs(measured, name, firm);
        return now.right !== right || now.given !== all;
      };
      return [differs(written.own, own), dev.length > 0 && differs(written.others, dev)];
    }),
  ).filter(Boolean).length;

/** Writes what was measured as the product's confidences. */
export const writeConfidences = (own: readonly Measured[], dev: readonly Measured[]): void => {
  const rows = LABELS.map(
    (name) => `  ${name}: {\n    ${row(name, true, own, dev)}\n    ${row(name, false, own, dev)}\n  },`,
  );
  writeFileSync(
    FILE,
    `// Made by \`npm run eval -- replies --write\`. Not to be edited by hand.
import type { Classification } from './classes.ts';

/**
 * How often each class was right where the first tier gave it: the lower end of Wilson's 95% interval over both sets,
 * [right, given] each. \`own\`: ${own.length} invented messages, test/eval/replies, written before the rules, with words
 * learned from other voices. \`others\`: emails/dev.jsonl of the reference data. Half of each was in view.
 */
export const MEASURED = {
${rows.join('\n')}
} as const satisfies Partial<Record<Classification, unknown>>;

/** From 0 to 1; 0 for what nobody decided. */
export const confidenceOf = (classification: Classification, firm: boolean): number =>
  classification === 'unclassified' ? 0 : MEASURED[classification][firm ? 'firm' : 'slim'].confidence;
`,
  );
};
