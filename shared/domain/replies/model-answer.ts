import type { Classification, Decision } from './classes.ts';
import { shareLow } from './measured-share.ts';

/** What a model may point at beside the class: never a link, a person or an act. */
export const QUOTED_KINDS = ['question', 'document', 'deadline'] as const;
export type Quoted = { kind: (typeof QUOTED_KINDS)[number]; text: string };

/** A model's answer: data that others wrote, since a message may have told the model what to say. */
export type ModelAnswer = { classification: Classification; quote: string; quoted: readonly Quoted[] };

/** How often this model was right where the person had the last word. */
export type Measured = { right: number; given: number };

export type Joined = {
  classification: Classification;
  /** As measured for this model; null while too little was: then only agreement of both tiers decides. */
  confidence: number | null;
  /** Whether the person has to look before anything follows. */
  review: boolean;
  why: 'both_tiers' | 'measured' | 'not_measured' | 'undecided' | 'ungrounded' | 'rejection_alone';
};

/** As for the first tier (follow-up.ts). */
const DECIDES_FROM = 0.8;
/** Fewer decisions than these say nothing of a model. */
const LEAST_MEASURED = 10;
const LEAST_QUOTE = 6;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether the words stand in the text; how it is spaced and capitalised does not count. */
const stands = (quote: string, text: string): boolean =>
  plain(quote).length >= LEAST_QUOTE && plain(text).includes(plain(quote));

/**
 * What becomes of a model's answer to a message that the first tier left. Its quote has to stand in the message. It
 * decides where the first tier leaned to the same class, or where it was measured to be right; a refusal only with the
 * first tier, since a false one ends an application. Everything else is a suggestion for the person.
 */
export const join = (
  first: Decision,
  { classification, quote }: ModelAnswer,
  { text, measured }: { text: string; measured: Measured },
): Joined => {
  const low = measured.given < LEAST_MEASURED ? null : shareLow(measured.right, measured.given);
  const confidence = low === null ? null : Math.floor(low * 100) / 100;
  const waits = (why: Joined['why']): Joined => ({ classification, confidence, review: true, why });
  if (classification === 'unclassified') return waits('undecided');
  if (!stands(quote, text)) return waits('ungrounded');
  if (first.leaning === classification) return { classification, confidence, review: false, why: 'both_tiers' };
  if (classification === 'rejection') return waits('rejection_alone');
  if (confidence === null || confidence < DECIDES_FROM) return waits('not_measured');
  return { classification, confidence, review: false, why: 'measured' };
};

const MOST_QUOTED = 10;
/** Also a bare host; names such as Node.js are none. */
const LINK_OR_ADDRESS = /:\/\/|www\.|@|<|>|[a-z0-9-]\.(?!(?:js|net|io)\b)[a-z]{2,}\b/i;

/** Of what the model points at, that which stands in the message and holds no link and no address. */
export const grounded = ({ quoted }: ModelAnswer, text: string): Quoted[] =>
  quoted.filter((one) => stands(one.text, text) && !LINK_OR_ADDRESS.test(one.text)).slice(0, MOST_QUOTED);
