import { fold, singular } from './words.ts';

/** A title's parts: what the role is, its level, and numbers the employer gave it. */
export type Title = { core: ReadonlySet<string>; levels: ReadonlySet<string>; requisitions: ReadonlySet<string> };

const GENDERS =
  /[([{]?\s*\b(?:[mwfhdxivkngua]|div|gn|mann|frau|homme|femme|all genders?)(?:\s?[/|,*+-]\s?(?:[mwfhdxivknguaz]|div|gn|frau|mann|femme|homme|divers|all genders?))+\b\s*[)\]}]?|[([{]\s*(?:all genders?|gn|a)\s*[)\]}]/giu;
/** German and Spanish endings for both: "Entwickler:in", "Entwickler*innen", "ingeniero/a". */
const BOTH_ENDINGS = /(?<=\p{L}{3})(?:[*:_/]-?|\()(?:in(?:nen)?|r|n|frau|a|o|e|euse|trice|rice)\)?(?![\p{L}\p{N}])/giu;
const REQUISITION =
  /(?:\b(?:req(?:uisition)?|job|ref(?:erence|erenz)?|posting|vacancy|position|kennziffer|stellen)?\s*(?:id|no|nr|number|code)?\s*[#.:]*\s*)(?<![\p{L}\p{N}])((?:[a-z]{1,4}[-_]?)?\d{4,}(?:-\d+)*)(?![\p{L}\p{N}])|#\s?(\d+)/giu;
const NOISE =
  /\b(?:remote(?:ly)?|hybrid|on-?site|in[- ]office|home ?office|teletravail|remoto|work from home|wfh|anywhere|full[- ]?time|vollzeit|permanent|festanstellung|unbefristet|cdi|urgent(?:ly)?|immediate(?:ly)?(?: start)?|now hiring|we'?re hiring|hiring|wanted|gesucht|needed|new|job (?:stage|grade) \d+|openings?|opportunity|usd?|eur|gbp)\b|[$€£]\s?[\d.,]+\s?k?|\b\d+(?:[.,]\d+)?\s?k\b|\b\d{1,3}\s?%/giu;
const JOINED: readonly [RegExp, string][] = [
  [/\bfull[- ]?stack\b/gu, 'fullstack'],
  [/\bfront[- ]?end\b/gu, 'frontend'],
  [/\bback[- ]?end\b/gu, 'backend'],
  [/\bpart[- ]?time\b|\bteilzeit\b/gu, 'parttime'],
  [/\bvice[- ]president\b/gu, 'vp'],
  [/\bentry[- ]level\b/gu, 'entry'],
  [/\bmid[- ](?:level|senior)\b/gu, 'mid'],
  [/\bworking student\b|\bwerkstudent\b/gu, 'workingstudent'],
  [/\bc\+\+/gu, 'cplusplus'],
  [/\.net\b/gu, ' dotnet'],
];
const SAME: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  eng: 'engineer',
  engr: 'engineer',
  dev: 'developer',
  mgr: 'manager',
  mngr: 'manager',
  asst: 'assistant',
  assoc: 'associate',
  rep: 'representative',
  dir: 'director',
  admin: 'administrator',
  tech: 'technician',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  internship: 'intern',
  praktikant: 'intern',
  praktikum: 'intern',
  stagiaire: 'intern',
  stage: 'intern',
  apprenticeship: 'apprentice',
  temp: 'temporary',
  ft: '',
  pt: 'parttime',
};
const LEVELS = new Set(
  'junior mid senior lead principal staff entry intern trainee apprentice graduate workingstudent assistant deputy associate head director chief vp executive parttime temporary seasonal 1 2 3 4 5'.split(
    ' ',
  ),
);
const EMPTY = new Set(
  'a an the of for in at and to with on by or our your us und fur fuer im am in bei der die das de la le les el los en et y du des da do per het een og i w z na as team'.split(
    ' ',
  ),
);

const JUST_WORDS = /[^\p{L}\p{N}+#]+/gu;

/** Reads a title: gender marks, requisition numbers, modes of work, pay and cries for attention do not count. */
export const readTitle = (written: string): Title => {
  const requisitions = new Set<string>();
  let text = fold(written).replace(GENDERS, ' ').replace(BOTH_ENDINGS, '');
  text = text.replace(REQUISITION, (_all, id?: string, hash?: string) => {
    const found = id ?? hash ?? '';
    // A year is part of the title ("Summer Intern 2027"), not its number.
    if (/^(?:19|20)\d\d$/.test(found)) return ` ${found} `;
    requisitions.add(found);
    return ' ';
  });
  for (const [pattern, word] of JOINED) text = text.replace(pattern, word);
  const words = text
    .replace(NOISE, ' ')
    .split(JUST_WORDS)
    .map((word) => singular(SAME[word] ?? word))
    .map((word) => SAME[word] ?? word)
    .filter((word) => word !== '' && !EMPTY.has(word));
  const levels = new Set(words.filter((word) => LEVELS.has(word)));
  const core = new Set(words.filter((word) => !LEVELS.has(word)));
  // "Trainee", "Director": then the level is the role.
  return core.size === 0 ? { core: levels, levels: new Set(), requisitions } : { core, levels, requisitions };
};

const minus = (a: ReadonlySet<string>, ...b: ReadonlySet<string>[]): string[] =>
  [...a].filter((word) => !b.some((set) => set.has(word)));

/** `onlyA` and `onlyB` are what one title says beyond the other. `level`: whether they may be one level. */
export type TitleRelation = {
  onlyA: string[];
  onlyB: string[];
  shared: number;
  level: 'same' | 'one_says_senior' | 'other';
};

/** Compares two titles; words of the postings' places and companies do not count. */
export const relateTitles = (a: Title, b: Title, ignored: ReadonlySet<string>): TitleRelation => {
  const levels = [...minus(a.levels, b.levels), ...minus(b.levels, a.levels)];
  return {
    onlyA: minus(a.core, b.core, ignored),
    onlyB: minus(b.core, a.core, ignored),
    shared: [...a.core].filter((word) => b.core.has(word)).length,
    level:
      levels.length === 0
        ? 'same'
        : levels.every((word) => word === 'senior' || word === 'mid')
          ? 'one_says_senior'
          : 'other',
  };
};

/** The role for looking up: the core's words in one order, and the level. */
export const titleKey = (title: Title): string => [...title.core].sort().join(' ');
