import { modeInOtherTongues } from './mode-tongues.ts';

/** What one clause says of where the work is done, and how surely (5: a field of its own, 2: in passing). */
export type ModeSaid = { mode: 'onsite' | 'hybrid' | 'remote'; weight: number };

/** What a sentence says, it says within this; a longer run of words is no sentence. */
const MOST_CLAUSE = 600;

/** Sentences, list items and the cells of a line of fields ("Berlin | Remote | Full-time"). */
export const clausesOf = (text: string): string[] =>
  text
    .split(/\n|\s[|•·]\s?|[.!?;](?=\s|$)/u)
    .map((clause) => clause.slice(0, MOST_CLAUSE).trim())
    .filter((clause) => clause !== '');

/** Nouns behind "remote" and "hybrid" that make them speak of something else than where this work is done. */
const OTHER_REMOTE =
  /^[- ](?:sens\w+|control\w*|patients?|sites?|locations?|areas?|regions?|parts|communit\w+|and rural|villages?|islands?|monitoring|access|desktops?|support|technical|servers?|machines?|procedure|method|code|debugging|device\w*|connect\w+|environments?|interview\w*|assistance|offices?|customers?|clients?|users?|colleagues?|members?|workforces?|workers?|employees?|staffing|team members|teams? (?:members?|across|in|management)|and global|groups?|hires?|hiring|collaboration|repositor\w+|branches|hands|viewing|vehicles?|operat\w+|learning|education|onboarding|setup|set-up|working allowance|work (?:setup|stipend|allowance|budget|options?|flexibility|environments?|for clients)|options?|working options?|friendly (?:teams?|options?|perks?|benefits?)|teammates?|presence|health|care|diagnos\w+|medicine|zugriff|zugang|wartung|steuerung|[üu]berwachung|unterst[üu]tzung)\b/iu;
const OTHER_HYBRID =
  /^[-– ](?:and[ -]+)?(?:multi-?)?(?:clouds?|vehicles?|cars?|electric|engines?|apps?|mobile|search|retriev\w+|corn|seeds?|crops?|architect\w+|approach(?:es)?\b(?! to work)|models? (?:that|of|for|comb|archit|with)|modalit\w+|target|immuno\w*|infrastructure|data ?cent\w+|deploy\w+|environments?|systems?|solutions?|it\b|big data|ai\b|machine|ml|web|individual|nature|inmon|law|onboarding|events?|workforces?|workers|teams?|meetings?|of\b|between|sales|role,? (?:blending|between|of|that|in which|combining)|role between|strateg\w+|or distributed|employees|and remote workers|integration\w*|networks?|memory|dense|oma|technolog\w+|power\w*|fund|security|identity|platforms?)\b/iu;

const NEGATED =
  /\b(?:no|not|non|isn['’]?t|aren['’]?t|cannot|can['’]?t|won['’]?t|don['’]?t|doesn['’]?t|never|without|unable|neither|nor|kein\w*|nicht|pas de|pas|sin|bez|nie|niet|geen)\b[^,;:.()]{0,48}$/iu;
const NEGATED_AFTER =
  /^[^,;:.()]{0,40}\b(?:(?:is|are|was|will|would|can|may|be|position|work)\s*(?:not|n['’]t|no longer|never)\b|isn['’]?t|aren['’]?t|cannot|can['’]?t|won['’]?t|not (?:possible|available|an option|offered|permitted|allowed|considered|supported|eligible)|unavailable|impossible|nicht|pas (?:possible|disponible)|no (?:es|está|disponible))\b/iu;
const PASSING =
  /\b(?:initially|temporar\w+|until|during|in the future|eventually|occasional\w*|from time to time|interview\w*|onboarding|some business|other roles|depending on the role|if this position|may be listed|specified)\b/iu;
const DAYS = String.raw`(?:[1-4]|one|two|three|four|ein|zwei|drei|vier|un|deux|trois|dos|tres|due|tre|dwa|trzy)`;
const WEEK = String.raw`(?:(?:a|per|each|every|\/|pro|par|por|in the)\s?-?\s?(?:week|woche|semaine|semana|settimana)|weekly|w tygodniu|\/\s?week)`;
const RANGE = String.raw`${DAYS}(?:\s?(?:-|–|to|or|\/)\s?\w+)?`;
const OFFICE = String.raw`(?:(?:in|at|from|on)[- ]?(?:the|our|an|a|person|your)?[- ]?(?:[\p{L}’']+[- ]){0,3}(?:office|hub|site|studio|headquarters|büro|oficina|location)|in-?office|on-?site|in[- ]person|work from office|w biurze|au bureau|en oficina)`;
const DAYS_IN_OFFICE = new RegExp(
  String.raw`\b${RANGE}\s?\+?[- ]?(?:days?|tage?n?|jours?|d[ií]as|giorni|dni)\b(?:\s|-|\/)*(?:${WEEK})?[^.;:]{0,40}?${OFFICE}|${OFFICE}[^.;:]{0,30}?\b${RANGE}[- ]?(?:days?|tage|jours|d[ií]as|dni)\b|\b${RANGE}[- ]?days?\s(?:on-?site|in-?office|hybrid)|\b[1-9]\d?\s?% (?:of (?:the|your) time )?(?:on-?site|in (?:the )?office)|\b\d{1,2} days? (?:a|per|each) month\b[^.;]{0,30}(?:office|hub|person|site)|(?:office|person|site|hub)[^.;]{0,60}\b\d{1,2} days? (?:a|per|each) month|\boffice (?:once|twice) a week`,
  'iu',
);
const OFFICE_DAYS =
  /\b(?:in[- ]?office|in the office|on-?site|presence)\b[^.;]{0,24}\b(?:mon|tue|wed|thu)\w*(?:\s?(?:,|&|and|to|through|-|–)\s?(?:mon|tue|wed|thu|fri)\w*)+/iu;
const HOME_DAYS = new RegExp(
  String.raw`(?:\b(?:remote(?:ly)?(?! (?:locations?|sites?|areas?))|home ?office|from home|wfh|at home|t[eé]l[eé]travail|smart working|zdaln\w+)\b[^.;:]{0,24}?\b${RANGE}[- ]?(?:days?|tage?n?|jours?|d[ií]as|giorni|dni)|\b${RANGE}\s?(?:days?|tage?n?|jours?|d[ií]as|giorni|dni)\b[^.;:]{0,36}?\b(?:remote(?:ly)?(?! (?:locations?|sites?|areas?))|home ?office|from home|at home|wfh|t[eé]l[eé]travail|smart working|homeoffice)\b|\b(?:remote(?:ly)?|from home|home ?office|wfh|remote once)\b[^.;:]{0,20}?\bonce a week|\bremote days?\b)`,
  'iu',
);
const MIX =
  /\b(?:mix|split|combin\w+|balance|blend)\b[^.;]{0,40}\b(?:home|remote\w*(?! (?:locations?|sites?|areas?)))\b[^.;]{0,30}\b(?:office|on-?site)|\b(?:mix|split|combin\w+|blend)\b[^.;]{0,40}\b(?:office|on-?site)\b[^.;]{0,30}\b(?:home|remote\w*)\b|\b(?:part(?:ial|ial?ly|ly)|part-time|semi|up to \d{1,2} ?%|\d{1,2} ?%|some)[- ](?:remote|work from home|home[- ]based|remote work ok)\b(?! teams?)/iu;
const HYBRID_WORK =
  /\bhybrid[-– ]?\s?(?:(?:remote|flexible|office|in[- ]office|3|2|4|two|three)[- /]*)?(?:work\w*|role|position|job|schedules?|arrangements?|opportunit\w+|set-?up|polic\w+|basis|offering|culture|company|organi[sz]ation|remote|office|office-based|model|modell?|pattern|format|option|flexib\w+|contract|first|friendly)\b|\b(?:is|be|being|offer(?:s|ing)?|follow(?:s)?|support(?:s)?|operate|based|fully|observe|work(?:s|ing)?)\s+(?:a |an |as |on a |in a |flexible and |flexible )?hybrid\b|\bflexible (?:and|\/|or) hybrid\b|\bhybride[sr]?\b(?= (?:arbeit\w*|working|modell))/iu;
const LABEL =
  /^(?:[\p{L}\s/&’'*-]{0,24}\b(?:location|workplace|work(?:ing)? ?(?:mode|model|type|style|arrangement|flexibility|place|setup|location)|type|mode|modality|modalidad|arrangement|job type|office type|place of work|ort|lieu|ubicaci[oó]n)(?:\(s\)|s)?\s*(?:[:：–—-]|\bis\b)\s*)(.*)$/iu;

const FULLY =
  /\b(?:fully|100 ?%|completely|entirely|permanently|all|natively|purely|largely|full[- ]?time|full|totally|globally|w pełni|totalmente|complet\w*)[-\s]+(?:remot\w+|zdaln\w+|t[eé]l[eé]travail)\b|\bremot\w+[- ](?:only|first|native|company|position|role|job|opportunit\w+|vacancy|contract|internship|developer|engineer|organi[sz]ation|startup|full[- ]?time)\b|\b(?:t[eé]l[eé]travail|home ?office|remoto) (?:complet|total|à 100|100|al 100)|\b100 ?% (?:home ?office|wfh|work from home)/iu;
const ROLE_REMOTE =
  /\b(?:this|the|our|role|position|job|opportunity|work|internship|engineers?|everyone|everybody|team|candidates?|you(?:['’]ll| will| can| may)?|we(?:['’]re| are)?|all of us|it)\b[^.;:]{0,50}\b(?:is|are|be|being|performed|done|based|work(?:s|ing)?|categori[sz]ed as|considering|consider|designated as|open to|join us|hire|operates?)\b[^.;:]{0,30}\bremot(?:e|ely)\b(?! (?:teams?|and (?!\w* ?distributed)|or on))/iu;
const FROM_WHERE =
  /\bremot(?:e|ely|o)\b[- ]?\(?(?:within|in|from|across|anywhere|based in|throughout|inside|work within|work from|desde|us\b|usa\b|uk\b|eu\b|emea)|\bwork(?:ing)?(?: remotely)? from (?:anywhere|wherever)\b|^(?:from )?anywhere in the (?:world|us|eu)\b|\b(?:(?:you(?:['’]ll| can| will| may)?|to|position|role|candidates? (?:can|may)) (?:work|live|be located|be based)|located|based|remote(?:ly)?|telecommute\*?)(?: remotely)?(?: from)?\s+anywhere\b|\bopen to remote\b|\bremote (?:candidates?|applicants?|employees?)\b[^.;]{0,30}\b(?:welcome|encouraged|considered|based)|\bconsider(?:ing)? remote\b|\bwork remotely(?! (?:\w+ ){0,3}(?:days?|once))|\bremote (?:ok|okay|friendly|possible|welcome|supported|work supported)\b|\b(?:deutschland|bundes|europa|welt)weit\b/iu;
const HOME =
  /\b(?:work[- ]from[- ]home|wfh|home[- ]based|telecommut\w*|telework)[- ](?:position|role|job|opportunity|full|company)|\bhome[- ]based\b(?! (?:test|care|serv))|\btelecommute\b|\bwork from home,? (?:wherever|anywhere|full)/iu;
const EITHER =
  /\b(?:on-?site|office|nyc|sf|local)\b[^.;]{0,24}(?:\bor\b|\/|,)\s*(?:fully )?(?:remote(?:ly)?|from home)\b|\bremote(?:ly)?\s*(?:or|\/)\s*(?:on-?site|in[- ]?office|from (?:the|our))|\b(?:from|in) (?:our|the) [\p{L} ]{0,20}office or (?:fully )?remotely?\b|\bor (?:fully )?remote\b/iu;
const FOR_A_WHILE =
  /\bremot\w*\b[^.;]{0,80}\bup to \d+ (?:weeks|months)\b[^.;]{0,30}\b(?:year|inside|within|outside|abroad)\b|\bfrom anywhere\b[^.;]{0,30}\b(?:for|up to)\b[^.;]{0,12}\b\d+\s?(?:days?|weeks?|months?)|\b\d+ (?:days?|weeks?)[^.;]{0,30}\bfrom anywhere|\bwork(?:ing)?[- ]from[- ](?:anywhere|abroad)[- ](?:scheme|weeks?|days?|policy|program)/iu;
const ONSITE_ONLY =
  /\b(?:on-?site only|fully on-?site|100 ?% on-?site|in[- ](?:person|office) only|(?:five|5) days (?:a|per|each|\/) ?week (?:in|at|on|from)|no (?:remote|wfh|work from home)|(?:this is an?|must be|will be|fully|position is|role is) (?:on-?site|in[- ]?person|in[- ]office))\b/iu;

const MOST_OCCURRENCES = 4;
type Found = { index: number; text: string };
const occurrences = (clause: string, word: RegExp): Found[] =>
  [...clause.matchAll(word)].slice(0, MOST_OCCURRENCES).map((found) => ({ index: found.index, text: found[0] }));

/** Whether the word stands for this work, not for something else, and is not denied. */
const speaks = (clause: string, { index, text }: Found, other: RegExp): 'yes' | 'denied' | 'no' => {
  const [before, after] = [clause.slice(0, index), clause.slice(index + text.length)];
  if (other.test(after)) return 'no';
  if (NEGATED.test(before) && !/\bnot (?:only|just)\b/iu.test(before)) return 'denied';
  return NEGATED_AFTER.test(after) ? 'denied' : 'yes';
};

const REMOTE_WORD =
  /(?<![\p{L}])(?:remot(?:e|ely|o)|zdaln\w+|t[eé]l[eé]travail|home ?office|homeoffice|wfh|work[- ]from[- ]home|from home|telecommut\w*|telework\w*|anywhere|home[- ]based)(?![\p{L}])/giu;
const HYBRID_WORD = /(?<![\p{L}])(?:hybrid[eao]?|h[ií]brid[ao]|hybryd\w+)(?![\p{L}])/giu;
const TAG = /#\s?(?:li|bi)[-_ ]?(remote|hybrid|onsite)\b|#(remote|hybrid|onsite)(?: role)?\b/iu;

const modeOfTag = (clause: string): ModeSaid[] => {
  const tag = TAG.exec(clause);
  const mode = (tag?.[1] ?? tag?.[2])?.toLowerCase();
  return mode === 'remote' || mode === 'hybrid' || mode === 'onsite' ? [{ mode, weight: 3.5 }] : [];
};

const HYBRID_WORD_IN = /hybrid|híbrid|hybryd/iu;
/** "Employment type: Full-time Work mode: Remote Location: India": a field among others in one line. */
const FIELD =
  /\b(?:work(?:place|ing)? ?(?:mode|model|type|arrangement|setup)|location(?: type)?|workplace)\s*[:：–—-]\s*(?:fully |100 ?% )?(remote|hybrid|on-?site)\b/iu;
const modeOfField = (clause: string): ModeSaid[] => {
  const word = FIELD.exec(clause)?.[1]?.toLowerCase();
  if (word === undefined) return [];
  return [{ mode: word === 'remote' || word === 'hybrid' ? word : 'onsite', weight: 5 }];
};
/** A cell of its own, or the end of one: "USA - GA - Remote". */
const AT_END = /(?:^|\s)[-–—:] ?(?:fully )?remote\W*$|\s[-–—] remote,/iu;
/** "Onsite or remote" of the work, not of a task ("deploy solutions onsite/remote"). */
const isChoice = (clause: string): boolean =>
  EITHER.test(clause) &&
  (clause.length < 60 ||
    /\b(?:role|position|job|work|working|you|candidates?|option|located|based|hiring|hire)\b/iu.test(clause));

/** "(Remote, US)" and "(m/w/d, hybrid)" beside a title or place, not "(hybrid/vector)" or "(remotely or in person)". */
const IN_PARENTHESES_REMOTE =
  /\((?:[^()]{0,20}[,/;–-]\s?)?(?:fully |100 ?% |all |full )?remote(?:(?:[ ,;:–/-]+)(?:ok\w*|us\w*|uk|eu\w*|emea|only|first|friendly|position|role|possible|work|within|in|from|or|global\w*|anywhere|canada|india|\p{Lu}[^()]*)\b[^()]*)?\)/iu;
const IN_PARENTHESES_HYBRID =
  /\((?:[^()]{0,20}[,/;–-]\s?)?(?:flexible )?hybrid(?:[- ](?:work\w*|role|remote|schedule|position))?(?:\s?[,;:–-][^()]*)?\)|[-–—:] ?hybrid\W*$/iu;
/** "RAG (vector/hybrid, reranking)": a way to search, not to work. */
const SEARCHING =
  /\b(?:vectors?|rag|retriev\w+|search|rerank\w*|re-rank\w*|keyword|semantic|bm25|sparse|dense|lexical)\b/iu;
const inParenthesesHybrid = (clause: string): boolean => {
  const found = IN_PARENTHESES_HYBRID.exec(clause);
  return found !== null && !SEARCHING.test(found[0]);
};
const WORKING = /\b(?:work\w*|office|home|remote\w*|days?|flexib\w+|in[- ]person|commut\w+)\b/iu;

const hybridSaid = (clause: string, label: string | undefined, isPlace: boolean): ModeSaid[] => {
  const said: ModeSaid[] = [];
  if (/\b(?:will be|is|may be) (?:specified|noted|listed)\b/iu.test(clause)) return said;
  const words = occurrences(clause, HYBRID_WORD).map((word) => speaks(clause, word, OTHER_HYBRID));
  const own = words.includes('yes');
  if (
    own &&
    (isPlace ||
      (label !== undefined && HYBRID_WORD_IN.test(label)) ||
      /^\W*hybrid\W*(?:$|[:–-])/iu.test(clause) ||
      inParenthesesHybrid(clause))
  )
    said.push({ mode: 'hybrid', weight: 5 });
  if (
    own &&
    HYBRID_WORK.test(clause) &&
    (!/\bhybrid (?:model|pattern|format|approach|setup|set-up)\b/iu.test(clause) ||
      clause.length < 30 ||
      WORKING.test(clause.replace(/\bwork(?:s|ed)?\b/giu, ''))) &&
    !/\bhybrid models? (?:develop\w+|design\w*|train\w+)/iu.test(clause)
  )
    said.push({ mode: 'hybrid', weight: /\b(?:role|position|schedule|days?|based)\b/iu.test(clause) ? 4 : 3 });
  const daily = DAYS_IN_OFFICE.test(clause) || OFFICE_DAYS.test(clause) || HOME_DAYS.test(clause);
  if (daily && !FOR_A_WHILE.test(clause) && !/\b(?:interview|travel|retreat|vacation|pto|holiday|off)\b/iu.test(clause))
    said.push({ mode: 'hybrid', weight: 4.5 });
  if (MIX.test(clause)) said.push({ mode: 'hybrid', weight: 4 });
  return said;
};

const remoteSaid = (clause: string, label: string | undefined, isPlace: boolean): ModeSaid[] => {
  const words = occurrences(clause, REMOTE_WORD).map((word) => speaks(clause, word, OTHER_REMOTE));
  if (words.includes('denied')) return [{ mode: 'onsite', weight: 4 }];
  if (!words.includes('yes') || FOR_A_WHILE.test(clause)) return [];
  const asField =
    isPlace ||
    (label !== undefined && /\bremot|home ?office|anywhere|wfh|zdaln/iu.test(label)) ||
    /^\W*(?:fully |100 ?% )?remote\b[\W\s]*(?:\([^)]*\)|ok|us|usa|uk|eu|within .*)?\W*$/iu.test(clause) ||
    IN_PARENTHESES_REMOTE.test(clause);
  if (asField && !PASSING.test(clause)) return [{ mode: 'remote', weight: EITHER.test(clause) ? 5.5 : 5 }];
  if (AT_END.test(clause) && !PASSING.test(clause)) return [{ mode: 'remote', weight: 4.5 }];
  if (PASSING.test(clause)) return [];
  if (isChoice(clause)) return [{ mode: 'remote', weight: 4.2 }];
  if (FULLY.test(clause)) return [{ mode: 'remote', weight: 4.2 }];
  if (HOME.test(clause) || FROM_WHERE.test(clause)) return [{ mode: 'remote', weight: 4 }];
  return ROLE_REMOTE.test(clause) ? [{ mode: 'remote', weight: 4 }] : [];
};

/**
 * What a clause says of the mode of work. In a location or title (`isPlace`) the bare word is enough; in prose it must
 * be said of the role, the team or the company, or stand as a field ("Work mode: Hybrid").
 */
export const modeSaid = (clause: string, isPlace: boolean): ModeSaid[] => {
  const tag = modeOfTag(clause);
  if (tag.length > 0) return tag;
  const label = clause.length < 200 ? LABEL.exec(clause)?.[1] : undefined;
  const field = modeOfField(clause);
  if (field.length > 0) return field;
  const elsewhere = isPlace ? [] : modeInOtherTongues(clause);
  if (elsewhere.length > 0) return elsewhere;
  const hybrid = hybridSaid(clause, label, isPlace);
  // "Remote 3 days a week" is hybrid, and so is "not a fully remote role: the office twice a week".
  const partly =
    hybrid.some(({ weight }) => weight === 4 || weight === 4.5) &&
    !/\b(?:fully|100 ?%) remote\b|\bor (?:fully )?remote/iu.test(clause);
  const remote = partly ? [] : remoteSaid(clause, label, isPlace);
  return [
    ...hybrid,
    ...remote,
    ...(ONSITE_ONLY.test(clause) && hybrid.length === 0 ? [{ mode: 'onsite' as const, weight: 3 }] : []),
  ];
};
