import { type Check, finding, type SentenceContext, supportTexts } from '../context.ts';
import { type Figure, figuresIn } from '../numbers.ts';
import { isSmall, root, rootsOf, wordsOf } from '../words.ts';
import { dateSpans } from './dates.ts';
import { durationSpans } from './durations.ts';

/** Verbs of change say nothing about what changed. */
const changing = new Set(
  'cut reduce reduced lower lowered increase increased decrease decreased improve improved raise raised grow grew boost boosted drop dropped bring brought shorten shortened handle save saved gain gained'
    .split(' ')
    .map(root),
);

/** `Two things`, `three reasons`: a count of what the sentence goes on to say claims nothing. */
const spoken =
  /^\s+(?:other |more )?(?:things|reasons|points|aspects|ways|sides|threads|qualities|themes|ideas|words)\b/iu;
/** What was done, counted: no more of it than the sentence cites. */
const counted = /^\s+(?:of my |other |more )?(?:results|examples|projects|achievements|strengths|lessons|moments)\b/iu;

function isEnumeration(figure: Figure, { masked, support }: SentenceContext): boolean {
  if (figure.kind !== 'plain' || !/^\p{L}/u.test(figure.text) || figure.value < 2 || figure.value > 6) return false;
  const after = masked.slice(figure.end);
  return spoken.test(after) || (counted.test(after) && figure.value <= support.length);
}

/** Every figure must stand in a cited fact, of the same kind and beside the same thing. */
export const checkNumbers: Check = (context) => {
  const taken = [...dateSpans(context.masked), ...durationSpans(context.masked)];
  const figures = figuresIn(context.masked).filter(
    (figure) =>
      !isEnumeration(figure, context) && !taken.some((span) => span.start <= figure.start && figure.end <= span.end),
  );
  const texts = supportTexts(context);
  return figures
    .filter(
      (figure) =>
        !texts.some((text) =>
          figuresIn(text).some((known) => agrees(figure, known) && sameThing(context.masked, figure, text)),
        ),
    )
    .map((figure) =>
      finding(context, 'unsupported_number', figure.text, `No cited fact gives "${figure.text}" in this sense.`),
    );
};

function agrees(said: Figure, known: Figure): boolean {
  if (said.kind !== known.kind) return false;
  if (said.vague) return known.vague ? known.value === said.value : said.kind === 'plain' && known.value >= said.value;
  return !known.vague && Math.abs(said.value - known.value) < 1e-9 * Math.max(1, known.value);
}

/** The noun after a count is in the fact too; around a percentage something that changed is. */
function sameThing(text: string, figure: Figure, factText: string): boolean {
  const known = rootsOf(factText);
  const words = wordsOf(text);
  const after = words.filter((word) => word.start >= figure.end);
  const before = words.filter((word) => word.end <= figure.start);
  if (figure.kind === 'plain' && !figure.vague) {
    const next = after[0];
    const directly = next !== undefined && !isSmall(next.text) && /^[\s-]*$/u.test(text.slice(figure.end, next.start));
    if (directly) return known.has(root(next.text)) || next.lower.split(/[-/]/).some((part) => known.has(root(part)));
  }
  const around = [...before.slice(-8), ...after.slice(0, 5)].filter(
    (word) => !isSmall(word.text) && !changing.has(root(word.text)) && !/^\d/.test(word.text),
  );
  return around.length === 0 || around.some((word) => known.has(root(word.text)));
}
