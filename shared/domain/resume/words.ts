import { lexiconOf } from './lexicon.ts';
import { branchNames, companyNames, degreeNames, schoolNames } from './name-words.ts';
import { leadingTitleNames, rankNames, titleNames } from './title-words.ts';

const titleWords = lexiconOf(titleNames);
const leadingTitles = lexiconOf(leadingTitleNames);
/** German and Dutch build words: `Softwareentwickler`, `Vertriebsleiterin`, `Wijkverpleegkundige`. */
const compoundTitle =
  /\p{L}(?:entwickler|ingenieur|leiter|berater|mitarbeiter|assistent|techniker|manager|planer|fahrer|helfer|pfleger|lehrer|verkäufer|kaufmann|kauffrau|leitung|meister|mechaniker|elektroniker|arzt|ärztin|anwalt|kraft|referent|beauftragte|prüfer|führer|therapeut|medewerker|medewerkster|leider|beheerder|verpleegkundige|adviseur|monteur|ontwikkelaar)(?:in|r)?(?!\p{L})/iu;
const seniority = lexiconOf(rankNames);
/** Endings of words for people who do something; weaker than a known word. */
const agentEnding =
  /\p{L}{3}(?:er|or|ist|ian|ant|eur|euse|ologist|logue|ierin|erin|euse|trice|sman|swoman|person|keeper|master)s?$/iu;

const companyWords = lexiconOf(companyNames);
const branchWords = lexiconOf(branchNames);
const institutionWords = lexiconOf(schoolNames);
const degreeWords = new RegExp(`(?<!\\p{L})(?:${degreeNames})(?!\\p{L})`, 'iu');
/** Short forms count only in capitals: `BS`, `M.A.`. */
const shortDegrees =
  /(?<![\p{L}.])(?:BUT|CAP|B\.?\s?S\.?|M\.?\s?S\.?|B\.?\s?A\.?|M\.?\s?A\.?|B\.?E\.?|A\.?S\.?|A\.?A\.?|A\.?A\.?S\.?|M\.?E\.?|M\.?Ed\.?|B\.?Ed\.?|MEng|BEng|MSci|MPA|MPP|DDS|DVM|RN)(?=[\s,.)(:–-]|$)/u;

/** A name, a title or a degree is no longer than this; a longer text is looked at so far. */
const LONGEST = 300;
const capped = (text: string): string => (text.length > LONGEST ? text.slice(0, LONGEST) : text);

/** Whether the text holds a word of job titles. */
export const hasTitleWord = (text: string): boolean => titleWords(text) || compoundTitle.test(capped(text));
/** Whether the text holds a word that companies are called by. */
export const hasCompanyWord = (text: string): boolean => companyWords(text);
/** Whether the text holds a word that schools are called by. */
export const hasInstitutionWord = (text: string): boolean => institutionWords(text);
/** Whether the text names a degree, in full or short. */
export const hasDegreeWord = (text: string): boolean =>
  degreeWords.test(capped(text)) || shortDegrees.test(capped(text));

const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
const lastWord = (text: string): string => wordsIn(text.split(/[,(–—]| - | of | for /)[0] ?? '').at(-1) ?? '';
/** Languages of Romance and Slavic descent say first what someone is: `Ingeniera de procesos`. */
const beginsAsTitle = (text: string): boolean => leadingTitles(wordsIn(text)[0] ?? '');

const leanings = new Map<string, number>();
const MOST_LEANINGS = 2_000;

/** How much a text looks like a job's title (above 0) rather than an employer's name (below 0). */
export function titleLeaning(text: string): number {
  const known = leanings.get(text);
  if (known !== undefined) return known;
  if (leanings.size >= MOST_LEANINGS) leanings.clear();
  const lean = leaningOf(capped(text));
  leanings.set(text, lean);
  return lean;
}

function leaningOf(text: string): number {
  let sum = 0;
  const last = lastWord(text);
  if (hasTitleWord(last) || compoundTitle.test(text) || beginsAsTitle(text)) sum += 2;
  else if (hasTitleWord(text)) sum += 1.4;
  else if (agentEnding.test(last)) sum += 0.3;
  if (seniority(text)) sum += 0.5;
  if (hasCompanyWord(last)) sum -= 1.2;
  else if (hasCompanyWord(text)) sum -= 0.8;
  else if (branchWords(last) && sum < 1.4) sum -= 0.6;
  if (/&\s|^the\s/i.test(text) && sum < 1) sum -= 0.3;
  if (/(?:\.(?:com|io|org|net|ai)|[a-z][A-Z][a-z])(?![a-z])/.test(text)) sum -= 0.5;
  return sum;
}
