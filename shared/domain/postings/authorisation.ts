import type { Sponsorship } from '../enums.ts';
import { peopleNamed } from '../places/demonyms.ts';
import { gazetteer } from '../places/gazetteer.ts';
import { regionsNamed, stretchNamed } from '../places/regions.ts';
import { CITIZEN, clearanceAskedIn, mayBeOtherTongue, PERMIT, REQUIRED, visaHelpIn } from './authorisation-tongues.ts';
import { type Fact, quoted } from './fact.ts';

export type AuthorisationAsked = {
  sponsorship: Fact<Sponsorship> | null;
  clearance: Fact<boolean> | null;
  /** ISO 3166: whose citizen one must be. */
  citizenship: Fact<string> | null;
  /** ISO 3166 or EU: where one must be allowed to work already. */
  region: Fact<string> | null;
};

const VISA =
  /\b(?:(?:visas?|immigration|employment|h-?1b\w*|green card|permit|skilled worker)\b[^.;]{0,50}\b(?:sponsor\w*|support\w*|assist\w*|transfer\w*|provided)|sponsor(?:s|ed|ing|ship)?\b[^.;]{0,50}\b(?:visas?|h-?1b|green card|work permit|immigration|candidates?|applicants?|employment|work authori[sz]ation|tn\b|e-3)|sponsorship|(?:h-?1b|opt|cpt|tn visa)\b[^.;]{0,40}\b(?:welcome|accepted|transfers?|considered|candidates|holders)|visum\b|can(?:not|['’]t)? be sponsored|visa\s*:|licen[sc]ed[^.;]{0,30}sponsor|not sponsored|do(?:es)? not sponsor|we (?:do )?sponsor visas?|without a visa|support visa)/iu;
const NOT_VISA =
  /\bsponsor(?:s|ed|ing|ship)?\b[^.;]{0,24}\b(?:meetups?|research|deals?|gym|events?|conferences?|clubs?|football|programmes?|projects?|membership)|\b(?:executive|project|business|brand|corporate|internal) sponsor(?:s|ship)?\b|\b(?:mentor\w*|coaching|allyship|advocacy)\b[^.;]{0,24}\bsponsor\w*|\bsponsor(?:ship|ing|s)?\b[^.;]{0,24}\b(?:mentor\w*|coaching|allyship|initiatives|brands?|athletes?)\b|\bsponsorship\b[^.;]{0,60}\b(?:organi[sz]ations|communities|charities)\b|\bvisa (?:inc\b|consulting|performance|direct|checkout|developer|europe|token)|\bsponsored research\b|\bsponsorship (?:deals?|sales|packages|agreements)\b|\bvisa (?:and|,|&) (?:master|amex)|\bmastercard\b|\bcard schemes\b/iu;
const REFUSED =
  /\b(?:no|not|n['’]t|cannot|can['’]t|unable|without|never|neither|nor|isn['’]?t|won['’]?t|don['’]?t|doesn['’]?t|kein\w*)\b[^.;]{0,80}\b(?:sponsor\w*|visas?\b|transfers?|h-?1b|opt\b|cpt\b|immigration|visum)|\b(?:sponsor\w*|visa (?:support|assistance)|h-?1b|visas?)\b[^.;]{0,60}\b(?:not\b|no\b(?! limit)|n['’]t|unavailable|cannot|unable|will be rejected)|\b(?:requir\w+|need\w*) (?:\w+ ){0,3}sponsorship\b[^.;]{0,30}\bnot\b|^\W*(?:does|do) not require\b/iu;
const CITIZENS_ONLY = /\bgreen card\b[^.;]{0,30}\bonly\b|\bcitizens? (?:and|or) green card\b[^.;]*\bonly\b/iu;
/** "We do not consider candidates who need a work permit": refused without the word. */
const NEEDS_NONE =
  /(?:\b(?:not|no|cannot|unable)\b|n['’]t\b)[^.;]{0,60}\b(?:candidates?|applicants?|applications?|individuals|people|those|anyone)\b[^.;]{0,30}\b(?:need|require|needing|requiring)\b[^.;]{0,40}\b(?:work (?:authori[sz]ation|permit|visa)|authori[sz]ation to work|visas?)\b/iu;
const OFFERED =
  /\b(?:offer\w*|provid\w+|available|welcome\w*|consider\w*|possible|yes|sponsor(?:s)?\b|will sponsor|can sponsor|happy to|able to|support\w*|unterst[uü]tz\w+|help|assist\w*|accepted|do(?:es)? sponsor|licen[sc]ed)\b/iu;
const CONDITION_OF_OTHERS =
  /\b(?:understand\w*|whether|let us know|tell us|indicate|will you)\b[^.;]{0,60}\b(?:visas?|sponsor\w*)|\b(?:now or in the future|current or future)\b[^.;]{0,40}\brequire|\bdo you\b/iu;

const sponsorshipIn = (sentence: string): Sponsorship | undefined => {
  if (CITIZENS_ONLY.test(sentence) || NEEDS_NONE.test(sentence)) return 'refused';
  if (!VISA.test(sentence) || NOT_VISA.test(sentence)) return undefined;
  if (/\bnot only\b/iu.test(sentence)) return OFFERED.test(sentence) ? 'offered' : undefined;
  if (REFUSED.test(sentence)) return 'refused';
  if (/\bwelcome\b[^.;]{0,40}\bneed sponsorship\b/iu.test(sentence)) return 'offered';
  if (CONDITION_OF_OTHERS.test(sentence)) return undefined;
  return OFFERED.test(sentence) ? 'offered' : undefined;
};

const CLEARANCE =
  /\b(?:security clearances?|clearances?(?! (?:sales?|items|and markdown|with customs|price|rack|procedures))|clearable|ts\/sci|top secret|(?<!\b(?:the|our|of|and|in|build|earn|with|strengthens?|public['’]s) )public trust(?! (?:in|of|and)\b)|\bsc cleared|dv cleared|nv[12]\b|yankee white|access to classified|sicherheits(?:ü|ue)berpr(?:ü|ue)fung)\b/iu;
const NOT_SECURITY =
  /\b(?:customs|media|music|medical|rights|sales?|markdowns?|trade|stock|shipment|credit|tax|title|height|vertical)\b[^.;]{0,24}\bclearances?\b|\bclearances?\b[^.;]{0,24}\b(?:customs|music|rights|markdowns?|brokers?|sale)\b/iu;
const SECURITY =
  /\b(?:security|secret|ts\b|ts\/sci|sci\b|dod|doe|government|federal|polygraph|public trust|sc\b|dv\b|bpss|nv[12]|baseline|clearance level|active|interim|classified|clearable|yankee|obtain|hold|eligible|required|none|needed)\b|\bclearance\s*:/iu;
const NONE_NEEDED =
  /\bno (?:active |current |security |government )*clearances?\b|\bclearances?\b[^.;]{0,40}\b(?:not|n['’]t|isn['’]t) (?:be )?(?:required|needed|necessary|mandatory)|\bclearances?\b[^.;:]{0,20}:\s*(?:none|no|n\/a|not required)\b|\bwithout (?:a )?(?:security )?clearance\b/iu;
const MUST_GET = /\b(?:obtain|get|undergo|acquire)\b/iu;
const ONLY_WELCOME =
  /\b(?:preferred|preferably|plus|nice[- ]to[- ]have|desir\w+|advantage\w*|bonus|ideal\w*|helpful|asset|beneficial|not necessary|optional|welcome)\b/iu;

const clearanceIn = (sentence: string): boolean | undefined => {
  if (/:\s*$|\bwhere (?:relevant|applicable)|\bif (?:applicable|required)/iu.test(sentence)) return undefined;
  if (!CLEARANCE.test(sentence) || NOT_SECURITY.test(sentence) || !SECURITY.test(sentence)) return undefined;
  if (
    /\b(?:plus|preferred|preferably|advantage\w*|nice[- ]to[- ]have|asset|bonus)\b/iu.test(sentence) &&
    !/\brequired\b/iu.test(sentence)
  )
    return undefined;
  if (NONE_NEEDED.test(sentence))
    return MUST_GET.test(sentence.replace(NONE_NEEDED, '')) && /\bmust\b/iu.test(sentence) ? true : false;
  if (ONLY_WELCOME.test(sentence) && !/\b(?:required|must|mandatory|essential)\b/iu.test(sentence)) return undefined;
  return true;
};

const EUROPEAN_UNION = /^(?:(?:EU|EEA|UE)(?:$|-)|union$|uni[óo]n$|unione$|unii$|unia$|unie$|união$)/iu;
/** The country, or the EU, that a word or the first of the words names: "the United States", "Germany", "Australian". */
const countryIn = (words: string): string | undefined => {
  const tokens = tokensOf(words);
  for (const at of tokens.keys()) {
    const country = countryAt(tokens, at);
    if (country !== undefined) return country;
  }
  return undefined;
};
const tokensOf = (words: string): string[] =>
  words
    .replace(/\bU\.\s?S\.(?:A\.)?/gu, 'US')
    .replace(/\bU\.K\./gu, 'UK')
    .split(/[\s,;()/]+/u)
    .map((token) => token.replace(/^\p{L}{1,5}['’](?=\p{L})|[.:'’"!]+$/gu, ''))
    .filter((token) => token !== '');

const countryAt = (tokens: readonly string[], at: number): string | undefined => {
  const [bare = '', next = ''] = [tokens[at], tokens[at + 1]];
  const people = peopleNamed(`${bare} ${next}`) ?? peopleNamed(bare);
  if (people !== undefined) return people;
  const isUnion = /^euro?p/iu.test(next) || /^euro?p/iu.test(tokens[at - 1] ?? '');
  if (EUROPEAN_UNION.test(bare) ? isUnion || /^[EU]/u.test(bare) : stretchNamed(bare) === 'EU') return 'EU';
  if (!/^\p{Lu}/u.test(bare)) return undefined;
  for (const length of [3, 2, 1]) {
    const name = tokens.slice(at, at + length).join(' ');
    const region = regionsNamed(name).find(
      (one) => one.code === null && (name.length > 3 || /^(?:US|USA|UK|UAE)$/u.test(name)),
    );
    if (region !== undefined && gazetteer().regions.some((one) => one.country === region.country))
      return region.country;
  }
  return undefined;
};
/** Whose citizen: the nearest country to the word, before it or behind it, else the sentence's first. */
const countryBeside = (sentence: string, word: RegExp): string | undefined => {
  const found = word.exec(sentence);
  if (found === null) return countryIn(sentence);
  const before = tokensOf(sentence.slice(0, found.index));
  for (let back = 1; back <= 3; back += 1) {
    const country = before.length < back ? undefined : countryAt(before, before.length - back);
    if (country !== undefined) return country;
  }
  return countryIn(sentence.slice(found.index + found[0].length)) ?? countryIn(sentence);
};

/** "Nationals" are people only behind a country's name: "foreign nationals" are anybody. */
const MUST_BE_CITIZEN = /\b(?:citizen(?:s|ship)?|(?<!(?:foreign|third|other|all)[- ](?:country )?)nationals)\b/iu;
const CITIZEN_OR_MORE =
  /\b(?:permanent residents?|green cards?|gc\b|ead\b|lawful|asylees?|refugees?|u\.?s\.? persons?|work permits?|holders? of)\b/iu;
const CITIZEN_ASKED =
  /\b(?:required|must|only|mandatory|need(?:ed)?|applicants must|reserved|restricted|open to|eligible|limited to)\b/iu;
const MAY_WORK =
  /\b(?:authori[sz](?:ed|ation) to (?:work|be employed)|(?:legally |lawfully )?(?:authori[sz]ed|entitled|eligible|permitted|allowed) to work|(?:legal |existing |full |valid |unrestricted )?(?:right|rights) to work|(?:full )?work(?:ing)? rights|work (?:authori[sz]ation|permit)|employment authori[sz]ation|arbeitserlaubnis|arbeitsgenehmigung|permis de travail|u\.?s\.? persons?|permanent residents?|prs only|green card|able to work in)\b/iu;
const MAY_WORK_LOOSE =
  /\b(?:except for|protected individuals|contingent|verification|verify|e-verify|depending|provide (?:proof|evidence)|assist\w*|help|support|unterst[uü]tz\w+|helfen|hilfe|aidons|accompagn\w+|ayud\w+|aiut\w+|helpen|ajud\w+|wspiera\w*|pomaga\w*)\b/iu;

const DENIED = /\bnot (?:required|necessary|needed)\b|\bnicht (?:erforderlich|notwendig)\b/iu;
/** The country whose citizen one must be, or where one must be allowed to work; the EU has no citizens of its own here. */
const placeAskedIn = (sentence: string, isOther: boolean): { country: string; citizen: boolean } | undefined => {
  if (DENIED.test(sentence)) return undefined;
  const isEnglish = MUST_BE_CITIZEN.test(sentence);
  const isCitizen = isEnglish || (isOther && CITIZEN.test(sentence));
  const inOther = isOther ? PERMIT.exec(sentence) : null;
  const isAsked = isCitizen && (CITIZEN_ASKED.test(sentence) || (isOther && REQUIRED.test(sentence)));
  const orMore = inOther !== null || (isCitizen && CITIZEN_OR_MORE.test(sentence));
  if (isCitizen && isAsked && !orMore) {
    const country = countryBeside(sentence, isEnglish ? MUST_BE_CITIZEN : CITIZEN);
    return country === undefined ? undefined : { country, citizen: country !== 'EU' };
  }
  const permit = MAY_WORK.exec(sentence) ?? inOther;
  if ((permit === null && !(isCitizen && orMore)) || MAY_WORK_LOOSE.test(sentence)) return undefined;
  const country = countryIn(sentence.slice(permit?.index ?? 0)) ?? countryIn(sentence);
  return country === undefined ? undefined : { country, citizen: false };
};

/** A sentence without any of these says nothing of the kind: most are left at the first look. */
const KEY =
  /sponsor|visa|h-?1b|clearance|clearable|ts\/sci|secret|public trust|classified|citizen|nationals|authori[sz]|rights?\b|entitled|eligible|permit|\b(?:opt|cpt|gc|prs|nv[12]|dv|sc)\b|green card|u\.?s\.? person|visum|erlaubnis|genehmigung|permis|residents?\b|able to work|yankee|sicherheits/iu;

/** What a posting asks of a person's right to work, and what it offers: each with its sentence, null where it says nothing. */
export const readAuthorisation = (sentences: readonly string[]): AuthorisationAsked => {
  const asked: AuthorisationAsked = { sponsorship: null, clearance: null, citizenship: null, region: null };
  for (const sentence of sentences) {
    const isOther = mayBeOtherTongue(sentence);
    if (!isOther && !KEY.test(sentence)) continue;
    const said = quoted(sentence);
    const sponsorship = sponsorshipIn(sentence) ?? (isOther ? visaHelpIn(sentence) : undefined);
    // A refusal stands against whatever the benefits promise in general.
    if (sponsorship !== undefined && asked.sponsorship?.value !== 'refused')
      asked.sponsorship = { value: sponsorship, sentence: said };
    const clearance = clearanceIn(sentence) ?? (isOther ? clearanceAskedIn(sentence) : undefined);
    if (clearance !== undefined && asked.clearance?.value !== true)
      asked.clearance = { value: clearance, sentence: said };
    const place = placeAskedIn(sentence, isOther);
    if (place?.citizen === true) asked.citizenship ??= { value: place.country, sentence: said };
    else if (place !== undefined) asked.region ??= { value: place.country, sentence: said };
  }
  return asked;
};
