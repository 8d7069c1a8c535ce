import { RESPONSE_CLASSES } from '../../../shared/domain/enums.ts';
import type { Classification } from '../../../shared/domain/replies/classes.ts';
import { classify } from '../../../shared/domain/replies/classify.ts';
import type { Labelled } from './messages.ts';

export type Measured = {
  /** counts[label][decided]. */
  counts: Record<Classification, Record<Classification, number>>;
  wrong: { id: string; label: Classification; decided: Classification }[];
};

const zeros = (): Record<Classification, number> => ({
  interview_request: 0,
  rejection: 0,
  request_info: 0,
  automated: 0,
  spam: 0,
  offer: 0,
  unclassified: 0,
});

export const measure = (messages: readonly Labelled[]): Measured => {
  const counts = Object.fromEntries(RESPONSE_CLASSES.map((label) => [label, zeros()] as const)) as Measured['counts'];
  const wrong: Measured['wrong'] = [];
  for (const { id, label, message } of messages) {
    const decided = classify(message).classification;
    counts[label][decided] += 1;
    if (decided !== label && decided !== 'unclassified') wrong.push({ id, label, decided });
  }
  return { counts, wrong };
};

/** How many messages were given this class, and how many of them rightly. */
export const decidedAs = (counts: Measured['counts'], decided: Classification): { decided: number; right: number } => ({
  decided: RESPONSE_CLASSES.reduce((sum, label) => sum + counts[label][decided], 0),
  right: counts[decided][decided],
});

export const table = ({ counts }: Measured): string => {
  const short = (name: string): string => name.slice(0, 11).padStart(12);
  const head = `${'label \\ decided'.padEnd(18)}${RESPONSE_CLASSES.map(short).join('')}${short('recall')}`;
  const rows = RESPONSE_CLASSES.filter((label) => label !== 'unclassified').map((label) => {
    const total = RESPONSE_CLASSES.reduce((sum, decided) => sum + counts[label][decided], 0);
    const recall = total === 0 ? '-' : (counts[label][label] / total).toFixed(3);
    return `${label.padEnd(18)}${RESPONSE_CLASSES.map((decided) => short(String(counts[label][decided]))).join('')}${short(recall)}`;
  });
  const precision = RESPONSE_CLASSES.map((name) => {
    const { decided, right } = decidedAs(counts, name);
    return short(decided === 0 || name === 'unclassified' ? '-' : (right / decided).toFixed(3));
  });
  return [head, ...rows, `${'precision'.padEnd(18)}${precision.join('')}`].join('\n');
};
