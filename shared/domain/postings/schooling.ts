import type { EducationLevel } from '../enums.ts';
import { languageNames } from '../language-names.ts';
import { type Fact, quoted } from './fact.ts';
import { isOptional } from './optional.ts';
import { readSections } from './sections.ts';

const DEGREES: readonly [RegExp, EducationLevel][] = [
  [
    /\bhigh[- ]?school (?:diploma|degree|education|graduate)\b|\bged\b|\bsecondary school\b|\babitur\b|\bgcses?\b/iu,
    'high_school',
  ],
  [
    /\bassociate(?:['’]?s)?(?: degree|\b(?= or| in\b))|\bvocational (?:training|degree)|\babgeschlossene (?:berufs)?ausbildung|\bbts\b|\bbac ?\+ ?2\b/iu,
    'associate',
  ],
  [
    /\bbachelor(?:['’]?s)?\b|\bBSN\b|\bb\.?\s?(?:sc|a|s|eng|tech)\b\.?(?=[\s/,.)]|$)|\bundergraduate degree|\b(?:college|university|four[- ]year|4[- ]year) degree|\bdegree (?:in|or equivalent|required)|\bbac ?\+ ?[34]\b|\bgrado universitario|\blaurea\b|\bstudium\b|\blicenciatura/iu,
    'bachelor',
  ],
  [
    // "Master the stack", "Trial Master File" and "Master DW in S3" are no degrees: the word alone is not enough.
    /\bmaster(?:['’]s|s['’]?)(?![’'\p{L}])(?! ?(?:the\b|in (?:the|all)\b|data|plan))|\bmaster degree|(?<!\b(?:scrum|task|station|trial|head|quarter|toll|harbou?r|web) ?)\bmaster(?= (?:or\b|in (?!the\b|all\b)|and (?:ph|doct)|level|program|of (?!ceremon))| ?[/(,)]|$)|\bm\.?\s?(?:sc|eng|tech|ba)\b\.?(?=[\s/,.)]|$)|\bms\b(?=[ /](?:or|degree|in|phd|ph\.d))|\bbac ?\+ ?5\b|\bgraduate degree|\badvanced degree/iu,
    'master',
  ],
  [
    /\bph\.?\s?d\b|\bdoctora(?:te|l degree)\b|\bpromotion in\b|\bj\.?d\.?\b(?= (?:required|degree))|\bm\.d\.\B/iu,
    'doctorate',
  ],
];
const ASKS =
  /\b(?:degree|diploma|required|minimum|must|have|hold|education|qualification|completed|abgeschlossen\w*|studium|field|discipline|equivalent|graduate|laurea|licenciatura)\b|\bin (?:computer|a related|engineering|\p{Lu})/u;
const DEGREE_KEY =
  /degree|diploma|bachelor|\bbsn\b|master|ph\.?\s?d|doctora|\bb\.?\s?(?:sc|a|s|eng|tech)\b|\bm\.?\s?(?:sc|s|eng|ba)\b|bac ?\+|studium|ausbildung|abitur|laurea|licenciatura|\bged\b|gcse|school|associate|j\.?d/iu;
const NONE_NEEDED =
  /\b(?:no|not|without|don['’]t)\b[^.;]{0,24}\b(?:degree|diploma|ph\.?d|master['’]s|bachelor['’]s)\b/iu;
/** "Ph.D. (preferred) or Master's": the word before such brackets is only welcome. */
const WELCOME =
  /[\p{L}.'’]{2,20} ?(?:degree )?\((?:strongly |highly )?(?:preferred|desired|desirable|ideal|a plus|plus)\)/giu;

/**
 * The least education that a posting requires: of alternatives ("Bachelor's or Master's") the lowest; degrees only
 * welcome do not count. Null when it asks for none.
 */
export const readEducation = (text: string): Fact<EducationLevel> | null => {
  for (const line of readSections(text)) {
    if (line.kind === 'optional' || line.kind === 'other') continue;
    for (const sentence of line.text.split(/(?<=[.!?;])\s(?=\p{Lu})/u)) {
      if (!DEGREE_KEY.test(sentence) || !ASKS.test(sentence) || NONE_NEEDED.test(sentence)) continue;
      // "Bachelor's required, Master's preferred": what is only welcome stands in its own clause.
      const asked = sentence
        .replace(WELCOME, ' ')
        .split(/[,;(]\s?/u)
        .filter((clause) => !isOptional(clause))
        .join(', ');
      const found = DEGREES.find(([pattern]) => pattern.test(asked));
      if (found !== undefined) return { value: found[1], sentence: quoted(sentence) };
    }
  }
  return null;
};

const SPEAKS =
  /\b(?:fluen\w+|native|proficien\w+|bilingual|trilingual|[abc][12]\b|speak\w*|spoken|verbal|written|oral|command of|business[- ]level|working knowledge|language skills?|mother tongue|required|flie(?:ß|ss)end\w*|verhandlungssicher\w*|\w*kenntnisse|sprach\w*|sehr gut\w*|muttersprach\w*|courant|bilingue|ma[iî]tris\w+|parl\w+|fluido|nivel|hablad\w+|dominio|madrelingua|ottima conoscenza|vloeiend|biegł\w+|znajomo\w+)\b/iu;
const NOT_ASKED =
  /\b(?:translat\w+|speaking (?:countries|markets|customers|regions)|teach\w*|tutor\w*|no (?:german|french|spanish|english|dutch)|not required|lessons?|classes|courses?|companies|cuisine|market\b|company\b|literature|history)\b/iu;

/** The languages that a posting requires a person to speak (ISO 639-1), each with its sentence. */
export const readLanguages = (text: string): Fact<string>[] => {
  const found = new Map<string, string>();
  const lines = readSections(text);
  const structured = lines.some(({ kind }) => kind === 'required');
  const asking = lines.filter(
    ({ kind }) => kind === 'required' || kind === 'duties' || (kind === 'intro' && !structured),
  );
  for (const sentence of asking.flatMap((line) => line.text.split(/(?<=[.!?;])\s(?=\p{Lu})/u))) {
    if (sentence.length > 400 || !SPEAKS.test(sentence) || isOptional(sentence) || NOT_ASKED.test(sentence)) continue;
    for (const word of sentence.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const code = languageNames().get(word);
      if (code !== undefined && !found.has(code)) found.set(code, quoted(sentence));
    }
  }
  return [...found].map(([value, sentence]) => ({ value, sentence }));
};
