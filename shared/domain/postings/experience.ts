import type { ExperienceLevel } from '../enums.ts';
import { NUMBER_WORDS } from '../number-words.ts';

/** Years of experience that a posting asks for; null where it names no figure. */
export type YearsAsked = { min: number | null; max: number | null };

const WORDS: Readonly<Record<string, number>> = NUMBER_WORDS;
const FIGURE = String.raw`(\d{1,2}|${Object.keys(WORDS).join('|')})`;
const YEARS = new RegExp(
  String.raw`\b${FIGURE}\s*(?:\(\d+\)\s*)?(\+)?\s*(?:(?:-|–|—|to)\s*${FIGURE}\s*\+?\s*)?(?:\+|or more|plus)?\s*(?:years?|yrs?)\b`,
  'giu',
);
const EXPERIENCE =
  /\bexperience\b|\bexperienced\b|\bbackground\b|\bexpertise\b|\bworking (?:in|with|as)\b|\bpracti[cs]e\b|\bin (?:a|an|the) (?:similar|related|comparable)\b/iu;
const OURS =
  /\b(?:we|our|us|company|founded|history|business for|combined|over the (?:last|past|next)|for (?:over|more than)|in business|contract|term|warranty|old)\b/iu;

const figureOf = (written: string | undefined): number | null =>
  written === undefined ? null : (WORDS[written.toLowerCase()] ?? Number(written));

/** The years of experience asked: of several figures the highest minimum, since all are asked together. */
export const readYears = (text: string): YearsAsked => {
  let best: YearsAsked = { min: null, max: null };
  for (const line of text.split('\n')) {
    for (const found of line.matchAll(YEARS)) {
      const around = line.slice(Math.max(0, found.index - 60), found.index + found[0].length + 90);
      const min = figureOf(found[1]);
      if (
        min === null ||
        min > 25 ||
        !EXPERIENCE.test(around) ||
        OURS.test(line.slice(Math.max(0, found.index - 30), found.index))
      )
        continue;
      const max = figureOf(found[3]);
      if (best.min === null || min > best.min)
        best = { min, max: max !== null && max >= min && max <= 40 ? max : null };
    }
  }
  return best;
};

const BY_TITLE: readonly [RegExp, ExperienceLevel][] = [
  [
    /\bintern(?:ship)?\b|\btrainee\b|\bapprentice\b|\bgraduate\b|\bentry[- ]level\b|\bnew grad\b|\bco-?op\b|\bwerkstudent\w*\b/iu,
    'entry',
  ],
  [
    /\b(?:chief (?!of staff)\w+|c[etfmoi]o|vice president|s?vp|evp|director|head of|president|managing director|partner)\b(?!\s+(?:manager|success|sales|account|engineer|marketing|operations|development|enablement))/iu,
    'executive',
  ],
  [/\b(?:lead|principal|staff|manager|supervisor|foreman|architect|head (?:chef|nurse))\b/iu, 'lead'],
  [/\b(?:senior|sr\.?|iii|iv|experienced)\b/iu, 'senior'],
  [/\b(?:junior|jr\.?|associate|assistant)\b(?! (?:director|professor|manager|vice))/iu, 'junior'],
  [/\b(?:mid|mid[- ]level|intermediate|ii)\b/iu, 'mid'],
];
const MANAGERS_OF_THINGS =
  /\b(?:account|product|project|program|office|case|community|social media|property|event|content|customer success|success|store)\s+manager\b/iu;
const SENIOR = /\b(?:senior|sr\.?)\b/iu;

/** The level by the title, else by the years asked; null when neither tells. */
export const readLevel = (title: string, years: YearsAsked): ExperienceLevel | null => {
  const named = BY_TITLE.find(([pattern]) => pattern.test(title))?.[1];
  const onlyManager =
    named === 'lead' && MANAGERS_OF_THINGS.test(title) && !/\b(?:lead|principal|staff|head)\b/iu.test(title);
  if (onlyManager) return SENIOR.test(title) ? 'senior' : byYears(years);
  return named ?? byYears(years);
};

const byYears = ({ min }: YearsAsked): ExperienceLevel | null => {
  if (min === null) return null;
  if (min === 0) return 'entry';
  if (min <= 2) return 'junior';
  return min <= 4 ? 'mid' : 'senior';
};
