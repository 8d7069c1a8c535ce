import { languagesIn } from '../../language-names.ts';
import { type Check, finding, isDenied, isWished } from '../context.ts';
import { factText, isKind } from '../facts.ts';

const speaking =
  /\b(?:speak|speaking|spoken|fluent(?:ly)?|native|bilingual|trilingual|multilingual|conversational|proficien(?:t|cy)|command of|mother tongue|languages?|[abc][12])\b/i;

/** A language that the person is said to speak must be one of theirs that the sentence cites. */
export const checkLanguages: Check = (context) => {
  if (!context.claim || !speaking.test(context.text)) return [];
  const cited = context.support.filter(isKind('language'));
  const others = context.support.filter((fact) => fact.kind !== 'language').map(factText);
  const known = new Set(
    [...cited.map(factText), ...others].flatMap((text) => languagesIn(text).map(({ code }) => code)),
  );
  return languagesIn(context.nameless)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .filter(({ code, start }) => !known.has(code) && !isDenied(context.text, start) && !isWished(context.text, start))
    .map(({ text }) => finding(context, 'unsupported_skill', text, `No cited fact says that you speak ${text}.`));
};
