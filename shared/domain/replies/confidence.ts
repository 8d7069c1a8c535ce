// Made by `npm run eval -- replies --write`. Not to be edited by hand.
import type { Classification } from './classes.ts';

/**
 * How often each class was right where the first tier gave it: the lower end of Wilson's 95% interval over both sets,
 * [right, given] each. `own`: 304 invented messages, test/eval/replies, written before the rules, with words
 * learned from other voices. `others`: emails/dev.jsonl of the reference data. Half of each was in view.
 */
export const MEASURED = {
  interview_request: {
    firm: { confidence: 0.89, own: [48, 51], others: [29, 29] },
    slim: { confidence: 0.0, own: [0, 0], others: [0, 1] },
  },
  rejection: {
    firm: { confidence: 0.97, own: [49, 49], others: [89, 89] },
    slim: { confidence: 0.2, own: [0, 0], others: [1, 1] },
  },
  request_info: {
    firm: { confidence: 0.84, own: [45, 46], others: [3, 5] },
    slim: { confidence: 0.2, own: [1, 1], others: [1, 2] },
  },
  automated: {
    firm: { confidence: 0.93, own: [51, 55], others: [123, 124] },
    slim: { confidence: 0.2, own: [0, 0], others: [1, 1] },
  },
  spam: {
    firm: { confidence: 0.91, own: [46, 46], others: [98, 104] },
    slim: { confidence: 0.29, own: [1, 1], others: [3, 5] },
  },
  offer: {
    firm: { confidence: 0.89, own: [49, 50], others: [2, 2] },
    slim: { confidence: 0.0, own: [0, 0], others: [0, 1] },
  },
} as const satisfies Partial<Record<Classification, unknown>>;

/** From 0 to 1; 0 for what nobody decided. */
export const confidenceOf = (classification: Classification, firm: boolean): number =>
  classification === 'unclassified' ? 0 : MEASURED[classification][firm ? 'firm' : 'slim'].confidence;
