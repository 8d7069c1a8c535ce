/** The schema's five classes, an offer, and what no rule decides: that waits for the person. */
export const CLASSIFICATIONS = [
  'interview_request',
  'rejection',
  'request_info',
  'automated',
  'spam',
  'offer',
  'unclassified',
] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** Who decided: a tier of the first reading, or the person. */
export const DECIDERS = ['calendar', 'delivery_report', 'headers', 'phrases', 'nobody', 'person'] as const;
export type Decider = (typeof DECIDERS)[number];

/** One reason, with the words it stands on. */
export type Evidence = { rule: string; text: string };

export type Decision = {
  classification: Classification;
  /** From 0 to 1: how often this class was right where it was measured (confidence.ts), never what a rule claims. */
  confidence: number;
  decided_by: Decider;
  evidence: Evidence[];
};
