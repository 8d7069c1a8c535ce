// Made by `npm run eval -- replies --write`. Not to be edited by hand.
import type { Classification } from './classes.ts';

/**
 * How often each class was right where the first tier gave it: the lower end of Wilson's 95% interval over both sets,
 * [right, given] each. `own`: 431 invented messages, test/eval/replies, written before the rules, with words
 * learned from other voices. `others`: emails/dev.jsonl of the reference data. Half of each was in view.
 */
export const MEASURED = {
  interview_request: {
    firm: { confidence: 0.88, own: [71, 76], others: [29, 30] },
    slim: { confidence: 0.0, own: [0, 0], others: [0, 0] },
  },
  rejection: {
    firm: { confidence: 0.97, own: [69, 69], others: [88, 88] },
    slim: { confidence: 0.2, own: [0, 0], others: [1, 1] },
  },
  request_info: {
    firm: { confidence: 0.85, own: [67, 69], others: [4, 7] },
    slim: { confidence: 0.34, own: [2, 2], others: [0, 0] },
  },
  automated: {
    firm: { confidence: 0.92, own: [76, 81], others: [126, 129] },
    slim: { confidence: 0.2, own: [0, 0], others: [2, 3] },
  },
  spam: {
    firm: { confidence: 0.93, own: [63, 64], others: [98, 102] },
    slim: { confidence: 0.15, own: [1, 1], others: [1, 3] },
  },
  offer: {
    firm: { confidence: 0.87, own: [64, 66], others: [2, 3] },
    slim: { confidence: 0.0, own: [0, 0], others: [0, 0] },
  },
} as const satisfies Partial<Record<Classification, unknown>>;

/** From 0 to 1; 0 for what nobody decided. */
export const confidenceOf = (classification: Classification, firm: boolean): number =>
  classification === 'unclassified' ? 0 : MEASURED[classification][firm ? 'firm' : 'slim'].confidence;
