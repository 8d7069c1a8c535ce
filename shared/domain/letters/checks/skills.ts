import { resolveSkill, skillById } from '../../skills/dictionary.ts';
import { findSkills } from '../../skills/find.ts';
import { clauseAt, isHypothetical } from '../clauses.ts';
import {
  type Check,
  finding,
  isAboutPosting,
  isClaim,
  isDenied,
  isWished,
  type SentenceContext,
  supportTexts,
} from '../context.ts';
import { type FactOf, factText, isKind } from '../facts.ts';
import { isFluent } from '../fluency.ts';
import type { Finding } from '../letter.ts';
import { stem } from '../stems.ts';
import { hasSynonym } from '../synonyms.ts';
import { containsPhrase, wordsOf } from '../words.ts';

type Mention = { id: number; name: string; text: string; start: number; end: number };
const LONG = 600;
const MOST_SEEN = 8;
const seen = new Map<string, readonly Mention[]>();

/** Skills of the dictionary that a text names. */
export function mentionsOf(text: string): readonly Mention[] {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const found = findSkills(text).map(({ skillId, start, end }) => ({
    id: skillId,
    name: skillById(skillId)?.name ?? '',
    text: text.slice(start, end),
    start,
    end,
  }));
  // A letter's sentences are all held against one posting, which is long; anything else is read at once.
  if (text.length > LONG) {
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(text, found);
  }
  return found;
}

/** Whether a skill's words are those of a headline, title or deed in another form: `nursing` of a registered nurse. */
export function isOwnTrade(said: string, context: SentenceContext): boolean {
  if (/[^\p{L} -]/u.test(said)) return false;
  const known = new Set(
    [...context.support, ...context.all.filter(isKind('headline'))].flatMap((fact) =>
      wordsOf(factText(fact)).map(({ lower }) => stem(lower)),
    ),
  );
  const words = wordsOf(said).map(({ lower }) => stem(lower));
  return words.some((word) => known.has(word)) && words.every((word) => known.has(word) || hasSynonym(word, known));
}

/** Words for the top of a skill; which stored levels bear them out. */
const topLevel = /\b(?:expert|mastery|mastered|fluent|native|guru|deep expertise|world-class)\b/i;

/** Every skill must be a cited skill or stand in a cited fact; a wish may name what the posting asks for. */
export const checkSkills: Check = (context) => {
  const cited = context.support.filter(isKind('skill'));
  const known = new Set(cited.flatMap((skill) => resolveSkill(skill.name)?.id ?? []));
  for (const text of supportTexts(context)) for (const mention of mentionsOf(text)) known.add(mention.id);
  const asked = new Set(context.posting.skills.flatMap((name) => resolveSkill(name)?.id ?? []));
  for (const mention of mentionsOf(context.posting.text)) asked.add(mention.id);
  // What is said of the posting, or wished for, may name what the person can.
  const own = new Set(
    context.claim ? [] : context.all.flatMap((fact) => mentionsOf(factText(fact)).map(({ id }) => id)),
  );
  // Read with the skills beside it, which tell that `Rust` is one; what a fact words so itself is masked.
  const findings = mentionsOf(context.nameless)
    .filter(({ start, end }) => !context.masked.slice(start, end).includes('·'))
    .filter((mention) => !own.has(mention.id) && !isAside(context, mention))
    .filter(
      // `My career in publishing`: a trade, and no skill.
      (mention) =>
        !/\b(?:career|internship|apprenticeship|placement|roots) in (?:the )?$/iu.test(
          context.text.slice(0, mention.start),
        ),
    )
    .filter(
      (mention) => (!known.has(mention.id) || isOtherTool(mention, context)) && !isDenied(context.text, mention.start),
    )
    .filter(
      (mention) =>
        !(asked.has(mention.id) && isWished(context.text, mention.start)) && !isOfPosting(context, mention, asked),
    )
    .filter((mention) => !isOwnTrade(mention.text, context))
    .filter(
      (mention) =>
        !supportTexts(context).some((text) => containsPhrase(text, context.text.slice(mention.start, mention.end))),
    )
    .map((mention) =>
      finding(
        context,
        'unsupported_skill',
        context.text.slice(mention.start, mention.end),
        `No cited fact shows the skill "${mention.name}".`,
      ),
    );
  findings.push(...levelsOf(context, cited));
  const top = topLevel.exec(context.masked);
  if (
    context.claim &&
    top !== null &&
    !isDenied(context.text, top.index) &&
    !cited.some((skill) => skill.level === 'expert' || skill.level === 'advanced') &&
    !context.support.some((fact) => fact.kind === 'language' && isFluent(fact.fluency, top[0]))
  ) {
    findings.push(
      finding(context, 'unsupported_skill', top[0], `No cited skill has a level that bears out "${top[0]}".`),
    );
  }
  return findings;
};

const said =
  /\b(?:(?:to|at|on|of) an? (beginner|intermediate|advanced|expert) level|an? (intermediate|advanced|expert) user|(?:is|are|as) (intermediate|advanced)\b(?=\s*(?:$|[.,;]|and\b)))/giu;
const steps = ['beginner', 'intermediate', 'advanced', 'expert'];

/** A level is that of the skill named beside it, or of one that the sentence cites. */
function levelsOf(context: SentenceContext, cited: readonly FactOf<'skill'>[]): Finding[] {
  return [...context.text.matchAll(said)].flatMap((match) => {
    const step = steps.indexOf((match[1] ?? match[2] ?? match[3] ?? '').toLowerCase());
    const clause = clauseAt(context.clauses, match.index);
    if (clause === undefined || isHypothetical(clause, match.index) || isDenied(context.text, match.index)) return [];
    const named = cited.filter(({ name }) => containsPhrase(clause.text, name));
    const meant = named.length > 0 ? named : cited;
    if (meant.length === 0 || meant.some(({ level }) => level === null || steps.indexOf(level) >= step)) return [];
    return [
      finding(context, 'unsupported_skill', match[0], `No cited skill has a level that bears out "${match[0]}".`),
    ];
  });
}

/** `Trados` where the fact says memoQ: the dictionary files both under one trade, whose name neither of them is. */
function isOtherTool({ id, name, text }: Mention, { support }: SentenceContext): boolean {
  if (!/\p{Lu}/u.test(text) || isForm(text, name)) return false;
  const told = support.flatMap((fact) => mentionsOf(factText(fact))).filter((mention) => mention.id === id);
  return told.length > 0 && !told.some((one) => isForm(one.text, text) || isForm(one.text, name));
}

/** Whether one name is a form of the other: `React.js` of React, `CI` of continuous integration. */
function isForm(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const initials = (text: string) =>
    wordsOf(text)
      .map(({ lower }) => lower[0])
      .join('');
  const stems = new Set(wordsOf(a).map(({ lower }) => stem(lower)));
  return (
    a.includes(b) ||
    b.includes(a) ||
    a === initials(b) ||
    b === initials(a) ||
    wordsOf(b).some(({ lower }) => stems.has(stem(lower)))
  );
}

/** Said of nobody, in the posting's own words: `six weeks of testing sounds slow`. */
function isAside({ claim, clauses, cited, posting }: SentenceContext, mention: Mention): boolean {
  const clause = clauseAt(clauses, mention.start);
  // `Cleaning data is something most people find dull`: of the thing as such, whoever does it.
  if ((clause?.kind === 'reader' || clause?.kind === 'open') && !/[\p{Lu}\d+#]/u.test(mention.text)) return true;
  // `That was for theatre`: a word of the trade, told of nobody's skill.
  if (
    clause?.kind === 'world' &&
    !/[\p{Lu}\d+#]/u.test(mention.text) &&
    (clause.supposed || !/\b(?:i|my|me|mine|we|our)\b/iu.test(clause.text))
  )
    return true;
  if (containsPhrase(posting.title, mention.text) && clause?.kind !== 'self') return true;
  if (clause?.activity === true) return isHypothetical(clause, mention.start);
  if (claim || cited.length > 0 || clause?.kind !== 'world') return false;
  const words = new Set(wordsOf(`${posting.title} ${posting.text}`).map(({ lower }) => stem(lower)));
  return wordsOf(mention.text).every(({ lower }) => words.has(stem(lower)));
}

/** In the part that tells what the posting asks for: `you look for someone who enjoys teaching`. */
function isOfPosting(
  { whole, posting }: SentenceContext,
  mention: { id: number; text: string; start: number },
  asked: ReadonlySet<number>,
): boolean {
  const border = /[,;:]|\b(?:and|but|so|which)\b(?= (?:i|my)\b)/giu;
  const borders = [...whole.matchAll(border)].map(({ index }) => index);
  const from = borders.findLast((index) => index < mention.start) ?? 0;
  const part = whole.slice(
    from,
    borders.find((index) => index > mention.start),
  );
  if (!isAboutPosting(part, posting) || isClaim(part)) return false;
  const words = new Set(wordsOf(posting.text).map(({ lower }) => stem(lower)));
  return asked.has(mention.id) || wordsOf(mention.text).every(({ lower }) => words.has(stem(lower)));
}
