import { checkLetter } from './check.ts';
import type { Fact } from './facts.ts';
import type { Finding, LetterPosting, LetterSentence, Mended } from './letter.ts';
import { plainly } from './plain.ts';

/** Of the facts that one refused sentence drew on: more would make a list of it. */
const MOST_TOLD = 3;

/**
 * Says what was refused in the profile's own words: a sentence gives way to the facts it cites, told plainly, and is left
 * out where it cites none. A greeting is addressed to the posting's company, an application to the posting's role. What is
 * put in is itself checked; `findings` are those of the letter as it is now. Where nothing would be left that claims
 * anything, the letter stays as it is, with nothing mended.
 */
export function mendLetter(
  sentences: readonly LetterSentence[],
  refused: readonly Finding[],
  facts: readonly Fact[],
  posting: LetterPosting,
  asOf: Date,
): { sentences: LetterSentence[]; findings: Finding[]; mended: Mended[] } {
  const check = (some: readonly LetterSentence[]): Finding[] => checkLetter(some, facts, posting, asOf);
  const mended: Mended[] = [];
  const said = new Set(sentences.map(({ text }) => text));
  // What another sentence tells well is not told twice.
  const elsewhere = sentences.filter((_, index) => refused.every((one) => one.sentence !== index));
  const told = new Set(elsewhere.flatMap(({ fact_ids }) => fact_ids));
  const kept = sentences.flatMap((sentence, index) => {
    const because = refused.filter((one) => one.sentence === index);
    if (because.length === 0) return [sentence];
    const instead = insteadOf(sentence, because, facts, posting)
      .filter(({ text, fact_ids: [first] }) => !said.has(text) && (first === undefined || !told.has(first)))
      .slice(0, MOST_TOLD)
      .filter((one) => check([one]).length === 0);
    for (const { text } of instead) said.add(text);
    mended.push({
      text: sentence.text,
      because: because.map(({ message }) => message),
      instead: instead.map(({ text }) => text).join(' '),
    });
    return instead;
  });
  const names = new Set(facts.flatMap(({ id, kind }) => (kind === 'name' ? [id] : [])));
  if (!kept.some(({ fact_ids }) => fact_ids.some((id) => !names.has(id)))) {
    // What was not asked to be mended (the person's own words) and is found all the same still blocks the letter.
    const others = check(sentences).filter((one) => refused.every(({ sentence }) => sentence !== one.sentence));
    return { sentences: [...sentences], findings: [...refused, ...others], mended: [] };
  }
  return { sentences: kept, findings: check(kept), mended };
}

const GREETING = /^(?:dear|hello|hi|good (?:morning|day|afternoon))\b.{0,120},$/iu;
const APPLIES = /\b(?:apply|applying|application|position|role|opening|vacancy|post)\b/iu;

function insteadOf(
  { text, fact_ids, paragraph }: LetterSentence,
  because: readonly Finding[],
  facts: readonly Fact[],
  { company, title }: LetterPosting,
): LetterSentence[] {
  const say = (text: string, from: readonly Fact[] = []): LetterSentence => ({
    text,
    fact_ids: from.map(({ id }) => id),
    paragraph,
  });
  if (GREETING.test(text)) return [say(`Dear ${company} hiring team,`)];
  // It speaks of whom the letter is for, not of the person.
  const astray = because.filter(({ kind }) => kind === 'wrong_company' || kind === 'wrong_role').length;
  if (astray > 0 && APPLIES.test(text)) return [say(`I would like to apply for the ${title} position at ${company}.`)];
  if (astray === because.length) return [];
  return plainly(facts.filter(({ id }) => fact_ids.includes(id))).map((told) => say(told.text, told.facts));
}
