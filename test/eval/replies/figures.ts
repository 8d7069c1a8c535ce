import { RESPONSE_CLASSES } from '../../../shared/domain/enums.ts';
import type { Classification } from '../../../shared/domain/replies/classes.ts';
import { shareBounds as wilson } from '../../../shared/domain/replies/measured-share.ts';

/** One message's label and what was decided; `unclassified` is what waits for the person. */
export type Outcome = { label: Classification; decided: Classification };
export type ClassFigures = {
  name: Classification;
  precision: number;
  recall: number;
  f1: number;
  recallInterval: readonly [number, number];
};
export type Figures = {
  classes: readonly ClassFigures[];
  macroF1: number;
  /** Bootstrap, 95 %. */
  macroInterval: readonly [number, number];
  falseRejections: number;
  notRejections: number;
  review: number;
  all: number;
};

export const LABELS = RESPONSE_CLASSES.filter((name) => name !== 'unclassified');

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const figuresOf = (outcomes: readonly Outcome[], name: Classification): ClassFigures => {
  const labelled = outcomes.filter(({ label }) => label === name);
  const given = outcomes.filter(({ decided }) => decided === name);
  const right = labelled.filter(({ decided }) => decided === name).length;
  const precision = share(right, given.length);
  const recall = share(right, labelled.length);
  const f1 = share(2 * precision * recall, precision + recall);
  return { name, precision, recall, f1, recallInterval: wilson(right, labelled.length) };
};

const macro = (outcomes: readonly Outcome[]): number => {
  const present = LABELS.filter((name) => outcomes.some(({ label }) => label === name));
  return share(
    present.reduce((sum, name) => sum + figuresOf(outcomes, name).f1, 0),
    present.length,
  );
};

/** The same draws at every run: figures are compared between runs. */
export const draws = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const bootstrap = (outcomes: readonly Outcome[], rounds = 400): readonly [number, number] => {
  const random = draws(7);
  const values = Array.from({ length: rounds }, () =>
    macro(
      outcomes.flatMap(() => {
        const drawn = outcomes[Math.floor(random() * outcomes.length)];
        return drawn === undefined ? [] : [drawn];
      }),
    ),
  ).sort((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)] ?? 0, values[Math.floor(rounds * 0.975)] ?? 0];
};

/** A message sent to review counts as wrong for its class. */
export const figures = (outcomes: readonly Outcome[]): Figures => ({
  classes: LABELS.map((name) => figuresOf(outcomes, name)),
  macroF1: macro(outcomes),
  macroInterval: bootstrap(outcomes),
  falseRejections: outcomes.filter(({ label, decided }) => label !== 'rejection' && decided === 'rejection').length,
  notRejections: outcomes.filter(({ label }) => label !== 'rejection').length,
  review: outcomes.filter(({ decided }) => decided === 'unclassified').length,
  all: outcomes.length,
});

/** The same over what was decided alone. */
export const decidedOnly = (outcomes: readonly Outcome[]): Figures =>
  figures(outcomes.filter(({ decided }) => decided !== 'unclassified'));

const three = (value: number): string => value.toFixed(3);
const span = ([low, high]: readonly [number, number]): string => `${three(low)}-${three(high)}`;

export const show = (title: string, outcomes: readonly Outcome[]): Figures => {
  const all = figures(outcomes);
  const decided = decidedOnly(outcomes);
  const cell = (text: string): string => text.slice(0, 12).padStart(13);
  console.log(`\n${title}: ${all.all} messages`);
  console.log(`${'label \\ decided'.padEnd(18)}${RESPONSE_CLASSES.map(cell).join('')}`);
  for (const label of LABELS) {
    const counts = RESPONSE_CLASSES.map((name) =>
      cell(String(outcomes.filter((one) => one.label === label && one.decided === name).length)),
    );
    console.log(`${label.padEnd(18)}${counts.join('')}`);
  }
  for (const { name, precision, recall, f1, recallInterval } of all.classes) {
    const sure = decided.classes.find((one) => one.name === name);
    console.log(
      `${name.padEnd(18)} precision ${three(precision)} recall ${three(recall)} (${span(recallInterval)}) F1 ${three(f1)}; decided only F1 ${three(sure?.f1 ?? 0)}`,
    );
  }
  console.log(
    `macro-F1 ${three(all.macroF1)} (${span(all.macroInterval)}), review counted as wrong; decided only ${three(decided.macroF1)} (${span(decided.macroInterval)})`,
  );
  const low = wilson(all.falseRejections, all.notRejections);
  console.log(
    `false rejections ${all.falseRejections} of ${all.notRejections} (${span(low)}); to review ${all.review} of ${all.all} (${(100 * share(all.review, all.all)).toFixed(1)} %)`,
  );
  return all;
};
