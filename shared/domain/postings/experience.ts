import { NUMBER_WORDS } from '../number-words.ts';
import { isOptional } from './optional.ts';
import { readSections } from './sections.ts';

/** Years of experience that a posting asks for; null where it names no figure. */
export type YearsAsked = { min: number | null; max: number | null };
export type YearsRead = YearsAsked & { sentence: string | null };

const WORDS: Readonly<Record<string, number>> = {
  ...NUMBER_WORDS,
  zero: 0,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  cinq: 5,
  dos: 2,
  tres: 3,
  cinco: 5,
  três: 3,
  quatro: 4,
  quatre: 4,
  cuatro: 4,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  twee: 2,
  drie: 3,
  vijf: 5,
  dwa: 2,
  trzy: 3,
  cztery: 4,
  pięć: 5,
};
const FIGURE = String.raw`(\d{1,2}(?:[.,]5)?|${Object.keys(WORDS).join('|')})`;
const YEAR = String.raw`(?:years?|yrs?\.?|jahren?|ans?|ann[ée]es?|a[nñ]os?|anni|anno|jaar|lat[a]?|rok(?:u)?|letni\p{L}{1,3}|år)`;
const YEARS = new RegExp(
  String.raw`(?<![\p{L}\d$€£]|\d[.,])${FIGURE}\s*(?:\(\w+\)\s*)?(\+)?\s*(?:(?:-|–|—|\/|to|bis|à|a|tot|do|and|or)\s*${FIGURE}\s*(?:\(\w+\)\s*)?\+?\s*)?(?:\+|or more|plus|full)?\s*(?:\(or more\)\s*)?[-‑]?${YEAR}(?![\p{L}])`,
  'giu',
);
const MONTHS = /(?<![\p{L}\d$€£]|\d[.,])(\d{1,2})\s*\+?\s*months?(?=['’]?\s+(?:of\s+)?(?:\p{L}+\s+){0,2}experience)/giu;
const DECADE = /\b(?:a|one) decade (?:\+ )?(?:of\s+)?(?:\p{L}+\s+){0,3}experience/iu;
const NONE_NEEDED =
  /\bno (?:prior |previous |work )?experience (?:is )?(?:necessary|required|needed)\b|\bexperience (?:is )?not (?:necessary|required|needed)\b|\bkeine (?:berufs)?erfahrung (?:erforderlich|notwendig|n[öo]tig)|\bexp[ée]rience non (?:requise|exig[ée]e)|\bno se (?:requiere|necesita) experiencia|\bsin experiencia|\bnon è richiesta esperienza|\bgeen ervaring (?:nodig|vereist)|\bn[ãa]o (?:é|se) (?:necess[áa]ria|exige) experi[êe]ncia|\bsem experi[êe]ncia|\bnie wymaga\p{L}+ do[śs]wiadczenia|\bbez do[śs]wiadczenia/iu;
const EXPERIENCE =
  /\bexperience[ds]?\b|\bbackground\b|\bexpertise\b|\bworking (?:in|with|as|on)\b|\bpracti[cs]e\b|\bin (?:a|an|the) (?:similar|related|comparable)\b|\bbuilding\b|\bmanaging\b|\bleading\b|\bdeveloping\b|\bdesigning\b|\bwriting\b|\bselling\b|\bteaching\b|\boperating\b|\bprogramming\b|\bas an? \p{L}+|\b\p{L}*erfahrung\b|(?<!\p{L})exp[ée]ri[eê]n(?:ce|cia)(?!\p{L})|\besperienza\b|\b\p{L}{0,12}ervaring\b|\bdo[sś]wiadczeni\w+|\berfarenhet\b|\bhands-on\b|\bexp\b/iu;
const OURS =
  /(?<!\p{L})(?:soci[ée]t[ée]|entreprise|azienda|attiva|empresa|bedrijf|bestaa[nt]\p{L}*|rynku|firma|unternehmen|seit|depuis|desde hace|wij zijn|contract voor|contrat de|umowa na|we|our|us|company|founded|history|business for|combined|over the (?:last|past|next)|in the (?:last|past|next)|for (?:over|more than)|in business|contract|term|warranty|old|vest\w*|team has|celebrating|established|trusted|within|first)\b[^.;]{0,24}$/iu;
const OF_AGE =
  /^\s*(?:of age|old|or older|\(or older\)|contract|term|warranty|degree|college|university|plan|guarantee|in business)|^-?\s?(?:degree|contract|bachelor|program)/iu;
const AT_MOST = /\b(?:up to|at most|less than|no more than|maximum(?: of)?|max\.?|under|fewer than)\s*$/iu;
const BETTER_DEGREE = /\b(?:master|ph\.?d|doctorate|advanced degree|bachelor|degree)\b/iu;

const figureOf = (written: string | undefined): number | null =>
  written === undefined ? null : Math.floor(WORDS[written.toLowerCase()] ?? Number(written.replace(',', '.')));

const inLine = (line: string, isRequired: boolean): YearsAsked[] => {
  const read: YearsAsked[] = [];
  for (const found of line.matchAll(YEARS)) {
    const before = line.slice(Math.max(0, found.index - 60), found.index);
    const after = line.slice(found.index + found[0].length, found.index + found[0].length + 110);
    const low = figureOf(found[1]);
    if (low === null || low > 25 || OURS.test(before.slice(-40)) || OF_AGE.test(after)) continue;
    // "4+ years of Java": a list of requirements need not say the word.
    const asRequirement =
      (isRequired || found[0].includes('+') || found[3] !== undefined) && /^\s*(?:of|in|with|as)\s/iu.test(after);
    if (!asRequirement && !EXPERIENCE.test(`${before.slice(-60)} ${after}`)) continue;
    const high = figureOf(found[3]);
    if (AT_MOST.test(before)) read.push({ min: 0, max: high ?? low });
    else read.push({ min: low, max: high !== null && high >= low && high <= 40 ? high : null });
  }
  for (const found of line.matchAll(MONTHS)) read.push({ min: Math.floor(Number(found[1]) / 12), max: null });
  if (DECADE.test(line)) read.push({ min: 10, max: null });
  return read;
};

/**
 * The years of experience asked: of several requirements the highest minimum, since all are asked together; of
 * alternatives in one sentence ("Bachelor's with 4 years or Master's with 2") the lowest. What is only welcome, the
 * company's own years and ages do not count. Null when no figure is named; 0 when the posting says none is needed.
 */
export const readYears = (text: string): YearsRead => {
  let best: YearsRead = { min: null, max: null, sentence: null };
  for (const line of readSections(text)) {
    if (
      line.kind === 'optional' ||
      line.kind === 'other' ||
      !/\d|year|jahr|decade|experi|esperien|ervaring|do[śs]wiadcz|erfahrung|ans\b|anos|años|anni|jaar|lata?\b/iu.test(
        line.text,
      )
    )
      continue;
    for (const sentence of line.text.split(/(?<=[.!?;])\s/u)) {
      if (isOptional(sentence)) continue;
      const read = inLine(sentence, line.kind === 'required');
      if (read.length === 0 && NONE_NEEDED.test(sentence) && best.min === null) best = { min: 0, max: null, sentence };
      const alternatives = read.length > 1 && /\bor\b/iu.test(sentence) && BETTER_DEGREE.test(sentence);
      const chosen = alternatives ? [...read].sort((a, b) => (a.min ?? 0) - (b.min ?? 0)).slice(0, 1) : read;
      for (const years of chosen)
        if (years.min !== null && (best.min === null || years.min > best.min)) best = { ...years, sentence };
    }
  }
  return best;
};
