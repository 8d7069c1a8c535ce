import { languagesIn } from '../language-names.ts';
import type { SentenceContext } from './context.ts';
import { isKind } from './facts.ts';
import type { Figure } from './numbers.ts';

/** `Two things`, `three reasons`: a count of what the sentence goes on to say claims nothing. */
const spoken =
  /^\s+(?:\p{L}+\s+)?(?:things|reasons|points|aspects|ways|sides|threads|qualities|themes|ideas|words)\b/iu;
/** What was done, counted: no more of it than the sentence cites. */
const counted = /^\s+(?:of my |other |more )?(?:results|examples|projects|achievements|strengths|lessons|moments)\b/iu;

/** `Two languages, Spanish and English`: as many as are named. */
const tongues = /^\s+(?:\p{L}+\s+)?(?:languages|tongues)\b/iu;

/** `My three jobs`: as many as the profile lists. */
const kept = [
  [/^\s+(?:[\p{L}·-]+\s+){0,2}(?:languages|tongues)\b/iu, 'language'],
  [/^\s+(?:\p{L}+\s+)?(?:degrees|diplomas|qualifications|studies|schools|universities)\b/iu, 'education'],
  [/^\s+(?:\p{L}+\s+)?(?:certificates|certifications|qualifications|licen[cs]es)\b/iu, 'certificate'],
  [/^\s+(?:\p{L}+\s+)?(?:jobs|employers|companies|positions|posts|firms|roles)\b/iu, 'experience'],
] as const;

const family =
  '(?:kids?|children|daughters?|sons?|girls?|boys?|twins|toddlers?|brothers?|sisters?|siblings|cats?|dogs?|grandchildren)';
/** One's own family is no work. */
function isFamily(figure: Figure, text: string): boolean {
  const after = text.slice(figure.end);
  return (
    new RegExp(`^ (?:\\p{L}+ )?${family}\\b(?: (?:of (?:my|our) own|at home))`, 'iu').test(after) ||
    (/\b(?:my|our|i have|i['’]ve got|(?:mother|father|mum|mom|dad|parent) (?:of|to)|raising|raised) $/iu.test(
      text.slice(0, figure.start),
    ) &&
      new RegExp(`^ (?:\\p{L}+ )?${family}\\b(?! in\\b)`, 'iu').test(after))
  );
}

/** Whether a figure counts what the sentence names or what the profile lists, or which of them is meant: no claim of its own. */
export function isEnumeration(figure: Figure, { masked, support, whole, all }: SentenceContext): boolean {
  if (tongues.test(masked.slice(figure.end)) && languagesIn(whole).length === figure.value) return true;
  if (
    figure.kind === 'plain' &&
    kept.some(
      ([noun, kind]) =>
        noun.test(masked.slice(figure.end)) &&
        [all, support].some((facts) => facts.filter(isKind(kind)).length >= figure.value),
    )
  )
    return true;
  // `Your two subjects happen to be my two working lives`: as many as it cites of one kind.
  if (
    figure.kind === 'plain' &&
    figure.value <= 6 &&
    /\b(?:my|your|these|those|both) $/iu.test(masked.slice(0, figure.start)) &&
    [...Map.groupBy(support, ({ kind }) => kind).values()].some(({ length }) => length === figure.value)
  )
    return true;
  if (isFamily(figure, masked)) return true;
  // `The last two of them`: which ones, and not how many there were.
  if (
    figure.kind === 'plain' &&
    figure.value <= 5 &&
    /\b(?:the|my) (?:last|first|next|other) $/iu.test(masked.slice(0, figure.start))
  )
    return true;
  // `Two times a week`: how often.
  if (
    figure.kind === 'plain' &&
    figure.value <= 3 &&
    /^\s+times? (?:a|each|every|per)\b/iu.test(masked.slice(figure.end))
  )
    return true;
  // `For seven of them`: of the years just spoken of.
  if (
    /^\s+of (?:them|those)\b/iu.test(masked.slice(figure.end)) &&
    support.some((fact) => fact.kind === 'skill' && fact.years === figure.value)
  )
    return true;
  // `Those two`: what was just named.
  if (
    figure.kind === 'plain' &&
    figure.value <= 5 &&
    /\b(?:those|these|of the|which|all|that the)\s+$/iu.test(masked.slice(0, figure.start)) &&
    /^\s*(?:[.,;!?]|$|(?:in|of|are|is|were|go|and|have|things|together|words)\b)/iu.test(masked.slice(figure.end))
  )
    return true;
  if (figure.kind !== 'plain' || !/^\p{L}/u.test(figure.text) || figure.value < 2 || figure.value > 6) return false;
  const after = masked.slice(figure.end);
  return spoken.test(after) || (counted.test(after) && figure.value <= support.length);
}
