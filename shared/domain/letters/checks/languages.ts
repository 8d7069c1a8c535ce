import { languagesIn } from '../../language-names.ts';
import { clauseAt } from '../clauses.ts';
import { type Check, finding, isDenied, isWished, type SentenceContext } from '../context.ts';
import { factText, isKind } from '../facts.ts';
import { rankOf } from '../fluency.ts';

const speaking =
  /\b(?:speak|speaking|spoken|fluent(?:ly)?|native|bilingual|trilingual|multilingual|conversational|proficien(?:t|cy)|command of|mother tongue|first language|languages?|[abc][12])\b/i;
const levels =
  /\b(?:native(?:ly)?|mother tongue|first language|bilingual|fluent(?:ly)?|[ABC][12])\b(?! (?:to|soil|land|speakers?)\b)/gu;

/** A language that the person is said to speak must be one of theirs that the sentence cites, no better than they speak it. */
export const checkLanguages: Check = (context) => {
  const speaks = speaking.test(context.text);
  const said = tonguesIn(context);
  const better = [...tooWell(context, said), ...tooFreely(context, said)];
  if (!context.claim) return better;
  const cited = context.support.filter(isKind('language'));
  const others = context.support.filter((fact) => fact.kind !== 'language').map(factText);
  const known = new Set(
    [...cited.map(factText), ...others]
      .flatMap((text) => languagesIn(text).map(({ code }) => code))
      .concat(cited.map(({ name }) => name)),
  );
  return [
    ...better,
    ...said
      .filter((one) => speaks || isTongue(context, one))
      .filter(({ code, start }) => !known.has(code) && !isDenied(context.text, start) && !isWished(context.text, start))
      .map(({ text }) => finding(context, 'unsupported_skill', text, `No cited fact says that you speak ${text}.`)),
  ];
};

/** `From Japanese into Dutch`, `my Norwegian is good`: the language, where `a French company` and `Spanish verbs` are none. */
const isTongue = ({ text, clauses }: SentenceContext, { start, text: name }: Tongue): boolean =>
  clauseAt(clauses, start)?.kind === 'self' &&
  /\b(?:my|in|from|into|to|and|of)\s+$/iu.test(text.slice(0, start)) &&
  /^(?:\s*(?:[.,;:!?)]|$)|\s+(?:is|and|into|to|for|at|as|well|too|these|with|since|every|when)\b)/iu.test(
    text.slice(start + name.length),
  );

type Tongue = { code: string; text: string; start: number };

/** The languages that a sentence names, those of the profile that no dictionary has among them. */
function tonguesIn(context: SentenceContext): Tongue[] {
  const known = languagesIn(context.nameless).filter(({ text }) => /^\p{Lu}/u.test(text));
  const others = context.all
    .filter(isKind('language'))
    .map(({ name }) => ({ code: name, text: name, start: context.nameless.indexOf(name) }))
    .filter(({ start }) => start >= 0 && !known.some((one) => one.start === start));
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

const LITTLE_RANK = 3;
const modest =
  /\b(?:[ab][12]|basics?|some|little|bit|modest|beginner\p{L}*|elementary|learn\p{L}*|studying|improv\p{L}*|simple|greetings?|few|small|rusty|get(?:ting)? by|school|conversational|intermediate|enough|level|working on|developing|still|not|hardly|halting\p{L}*|slow\p{L}*|rudiment\p{L}*|beginnings?|lessons?|courses?|classes|phrases?|about)\b/iu;

/** Whoever speaks a language little says so where they say that they speak it: `I hold meetings in Spanish` is no A2. */
function tooFreely(context: SentenceContext, said: Tongue[]) {
  return said.flatMap(({ code, text, start }) => {
    const clause = clauseAt(context.clauses, start);
    if (clause?.kind !== 'self' || clause.supposed || modest.test(context.whole)) return [];
    const uses =
      /\b(?:my|in|into|from|speak|spoken|write|read|and|,)\s+$/iu.test(context.text.slice(0, start)) || start === 0;
    const ranks = context.all
      .filter(isKind('language'))
      .filter(({ name }) => name === code || languagesIn(name).some((one) => one.code === code))
      .flatMap(({ fluency }) => rankOf(fluency) ?? []);
    if (!uses || ranks.length === 0 || Math.max(...ranks) > LITTLE_RANK) return [];
    // To say that one speaks it, and no more, is true of whoever speaks it a little.
    if (
      /\b(?:speak|languages?)\b/iu.test(clause.text) &&
      !/\b(?:work|daily|meetings?|negotiat\p{L}*|well|freely|both)\b/iu.test(clause.text)
    )
      return [];
    return [
      finding(context, 'unsupported_skill', text, `Your profile says that you speak ${text} a little: say how well.`),
    ];
  });
}

/** A level goes with the language named last before it, or with the next one: `English at C1`, `fluent French`. */
function tooWell(context: SentenceContext, said: Tongue[]) {
  return [...context.nameless.matchAll(levels)].flatMap((level) => {
    const clause = clauseAt(context.clauses, level.index);
    if (clause?.kind === 'reader' || isDenied(context.text, level.index) || isWished(context.text, level.index))
      return [];
    const next = said.find(({ start }) => start > level.index);
    const last = said.findLast(({ start }) => start < level.index);
    const beside =
      next !== undefined &&
      // `German (native), English`: what stands in brackets is of what stands before them.
      /^(?!\s*\))\W*(?:(?:in|languages?|tongues?|speaker|of|are|is)\W+){0,3}$/iu.test(
        context.nameless.slice(level.index + level[0].length, next.start),
      );
    const which = beside ? next : (last ?? next);
    const own = context.all
      .filter(isKind('language'))
      .filter(({ name }) => name === which?.code || languagesIn(name).some(({ code }) => code === which?.code));
    const ranks = own.flatMap(({ fluency }) => rankOf(fluency) ?? []);
    const rank = rankOf(level[0]);
    if (which === undefined || rank === undefined || ranks.length === 0 || ranks.some((known) => rank <= known))
      return [];
    return [finding(context, 'unsupported_skill', level[0], `No fact says that you speak ${which.text} that well.`)];
  });
}
