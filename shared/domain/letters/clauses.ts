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
  /** It speaks of an activity as such: `Leading fourteen people would be new`. */
  activity: boolean;
};

const border =
  /,(?!\d)|\band(?=\s+(?:would|could|might)\b)|[?!](?=\s)|[;:()]|\s[–—-]\s|[—–]|\b(?:and|but|so|because|which|while|whereas|although|though|whenever|where|when|as|since|if|until)\b(?=\s+(?:i|i['’]\w+|my|we|it|they|you|your|there|the|that|this|these|a|an|one|nobody|somebody|people|every\p{L}*)\b)/giu;
const opening =
  /^\W*(?:as|with|during|after|before|since|having|being|at|in|for|over|throughout|currently|now)\b(?!.*\b(?:you|your)\b)/iu;
const subject =
  /^\W*(?:(?:and|but|so|because|which|who|while|whereas|although|though|where|when|as|since|if|until|that|whether)\s+)*/iu;
const own =
  /^(?:(?:\p{L}+ly|also|then|now|still|later|there|today|here|even|once|after all)\s+)*(?:i|i['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|my|mine|our)\b/iu;
/** `it taught me`, `a portfolio does not frighten me`: another subject, however it touches the person. */
const foreign =
  /^(?:it|they|this|that|these|those|there|what|whoever|nobody|nothing|somebody|someone|people|everybody|everyone|every one|most|some|you|your|he|she|(?:a|an|the|its|their|\d+|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)(?:-\p{L}+)?|every|each|both|any|no|such|half)\s+[\p{L}\p{N}\d'’ -]{2,60}?\s(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|should|must|ought|sounds?|seems?|looks?|feels?|means?|makes?|takes?|deserves?|appeals?|suits?|fits?|needs?|holds?|comes?|goes|go|works?|becomes?))\b/iu;
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
    const kind = /^\P{L}*\p{Lu}.*\?/u.test(text.slice(start, end + 1)) ? 'reader' : kindOf(part, before?.kind, posting);
    // `As a Staff Nurse on a busy ward, I ...`: what has no subject yet has the one that follows.
    if (before !== undefined && clauses.length === 1 && opening.test(before.text) && kind === 'self')
      before.kind = 'self';
    const activity = isActivity(part);
    // `I would come in and convert a dozen drawings` goes on supposing.
    const goesOn = before?.supposed === true && kind === 'open' && !/\bi\b|\bmy\b/iu.test(part);
    clauses.push({ kind, start, end, text: part, supposed: modal.test(part) || goesOn, activity });
  }
  return clauses;
}

const activitySubject = /^(?:not\s+)?(?:to\s+(?:\p{L}+ly\s+)?\p{L}{2,}|\p{L}{2,}ing)\b(?!\s*,)/iu;
const finite =
  /\b(?:is|are|would|will|can|could|might|may|must|should|does|takes?|means?|sounds?|seems?|comes?|needs?|calls?|asks?|appeals?|suits?|frightens?|scares?|interests?|makes?|requires?|deserves?|feels?|['’]s|['’]d)\b/iu;
/** What is said of it makes it the person's own. */
const isMine =
  /\b(?:what i|my (?:job|work|days?|bread|life|trade|business|speciality|specialty|strength|strong|task|duty|everyday|daily)|nothing new|second nature|i (?:already )?(?:do|have (?:done|been)|know|am used)|(?:comes?|came) (?:naturally|easily|easy)|routine|old hat)\b/iu;

/** `Planning the day for a crew of six is a responsibility`, `To lead 14 people would be new`: nobody is said to have done it. */
function isActivity(part: string): boolean {
  const said = part.replace(/^[\s,;:()–—-]+/u, '').replace(subject, '');
  if (!activitySubject.test(said)) return false;
  const verb = finite.exec(said);
  if (verb === null || /\b(?:i|my|we|our)\b/iu.test(said.slice(0, verb.index))) return false;
  return /^(?:would|could|might|['’]d|will|may)$/iu.test(verb[0]) || !isMine.test(said.slice(verb.index));
}

/** `Twenty-eight officers is nearly double what I have`: the verb comes before the person does. */
function isTold(said: string): boolean {
  const match = foreign.exec(said);
  return match !== null && /\s/u.test(match[0]) && !/\b(?:i|my|we|our|me|us|mine)\b/iu.test(match[0]);
}

/** `Fourteen staff on two days a week should be manageable`: where the modal stands whose subject is not the person, or 0. */
function supposedOf(said: string): number {
  const verb = /\b(?:should|would|could|might|may|must)\b/iu.exec(said);
  if (verb === null || verb.index === 0) return 0;
  const before = said.slice(0, verb.index);
  return /\b(?:i|my|we|our|me|you|your|that|which|who|what)\b/iu.test(before) ||
    /^(?:\p{L}+ed|\p{L}+ing|built|led|made|ran|wrote|taught|and|or|if|when)\b/iu.test(before) ||
    before.split(/\s+/u).length > 12
    ? 0
    : verb.index;
}

const kin =
  /^my (?:(?:two|three|four|late|dear|old|whole|small|young|own) ){0,2}(?:grand)?(?:mother|father|parents?|mum|mom|dad|brothers?|sisters?|uncle|aunt|cousins?|friends?|neighbou?rs?|sons?|daughters?|children|kids|family|husband|wife|in-laws|girls?|boys?|dogs?|cats?|twins)\b/iu;

export const isOfKin = ({ text }: Clause): boolean =>
  kin.test(text.replace(/^[\s,;:()–—-]+/u, '').replace(subject, ''));

function kindOf(part: string, before: Clause['kind'] | undefined, posting: LetterPosting): Clause['kind'] {
  const said = part.replace(/^[\s,;:()–—-]+/u, '').replace(subject, '');
  if (/^(?:would|could|might)\b/iu.test(said)) return 'open';
  if (isActivity(part)) return 'open';
  if (kin.test(said)) return 'world';
  if (supposedOf(said) > 0) return 'world';
  // `... would build on what I do now, which is to supervise one student`.
  if (before !== undefined && /^\W*which (?:is|are|was|were|has|have|had)\b/iu.test(part) && !modal.test(part))
    return before === 'open' ? 'self' : before;
  if (/^(?:we|we['’](?:ve|re)|our)\b/iu.test(said)) return modal.test(said) ? 'open' : 'self';
  if (isTold(said)) return isAboutPosting(said, posting) ? 'reader' : 'world';
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
  if (clause.activity) return !/\b(?:i|my|we|our)\b/iu.test(before);
  // What would be so stands before its modal: `A designer and two writers would be a luxury`.
  if (clause.kind === 'world' && supposedOf(clause.text.replace(/^[\s,;:()–—-]+/u, '').replace(subject, '')) > 0)
    return !/\b(?:should|would|could|might|may|must)\b/iu.test(before) || !ofOwn.test(clause.text);
  if (modal.test(before) || (clause.supposed && !modal.test(clause.text))) return !ofOwn.test(clause.text);
  // `Two days off would feel like a holiday`.
  return clause.kind !== 'open' && supposed.test(clause.text) && !ofOwn.test(clause.text);
}

const supposed = /\b(?:would|should|could|might|if|were (?:i|it|we|you)|['’]d)\b/iu;
/** What the person has may be wished to be of use; it is claimed all the same. */
const ofOwn =
  /\b(?:my|our)\b(?! (?:first|next|new|own|family|wife|husband|kids|children|head|mind|day)\b)|\b(?:having|experience)\b/iu;
