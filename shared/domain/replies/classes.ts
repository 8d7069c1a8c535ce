import type { ResponseClass } from '../enums.ts';

/** The schema's five classes, an offer, and `unclassified`: what no rule decides waits for the person. */
export type Classification = ResponseClass;

/** What a class was decided by, in the order in which it is looked for; `model`: the second tier. */
export const DECIDERS = ['calendar', 'delivery_report', 'headers', 'phrases', 'words', 'model', 'nobody'] as const;
export type Decider = (typeof DECIDERS)[number];

/** One reason, with the words it stands on. */
export type Evidence = { rule: string; text: string };

export type Decision = {
  classification: Classification;
  /** Whether nothing in the message speaks for another class: what is firm is measured apart from what is slim. */
  firm: boolean;
  /** From 0 to 1: how often this class was right where it was measured (confidence.ts), never what a rule claims. */
  confidence: number;
  decided_by: Decider;
  evidence: Evidence[];
  /** Of what stayed unclear, the class that most speaks for: it decides nothing alone, but beside a second tier. */
  leaning?: Classification | undefined;
};
