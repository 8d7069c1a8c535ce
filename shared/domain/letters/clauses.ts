import { isAboutPosting, isClaim } from './context.ts';
import type { LetterPosting } from './letter.ts';
import { figuresIn } from './numbers.ts';

/**
 * What a part of a sentence does: `self` says what the person is or did, `open` what they would, want or feel, `reader`
 * speaks of the employer and the posting, `world` of neither.
 */
export type Clause = {
  kind: 'self' | 'open' | 'reader' | 'world';
  start: number;
  end: number;
  text: string;
  supposed: boolean;
};

const border =
  /,(?!\d)|[;:()]|\s[–—-]\s|[—–]|\b(?:and|but|so|because|which|while|whereas|although|though|whenever|where|when|as|since|if|until)\b(?=\s+(?:i|i['’]\w+|my|we|it|they|you|your|there|the|that|this|these|a|an|one|nobody|somebody|people|every\p{L}*)\b)/giu;
const subject =
  /^\W*(?:(?:and|but|so|because|which|who|while|whereas|although|though|where|when|as|since|if|until|that|whether)\s+)*/iu;
const own =
  /^(?:(?:\p{L}+ly|also|then|now|still|later|there|today|here|even|once|after all)\s+)*(?:i|i['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|my|mine|our)\b/iu;
/** `it taught me`, `a portfolio does not frighten me`: another subject, however it touches the person. */
const foreign =
  /^(?:it|they|this|that|these|those|there|what|whoever|nobody|nothing|somebody|someone|people|everybody|everyone|every one|most|some|you|your|he|she|(?:a|an|the|its|their)\s+[\p{L}\p{N}'’ -]{2,60}?\s(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|should|must|ought|sounds?|seems?|looks?|feels?|means?|makes?|takes?|deserves?|appeals?|suits?|fits?))\b/iu;
const doing = /\bi (?:\p{L}+ly |also |still |now )?(?:write|read|share|see|hear|look|seek|care|follow)\b/iu;
const modal =
  /\b(?:would|should|could|might|may|shall|will|won['’]t|wouldn['’]t|couldn['’]t|can|['’]d|['’]ll|if|were i|hope|wish|want|dream|promise|intend|plan to|look forward|ready to|willing|happy to|keen|eager|itching|let me|let['’]s)\b/iu;

/** The parts of a sentence in order; one without a subject of its own goes on as the one before it. */
export function clausesIn(text: string, posting: LetterPosting): Clause[] {
  const cuts = [0, ...[...text.matchAll(border)].map(({ index }) => index), text.length];
  const clauses: Clause[] = [];
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const [start = 0, end = 0] = [cuts[at], cuts[at + 1]];
    const part = text.slice(start, end);
    if (part.trim() === '') continue;
    const before = clauses.at(-1);
    const kind = kindOf(part, before?.kind, posting);
    // `I would come in and convert a dozen drawings` goes on supposing.
    const goesOn = before?.supposed === true && kind === 'open' && !/\bi\b|\bmy\b/iu.test(part);
    clauses.push({ kind, start, end, text: part, supposed: modal.test(part) || goesOn });
  }
  return clauses;
}

function kindOf(part: string, before: Clause['kind'] | undefined, posting: LetterPosting): Clause['kind'] {
  const said = part.replace(/^[\s,;:()–—-]+/u, '').replace(subject, '');
  if (/^(?:we|we['’](?:ve|re)|our)\b/iu.test(said)) return modal.test(said) ? 'open' : 'self';
  if (own.test(said) || /\b(?:i|i['’](?:m|ve)|my)\b/iu.test(said)) {
    if (isClaim(said)) return 'self';
    // `I write four stories a week` is no wish.
    if (doing.test(said) && !modal.test(said) && !isAboutPosting(said, posting) && figuresIn(said).length > 0)
      return 'self';
    return isAboutPosting(said, posting) && !modal.test(said) ? 'reader' : 'open';
  }
  if (/^(?:if|were)\b/iu.test(part.replace(/^[\s,;:]+/u, ''))) return 'open';
  if (isAboutPosting(said, posting)) return 'reader';
  if (foreign.test(said)) return 'world';
  return before ?? 'world';
}

/** The part that holds a place of the sentence. */
export const clauseAt = (clauses: readonly Clause[], at: number): Clause | undefined =>
  clauses.find(({ start, end }) => start <= at && at < end);

/** Whether something stands under a modal or wish, and is not told as one's own: `I would convert a dozen drawings`. */
export function isHypothetical(clause: Clause | undefined, at: number): boolean {
  if (clause === undefined || clause.kind === 'self') return false;
  const before = clause.text.slice(0, at - clause.start);
  if (modal.test(before) || (clause.supposed && !modal.test(clause.text))) return !ofOwn.test(clause.text);
  // `Two days off would feel like a holiday`.
  return clause.kind !== 'open' && supposed.test(clause.text) && !ofOwn.test(clause.text);
}

const supposed = /\b(?:would|should|could|might|if|were|['’]d)\b/iu;
/** What the person has may be wished to be of use; it is claimed all the same. */
const ofOwn =
  /\b(?:my|our)\b(?! (?:first|next|new|own|family|wife|husband|kids|children|head|mind|day)\b)|\b(?:having|experience)\b/iu;
