import type { Classification, Decider, Decision, Evidence } from './classes.ts';
import { confidenceOf } from './confidence.ts';

/** Enough of a sentence to see why; the whole message is stored beside it. */
const SPAN = 200;
const MOST_EVIDENCE = 6;

/** A class with what it stands on, at the confidence that was measured for it. */
export const decision = (
  classification: Classification,
  decided_by: Decider,
  evidence: readonly Evidence[],
  firm = true,
): Decision => ({
  classification,
  firm,
  confidence: confidenceOf(classification, firm),
  decided_by,
  evidence: evidence.slice(0, MOST_EVIDENCE).map(({ rule, text }) => ({ rule, text: text.slice(0, SPAN) })),
});
