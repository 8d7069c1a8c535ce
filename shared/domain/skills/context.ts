import type { Candidate } from './match.ts';
import type { Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "R&D", "Go-to-market", "C-level", "O'Reilly": signs glued to a short name make it another word. */
const GLUED_AFTER = /^(?:\s?[&]\s?[\p{L}\p{N}]|['’\-–][\p{L}\p{N}]|\.\p{L})/u;
const GLUED_BEFORE = /[\p{L}\p{N}](?:\s?&\s?|['’\-–.])$|[°$€£]\s?$/u;
/** "Maîtrise d'Excel", "uso dell'Access": the article of another language is no part of the name. */
const ARTICLE = /(?<!\p{L})(?:[dl]|dell|all)['’]$/iu;

/** After these the name is a letter, a season, a grade, an order: "vitamin C", "can Go", "American Express". */
const NOT_AFTER = words(
  'series vitamin grade level plan type hepatitis class section appendix to must will can lets let you we ready schedule tier category group part room suite block unit the a an our your this that every each no head sous executive pastry private american general colour color new company bonus great big late early silver in-n-out licence license factor omega generation gen hotel dr mr mrs ms mount st saint pension loyalty payroll food order claims data word image signal patient customer remote easy full',
);
/** What may follow a name where its mention ends. */
const AFTER_NAME = words(
  'programming language lang developer developers engineer engineers programmer programmers code codebase codebases services service microservices microservice backend scripting scripts script skills packages package framework frameworks certification certified applications apps components component experience expertise knowledge proficiency backends api apis sdk stack jobs clusters cluster pipelines playbooks recipes cookbooks manifests spreadsheets formulas macros templates databases database sql ecosystem runtime compiler ide library libraries modules module developers/engineers dashboards projects project',
);
const ENDS = words(
  'oraz lub i and or for to on at is are as with in would will preferred required desired desirable optional plus but if from by using on-premise is, und oder et ou y e o a an mit sowie avec con com met en ist sind est sont es son',
);
/** Verbs and prepositions that make of the capital letter a sentence's beginning: "Excel at", "Go the extra mile". */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  go: /^\s+(?:to[\s-](?:market|our|the|www|http\w*|guy|person|place|work)|live|above|beyond|further|ahead|through|the|an?|out|on|for it|back|home|green)\b/iu,
  excel: /^\s+(?:at|in an?|in (?:the|your|our|this|all)|as|academically|under|both)\b/iu,
  access: /^\s+(?:to|control|point|management|rights|card|denied)\b/iu,
  word: /^\s+(?:of|processing|about|count|search)\b/iu,
  express: /^\s+(?:your|an?|the|delivery|interest|entry|lane|mail|employment|scripts|written|oil|care)\b/iu,
  spring:
    /^\s+(?:(?:of\s+)?(?:19|20)\d\d|break|semester|term|season|cleaning|lake|hill|valley|street|internship|intern|or\s+(?:summer|fall)|\/\s?summer)\b/iu,
  make: /^\s+(?:an?|the|sure|it|your|our|and model|up|decisions|recommendations|calls)\b/iu,
  react: /^\s+(?:quickly|to|calmly|fast|appropriately|well)\b/iu,
  spark: /^\s+(?:plugs?|joy|curiosity|new|interest|creativity|change|conversations?|ideas?)\b/iu,
  swift: /^\s+(?:action|response|transportation|resolution|current|code|payments?|messag\w+)\b/iu,
  rust: /^\s+(?:removal|protection|belt|prevention|proof\w*|college)\b/iu,
  assembly: /^\s+(?:of|line|technician|worker|operator|instructions|work)\b/iu,
  processing: /^\s+(?:of|plant|time|orders?|payments?)\b/iu,
  chef: /^\s+(?:de|assistant|leads?|will|position|jobs?)\b/iu,
  sketch: /^\s+(?:ideas?|comedy|out|artist)\b/iu,
  flash: /^\s+(?:sales?|fiction)\b/iu,
  unity: /^\s+(?:health|point|of|in|medical)\b/iu,
  oracle: /^\s+(?:park|arena|is|corporation)\b/iu,
  ray: /^\s+(?:ban|will|is)\b/iu,
  node: /^\s+of\b/iu,
  basic: /^\s+(?:knowledge|understanding|skills?|computer|life|salary|training)\b/iu,
  scratch: /^\s+(?:cook\w*|made|kitchen|bak\w+)\b/iu,
  d: /^\s+(?:rounds?|plans?|supplements?|funding)\b/iu,
  c: /^\s+(?:suite|level|rounds?|section|licen[cs]e|plans?|funding|average|grade)\b/iu,
  r: /^\s+(?:us|rating|rated|and d|square)\b/iu,
};
/** Exact names that are other things in some company: "CAD 90,000", "ICH-GCP", shouted words. */
const UNLESS: Readonly<Record<string, RegExp>> = {
  CAD: /(?:[\d$]\s?\|)|(?:\|\s?\$?\d)/u,
  GCP: /ICH[\s\-/]?(?:E6[\s-]?)?\||good clinical practice\W{0,3}\|/iu,
  REST: /\p{Lu}{3,}\s\||\|\s(?:\p{Lu}{2,}\b|of\b|assured\b)/u,
  LESS: /\p{Lu}{3,}\s\||\|\s(?:\p{Lu}{2,}\b|than\b)/u,
  SOAP: /\p{Lu}{3,}\s\||\|\s(?:notes?|\p{Lu}{3,})\b/iu,
  SOLID: /\p{Lu}{3,}\s\||\|\s\p{Lu}{3,}/u,
  Cloud: /\bSt\.?\s\||\|,?\s(?:MN|FL)\b/u,
};
/** Everyday words: a line of their own says nothing, and a job's title may be just that ("Chef"). */
const EVERYDAY = words(
  'chef processing assembly access basic word make scheme express outlook sketch puppet vault consul premiere composer scratch crystal spring excel arrow beam glue aurora athena remix poetry mocha jasmine bamboo eclipse ember camel salt pig hive ray julia dart impala druid polars prisma envoy packer nomad haystack gemini inventor oracle unity swift ada ruby elm',
);

const SKILLED =
  '(?:experienced?|proficien\\w+|fluen\\w+|expertise|experts?|skill(?:s|ed)?|knowledge(?:able)?|famil\\w+|competen\\w+|background|written|writing|develop\\w*|built|build(?:ing)?|cod(?:e|ed|ing)|program(?:s|med|ming)?|script(?:s|ing)?|services?|microservices|software|apps?|applications?|back-?ends?|firmware|computing|pipelines?|analys[ie]s|command|understanding|mastery|passion\\w*|apis?|tests?|deploy\\w*|hands-on|implement\\w*|years?|languages?|tools?|technologies|frameworks?|libraries|automation|engines?|models?|training|erfahrung|kenntnisse)';
const ADJECTIVES =
  '(?:(?:strong|modern|idiomatic|advanced|production|good|solid|some|plain|either|both|microsoft|ms|apache|embedded|core|intermediate|server-side|native|concurrent)\\s+){0,2}';
/** The same in German, French, Spanish, Italian, Dutch, Portuguese and Polish: "Kenntnisse in", "maîtrise d'", "doświadczenie z". */
const SKILLED_ABROAD =
  '(?:kenntniss?en?|erfahrung(?:en)?|umgang|connaissances?|ma[iî]trise|exp[ée]rience|comp[ée]tences?|conocimientos?|experiencia|dominio|manejo|conoscenz[ae]|esperienza|padronanza|kennis|ervaring|conhecimentos?|experi[êe]ncia|dom[íi]nio|do[śs]wiadczenie|umiej[ęe]tno[śs]ci|wiedza)';
const CUE = new RegExp(
  [
    `${SKILLED_ABROAD}\\b[^.;:!?\\n]{0,25}?\\s(?:(?:in|im|mit|von|de|du|des|en|con|di|del|met|van|em|com|do|z|ze|w)\\s+|(?:d|l|de l|all|dell)['’])${ADJECTIVES}$`,
    `(?<!\\p{L})(?:znajomo[śs][ćc]|obs[łl]uga)\\s+(?:j[ęe]zyka\\s+)?${ADJECTIVES}$`,
    `(?:kenntnisse|comp[ée]tences|conocimientos|competenze|vaardigheden|compet[êe]ncias)\\s*[:\\-–]\\s+\\(?$`,
    `\\b${SKILLED}\\b[^.;:!?\\n]{0,25}?\\b(?:in|with|of|using|on|like|as|via|mit)\\s+${ADJECTIVES}$`,
    `\\b(?:using|use|know|knows|learn|write|writes|writing|master|speak|code|in(?= (?:modern|idiomatic|production)))\\s+${ADJECTIVES}$`,
    `\\b(?:languages?|stack|tech|technolog(?:y|ies)|tools?|skills?|frameworks?|software|programming|back-?end|front-?end|databases?|platforms?|libraries|infrastructure|devops|environment|ideally|preferably|including|e\\.g\\.)\\s*(?:\\([^)\\n]{0,30}\\)\\s*)?[:\\-–]?\\s+\\(?$`,
  ].join('|'),
  'iu',
);
/** "Rust nice to have", "Excel is a must". */
const PREDICATE =
  /^\s(?:(?:is|are|would be)\s)?(?:an?\s)?(?:big\s|strong\s|huge\s|definite\s)?(?:plus|bonus|nice[- ]to[- ]have|preferred|required|must|advantage|desirable)\b/iu;
const VERSION = /^\s?v?(?:\d{1,2}(?:\.(?:\d{1,2}|x))+|\d{1,2}(?=[+,;)/.]))/u;

/** The 70 signs before a name at most, within its line. */
const before = (text: string, one: Candidate): string => {
  const part = text.slice(Math.max(0, one.start - 70), one.start);
  return part.slice(part.lastIndexOf('\n') + 1);
};

/** False for "R&D", "vitamin C", "Go above and beyond", whatever stands further away. */
export const possible = (text: string, tokens: readonly Token[], one: Candidate): boolean => {
  if (one.alias.rule === 'exact') {
    const unless = UNLESS[one.alias.words[0] ?? ''];
    if (unless === undefined || one.alias.words.length > 1) return true;
    return !unless.test(`${text.slice(Math.max(0, one.start - 24), one.start)}|${text.slice(one.end, one.end + 12)}`);
  }
  const after = text.slice(one.end, one.end + 24);
  const glue = text.slice(Math.max(0, one.start - 6), one.start);
  if (GLUED_AFTER.test(after) || (GLUED_BEFORE.test(glue) && !ARTICLE.test(glue))) return false;
  if (NOT_BEFORE[one.alias.lower[0] ?? '']?.test(after) === true) return false;
  const previous = tokens[one.first - 1];
  return !(
    previous !== undefined &&
    text.slice(previous.end, one.start) === ' ' &&
    NOT_AFTER.has(previous.lower) &&
    // "Word" may be a skill itself; a list has signs between.
    !/[,/;|]$/u.test(text.slice(previous.start, one.start).trimEnd())
  );
};

/** Everyday words stand in a list only where signs part its entries: "Payroll Processing" is none. */
export const everyday = (one: Candidate): boolean => EVERYDAY.has(one.alias.lower[0] ?? '');

/** Whether a mention can end here: a sign, the line's end, "and", "developer", a version. */
export const endsHere = (text: string, tokens: readonly Token[], one: Candidate): boolean => {
  const next = tokens[one.last + 1];
  if (next === undefined || !/^[ \t]$/u.test(text.slice(one.end, next.start))) return true;
  return AFTER_NAME.has(next.lower) || ENDS.has(next.lower) || VERSION.test(text.slice(one.end, one.end + 8));
};

/** Whether a mention can begin here: after a sign, at the line's beginning, or after "and", "with", "in". */
const BEGINS = words(
  'and or in with using like of on via know as either both include includes including modern microsoft apache embedded strong write from through than plus also language und oder mit et avec y con de di em met van e en ms',
);
export const beginsHere = (text: string, tokens: readonly Token[], one: Candidate): boolean => {
  const previous = tokens[one.first - 1];
  if (previous === undefined || !/^[ \t]$/u.test(text.slice(previous.end, one.start))) return true;
  return BEGINS.has(previous.lower);
};

/** Beside a telling word: "experience with Go", "Rust developer", "Languages: R", "Swift 5.9". */
export const told = (text: string, tokens: readonly Token[], one: Candidate): boolean => {
  const next = tokens[one.last + 1];
  const gap = next === undefined ? '' : text.slice(one.end, next.start);
  const name = one.alias.lower[0] ?? '';
  if (next !== undefined && gap === ' ' && AFTER_NAME.has(next.lower)) {
    if (!EVERYDAY.has(name) || /^(?:developer|programm|code)/u.test(next.lower)) return true;
  }
  if (VERSION.test(text.slice(one.end, one.end + 8)) && !EVERYDAY.has(name)) return true;
  if (PREDICATE.test(text.slice(one.end, one.end + 40)) && (!EVERYDAY.has(name) || name === 'excel')) return true;
  return CUE.test(before(text, one)) && endsHere(text, tokens, one);
};

/** A line that is nothing but the name: an entry of a list of skills; everyday words need a neighbour that is one. */
export const alone = (text: string, one: Candidate): boolean =>
  !EVERYDAY.has(one.alias.lower[0] ?? '') && ownLine(text, one);
export const ownLine = (text: string, one: Candidate): boolean =>
  /(?:^|\n)[\s\-*•·]*$/u.test(text.slice(Math.max(0, one.start - 12), one.start)) &&
  /^[\s.,;]*(?:\n|$)/u.test(text.slice(one.end, one.end + 6));

/** Whether a list of names that all need a context is one of skills: three of them, or two that are no everyday words. */
export const speakForEachOther = (list: readonly Candidate[]): boolean => {
  const kinds = new Set(list.map((one) => one.skillId)).size;
  return (
    kinds > 2 || (kinds === 2 && list.some((one) => one.end - one.start > 1 && !EVERYDAY.has(one.alias.lower[0] ?? '')))
  );
};
