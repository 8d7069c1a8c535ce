import { isOptional, optionalAt } from './optional.ts';

/** How a clause speaks of something named in it. */
export type Asked = 'required' | 'optional' | 'no';

/** Parts of one clause that are said apart: "Python, ideally with Go"; "Java (Kotlin a plus)". */
const PARTS =
  /[;()]|,\s+(?:but|while|whereas)\b|\s[–—-]\s|,?\s+(?=(?:ideally|preferably)\b)|,\s+(?=(?:with\s|and\s)?(?:(?!\s(?:or|and)\s)[^,;()]){1,40}\s(?:(?:is|are|as|would be)\s)?(?:a |an )?(?:big |huge |strong |definite |nice )?(?:plus|bonus|preferred|advantage|desirable|nice to have)\b)/giu;
/** The list goes on over "and", "or" and strokes: "away from PHP and Perl". */
const LIST = '(?:[^\\s,;]{1,20}(?:\\s*\\/\\s*|\\s+(?:and|or|nor)\\s+)){0,2}$';
const NOT_BEFORE = new RegExp(
  `\\b(?:instead of|rather than|as opposed to|away from|moving off|unlike|no longer (?:use|using|need)|(?:replac|retir|sunsett|deprecat)(?:e|es|ing)(?: our)?(?: legacy| old)?|(?:do|does|did|will) not (?:use|need|require|work with)|(?:do|does|will)?n['’]t (?:use|need|require|do)|no need (?:for|to know)|without(?: any)?|not|never|no (?:prior |previous )?(?:knowledge of|experience (?:with|in|of))|(?:migrat|mov|switch)\\w* (?:off|from)(?: our)?(?: legacy| old)?)\\s+${LIST}`,
  'iu',
);
const NO_BEFORE = /\bno\s+(?:prior\s+|previous\s+)?(?:[^\s.;,]{1,20}\s+(?:or|and)\s+)?$/iu;
const NEEDED_AFTER = /^[^.;,]{0,40}\b(?:required|necessary|needed|expected)\b/iu;
const NOT_NEEDED_AFTER =
  /^[^.;,]{0,40}\b(?:not|n['’]t|isn['’]t|aren['’]t)\s+(?:be\s+|strictly\s+|absolutely\s+)?(?:required|necessary|needed|expected|mandatory|a must|a requirement)\b/iu;
const STILL_WELCOME = /\b(?:plus|bonus|helpful|welcome|nice|preferred|advantage\w*|desir\w+|beneficial|ideal\w*)\b/iu;
/** "BS in Computer Science, Statistics or a related field": subjects studied, no skills asked for. */
const DEGREE =
  /\b(?:bachelor\S*|master['’]?s?|degrees?|diploma|ph\.?\s?d\.?|doctorate|b\.?sc?\.?|m\.?sc?\.?|b\.?a\.?|m\.?a\.?|bs\/ms|ba\/bs|bs\/ba|major(?:ed|ing)?|studies|studying|background|graduate|abschluss|studium|licenciatura|diplôme)\b(?:\s+(?:degree|level|of science|of arts|or higher|preferred|required))?,?\s+(?:degree\s+)?(?:in|of)\s+[^.;()\n]{1,160}/giu;
const DEGREE_ENDS =
  /\b(?:or (?:an? )?(?:related|similar|equivalent|relevant|comparable)|related (?:field|discipline)|with\b|plus\b|and \d|\d+\+? years)/iu;
/** Without one of these a "background in Python" is experience, not a degree. */
const STUDIED = /\b(?:background|studies|studying)\b/iu;

const inDegree = (clause: string, at: number): boolean => {
  for (const found of clause.matchAll(DEGREE)) {
    if (STUDIED.test(found[0].slice(0, 12))) continue;
    const end = DEGREE_ENDS.exec(found[0])?.index ?? found[0].length;
    if (at >= found.index && at < found.index + end) return true;
  }
  return false;
};

const refused = (clause: string, from: number, to: number): boolean => {
  const before = clause.slice(Math.max(0, from - 90), from);
  const after = clause.slice(to, to + 70);
  if (NOT_BEFORE.test(before) && !/\bnot (?:only|just|limited to)\b/iu.test(before)) return true;
  if (NO_BEFORE.test(before) && NEEDED_AFTER.test(after)) return true;
  return NOT_NEEDED_AFTER.test(after) && !STILL_WELCOME.test(after);
};

/** "Kotlin (a plus)", "Kotlin - preferred": the next part is nothing but the wording. */
const BARE =
  /^[\s(–—-]*(?:(?:this|it)\s)?(?:is\s)?(?:an?\s)?(?:\p{L}{1,10}\s)?(?:plus|bonus|advantage|preferred|optional|desirable|desired|nice[- ]to[- ]have)\W*$/iu;

/** Whether the wording is of the part in which the name stands: it leads a list, or the part says it. */
const welcome = (clause: string, from: number): boolean => {
  const wording = optionalAt(clause);
  if (wording === undefined) return false;
  const leads = wording.from < from && /^[^,;.]{0,30}:/u.test(clause.slice(wording.to, from));
  if (leads || (wording.from < 12 && wording.from < from)) return true;
  const cuts = [0, ...clause.matchAll(PARTS).map((one) => one.index), clause.length];
  const own = cuts.findLastIndex((cut) => cut <= from);
  const part = clause.slice(cuts[own], cuts[own + 1]);
  const next = clause.slice(cuts[own + 1], cuts[own + 2]);
  return isOptional(part) || BARE.test(next);
};

/** What a clause says of the skill named in it from sign `from` to `to`. */
export const askedIn = (clause: string, from: number, to: number): Asked => {
  if (refused(clause, from, to) || inDegree(clause, from)) return 'no';
  return welcome(clause, from) ? 'optional' : 'required';
};
