import type { Described } from '../../../shared/domain/postings/dedupe/portrait.ts';
import { sha256 } from '../../../shared/domain/sha256.ts';

/** Two postings and what a person says of them. */
export type LabelledPair = { id: string; kind: string; a: Described; b: Described; same: boolean };

/** Half of the pairs, by their ids, is looked at while the rule is written; the other half only measures it. */
export const isHeldOut = (pair: LabelledPair): boolean => Number.parseInt(sha256(pair.id).slice(0, 8), 16) % 2 === 1;
