// Made by `npm run eval -- --write`. Not to be edited by hand.
import type { Classification } from './classes.ts';

/**
 * How often each class was right where the first tier decided it: the lower end of Wilson's 95% interval over both
 * sets, [right, decided] each. `own`: 92 invented messages, test/fixtures/replies.jsonl, written before the rules and
 * looked at while writing them. `others`: emails/dev.jsonl of the reference data.
 */
export const MEASURED = {
  interview_request: { confidence: 0.85, own: [16, 16], others: [29, 31] },
  rejection: { confidence: 0.96, own: [16, 16], others: [85, 85] },
  request_info: { confidence: 0.65, own: [14, 14], others: [4, 7] },
  automated: { confidence: 0.96, own: [15, 15], others: [91, 91] },
  spam: { confidence: 0.91, own: [14, 14], others: [27, 27] },
  offer: { confidence: 0.8, own: [14, 14], others: [2, 2] },
} as const satisfies Partial<Record<Classification, unknown>>;

/** From 0 to 1; 0 for what nobody decided. */
export const confidenceOf = (classification: Classification): number =>
  classification === 'unclassified' ? 0 : MEASURED[classification].confidence;
