import type { Clause } from './clauses.ts';
import { DEEDS } from './deed-words.ts';
import { type Fact, type FactOf, factText, isKind } from './facts.ts';
import type { Finding, LetterPosting } from './letter.ts';
import { figuresIn } from './numbers.ts';
import { isIrregular, stem } from './stems.ts';
import { containsPhrase, literally, wordsOf } from './words.ts';

/** A sentence with everything it may be held against. */
export type SentenceContext = {
  index: number;
  /** The sentence as it stands. */
  whole: string;
  text: string;
  /** The text with the names of employers, schools and the posting's company blanked out: a figure in a name is none. */
  nameless: string;
  /** The same without the posting's title and whatever is a supporting fact's own word for a title, skill or degree. */
  masked: string;
  /** Whether it says something about the person, rather than a wish, a courtesy or what the posting says. */
  claim: boolean;
  /** Known facts that it cites. */
  cited: Fact[];
  /** Of these, the ones that may support it: when it names one employer, no other employer's. */
  support: Fact[];
  all: readonly Fact[];
  /** The parts of the sentence and what each of them speaks of. */
  clauses: readonly Clause[];
  posting: LetterPosting;
  asOf: Date;
  /** Whether a claim may use no word of its own, as a model's may not. */
  strict: boolean;
};

export type Check = (context: SentenceContext) => Finding[];

/** What the sentence may draw on as text: its facts, and for sentences that claim nothing the posting. */
export function supportTexts(context: SentenceContext): string[] {
  const texts = context.support.map(factText);
  return context.claim ? texts : [...texts, context.posting.text, context.posting.title, ...context.posting.skills];
}

/** What the person may do about it, by what was found. */
const remedies: Partial<Record<Finding['kind'], string>> = {
  uncited_claim: 'Say it with a fact of your profile, add that fact, or leave the sentence out.',
  unsupported_number: 'Correct the figure, add it to your profile, or leave it out.',
  unsupported_duration: 'Correct how long it was, or the dates in your profile.',
  unsupported_date: 'Correct the date here or in your profile.',
  unsupported_employer: 'Name an employer of your profile, or add the job.',
  unsupported_title: 'Use the title that the job has in your profile, or correct it there.',
  unsupported_degree: 'Name the degree or certificate as your profile has it, or add it there.',
  unsupported_skill: 'Add the skill to your profile if you have it, or leave it out.',
  unsupported_name: 'Leave the name out, or add to your profile what it belongs to.',
  unsupported_scope: 'Say what your profile says that you did, or add the deed there.',
  unsupported_wording: 'Use the words of your profile, or add there what you mean.',
  unsupported_availability: 'Give the day that your profile gives, or change it there.',
  superlative: 'Leave the rank out, or add a fact that gives it.',
  wrong_company: 'Check whom the letter is for.',
  wrong_role: 'Check which role the letter is for.',
  salary_disclosed: 'Leave it out.',
};

/** What a check found in the sentence: `text` is the part that no fact supports, `message` says so to the person, and what to do. */
export function finding(context: SentenceContext, kind: Finding['kind'], text: string, message: string): Finding {
  const remedy = remedies[kind];
  return { kind, sentence: context.index, text, message: remedy === undefined ? message : `${message} ${remedy}` };
}

/** Blanks names out, keeping every offset. */
export function mask(text: string, names: readonly string[]): string {
  let masked = text;
  for (const name of names.filter((one) => one.trim() !== '').sort((a, b) => b.length - a.length)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, 'giu');
    masked = masked.replace(pattern, (found) => '·'.repeat(found.length));
  }
  return masked;
}

/** Names of employers, schools and issuers of certificates that a sentence's facts give. */
export function namesOf(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) =>
    fact.kind === 'experience' || fact.kind === 'achievement'
      ? [fact.company]
      : fact.kind === 'education'
        ? [fact.institution]
        : fact.kind === 'certificate' && fact.issuer !== null
          ? [fact.issuer]
          : [],
  );
}

/** Titles, skills, degrees, certificates and languages as the facts word them: said so, they are true. */
export function valuesOf(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    if (fact.kind === 'experience') return [fact.title];
    if (fact.kind === 'headline' || fact.kind === 'location') return [fact.text];
    if (fact.kind === 'skill' || fact.kind === 'certificate') return [fact.name];
    if (fact.kind === 'language') return [fact.name, fact.fluency ?? ''];
    return fact.kind === 'education' ? [fact.degree, fact.field ?? ''] : [];
  });
}

/** The jobs that a sentence may speak of: those it cites, and those of the deeds that it cites. */
export function jobsOf({ support, all }: Pick<SentenceContext, 'support' | 'all'>): FactOf<'experience'>[] {
  const ids = new Set(support.map((fact) => (fact.kind === 'achievement' ? fact.experience_id : fact.id)));
  return all.filter(isKind('experience')).filter(({ id }) => ids.has(id));
}

/** Facts without those of employers that the sentence does not name, once it names one. */
export function restrictToEmployer(text: string, cited: readonly Fact[], all: readonly Fact[]): Fact[] {
  const companies = new Set(all.filter(isKind('experience')).map((job) => job.company));
  const named = [...companies].filter((company) => containsPhrase(text, company));
  if (named.length === 0) return [...cited];
  return cited.filter(
    (fact) => (fact.kind !== 'experience' && fact.kind !== 'achievement') || named.includes(fact.company),
  );
}

const courtesy =
  /^(?:dear|hello|hi|to whom|thank|thanks|many thanks|please|kind|best|warm|warmest|warmly|sincerely|yours|regards|cheers|with (?:best|kind|warm))\b/i;
const firstPerson = /\b(?:i|me|my|mine|myself|i['’](?:ve|m|d|ll))\b/i;
const adverbs =
  '(?:(?:really|very|much|also|would|always|so|most|just|only|now|do|still|hereby|even|well|often|\\p{L}+ly)\\s+)*';
const glad =
  '(?:glad|happy|pleased|excited|delighted|thrilled|grateful|thankful|keen|eager|interested|drawn|curious|impressed|intrigued|inspired|fascinated|motivated|confident|sure|convinced|hopeful|open|enthusiastic|honou?red)';
/** What the person wants, feels or does in writing this letter: no claim about what they are or have done. */
const attitudes = [
  `\\bi(?:['’]d|['’]ll| would| will| won['’]t| shall| should| ought to| may| might)(?! (?:have|be able to start)\\b)\\b`,
  `\\bi ${adverbs}(?:appreciate|enjoy|thrive|strive|pride myself|take (?:pride|care|ownership|pleasure|the view)|tend|try|approach|bring|pay (?:close |careful |great )?attention|adapt|work well|grew up|never stop|consider myself|like|bet|figure|figured|suspect|guess|gather|promise|assure you|fancy|wonder|imagine|realise|realize|admit|confess|agree|doubt|mind|expect|intend|aim|understood|realised|realized|regard|respect|consider|decided|love|value|admire|share|believe|think|feel|hope|want|wish|look|apply|write|thank|ask|prefer|care|seek|read|saw|noticed|learned|learnt|find|found|came across|heard|understand|see|welcome|trust|miss|regret|dream|know (?:how|what|why|that|it|this|there))\\b(?! (?:${glad}))`,
  `\\bi(?:['’]m| am| was| have been|['’]ve been) ${adverbs}(?:writing|applying|looking|hoping|reaching out|seeking|asking|following|${glad})\\b`,
  `\\bi (?:can(?:not|['’]t)?|could(?:n['’]t)?)(?! ${adverbs}(?:start|begin|join|be|read|write|speak|program|code|drive|use|work|run|lead|manage|handle|build|operate)\\b)\\b`,
  `\\bi(?: have| had|['’]ve|['’]d)? (?:re-?)?(?:wr[oi]te?|written|read|drafted|started) (?:and (?:re-?)?\\p{L}+ )?(?:this|your|the) (?:opening|letter|message|note|e-?mail|posting|ad|advert|advertisement|announcement|description|sentence|line)\\b`,
  `\\b(?:do|can|could|may|might|should|shall|would|will|must|am) i\\b|\\b(?:how|what|why|where) i (?:build|make|write|say|mean|know|work|do|am|think|cook|teach|live|feel|care)\\b`,
  `\\bwere i\\b|\\bif i\\b|\\bhad i\\b|\\b(?:let|allow) me\\b`,
  `\\bi (?:have|['’]ve) ${adverbs}(?:attached|enclosed|read|seen|followed|admired|long admired|heard|wanted|wished|hoped|found|come to|learned|learnt|dreamed|dreamt|loved|liked|enjoyed|missed|thought|felt|believed|decided|chosen|been (?:following|reading|dreaming|thinking|smiling|meaning))\\b`,
  `\\bi (?:attach|enclose|remain|understand|gather)\\b|\\bmay i\\b|\\bwhat i (?:do|did|look for|am looking for)\\b|\\b(?:introduce|present|picture|imagine|see) myself\\b`,
  `\\b(?:catch|caught|drew|draws?|has|have|hold|holds) my (?:eye|attention|interest)\\b`,
  `\\bmy (?:(?:(?:own|personal|professional|genuine|strong|deep|long-term|whole|main|first|biggest|firm) )?(?:beliefs?|values|approach|philosophy|goals?|aspirations?|ambitions?|curiosity|enthusiasm|passion|desire|excitement|admiration|appreciation|commitment|conviction|priorit(?:y|ies)|style|personality|character|motivation|attitude|ability|profile|candidature|needs)|application|letter|resume|cv|r[ée]sum[ée]|candidacy|interest|opinion|view|mind|words?|name is|dream|favou?rite|mother always said|family|kids|children|wife|husband|kind of|idea of|sort of|cup of|attention|eye|heart|hat|hope|thanks|next step|wish|questions?|working day|best regards)\\b`,
].map((pattern) => new RegExp(pattern, 'giu'));
/** A present that only says how the letter comes about: `is why I write to you`. */
const done =
  /\b(?:report|promot|hir|award|trust|elect|select|chos|appoint|rel(?:y|ie)|look(?:ed)? up)\w* (?:to |on |in )?me\b/iu;
const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|i|ok)$/iu;
/** `My grandmother left Bari`: of somebody else. */
const kin =
  /\bmy (?:(?:two|three|four|late|dear|old|whole|small|young|own) ){0,2}(?:grand)?(?:mother|father|parents?|mum|mom|dad|brothers?|sisters?|uncle|aunt|cousins?|friends?|neighbou?rs?|sons?|daughters?|children|kids|family|husband|wife|partner|in-laws|girls?|boys?|dogs?|cats?|twins)\b/giu;
const harmless = /\b(?:i|me|myself) (?:write|would|hope|think|believe|like|enjoy|wish)\b/giu;
const negation = /\b(?:not|never|no)\b|n['’]t\b/i;

/** `I take pride in having founded two companies`, `I grew up there and led a hundred people`: a deed behind the feeling. */
const tellsDeed = (clause: string): boolean =>
  [...clause.matchAll(/\b(?:having|and)\s+(?:\p{L}+ly\s+|also\s+)?(\p{L}+)/giu)].some(
    ([, verb = '']) =>
      /(?:ed$|^(?:led|built|ran|wrote|taught|won|sold|oversaw|rebuilt|drove)$)/iu.test(verb) && DEEDS.has(stem(verb)),
  );

/** Whether a sentence claims something about the person, and so needs a fact. */
export function isClaim(said: string): boolean {
  const text = said.replace(kin, '~');
  if (courtesy.test(text) || !firstPerson.test(text)) return false;
  return (
    text
      .replace(
        /\bin my (?:own )?(?:experience|view|opinion|eyes|mind|book|life|heart|family|country|field|profession)(?=,|\s+(?:it|there|the|a|people)\b)/giu,
        '',
      )
      // `In my experience, families remember`: how one sees it.
      .split(/[,;:]|\b(?:and|but|because|since|as|where|when|which|so|while)\b(?= (?:i|my)\b)/iu)
      .some((clause) => {
        if (firstPerson.test(clause) && tellsDeed(clause)) return true;
        const left = attitudes.reduce((rest, pattern) => rest.replace(pattern, ' ~ '), clause).replace(harmless, ' ');
        // What is wished for may be one's own: `I want to put my experience to use`.
        const own = left.replace(/~.*$/u, (wish) => wish.replace(/\b(?:me|my|mine|myself)\b/giu, ' '));
        // Things that speak to the person claim nothing; what others did for them does.
        return firstPerson.test(done.test(own) ? own : own.replace(/\bme\b/giu, ' '));
      })
  );
}

/** Whether a part of a sentence speaks of the posting and who wrote it: it may use their words. */
export const isAboutPosting = (part: string, posting: LetterPosting): boolean =>
  /\b(?:you|your|yours|role|position|opening|posting|vacancy|job of)\b/i.test(part) ||
  containsPhrase(part, posting.company);

const hard =
  /\b(?:experience\w*|expert\w*|skilled|skills?|proficien\w+|fluent\w*|certifi\w+|licen[cs]ed|qualified|qualification|degree|diploma|graduat\w+|studied|background|track record|veteran|specialist|responsible|in charge|knowledge|familiar|versed|employed|worked|served|promoted|award\w*|members? of|certificate|championship|exams?|honou?rs)\b/iu;
const tense = /\b(?:i|i['’]ve|have)\s+(?:\p{L}+ly\s+|also\s+)?(\p{L}+)/giu;

/**
 * Whether a sentence has a part that states something checkable and does not deny it: a deed, a figure, a skill, a job,
 * a study. `I am careful` is how one sees oneself, and nobody could look it up.
 */
export function claimsSomething(text: string, clauses: readonly Clause[]): boolean {
  if (!isClaim(text)) return false;
  return clauses
    .filter(({ kind }) => kind === 'self')
    .flatMap(({ start, end }) => text.slice(start, end).split(/[;,:]|\bbut\b/))
    .some(
      (part) =>
        isClaim(part) && !negation.test(part.replace(/\bnot only\b/i, '')) && (isCheckable(part) || tellsDeed(part)),
    );
}

const isPast = (verb: string): boolean => /ed$/iu.test(verb) || isIrregular(verb);

const isCheckable = (part: string): boolean =>
  hard.test(part) ||
  figuresIn(part).length > 0 ||
  // `I build houses` is what one is; `I built` and `I have audited` are deeds.
  [...part.matchAll(tense)].some(([, verb = '']) => !/^found$/iu.test(verb) && isPast(verb) && DEEDS.has(stem(verb))) ||
  // A name within the sentence is an employer's, a school's or a tool's.
  wordsOf(part).some(
    ({ text: word, start }) =>
      start > 2 && /^\p{Lu}(?!$|['’])/u.test(word) && !abbreviation.test(word) && !days.test(word),
  );
/** `GCs`, `CEOs`: a kind of people or things, however it is written. */
export const abbreviation = /^\p{Lu}{2,5}s$/u;

/** `SAP I have not used`, `Go would be new to me`. */
const deniedAfter =
  /^[\p{L}\d+#.]+(?: [\p{L}\d+#.]+)?,? (?:i (?:have|do|did|am|had|could|can)(?: not\b|n['’]t\b| never\b| yet to\b)|i(?:['’]d| would) (?:like to |love to |gladly |happily |have to |still )?(?:learn|pick up|study)\b|(?:is|are|would be|will be) (?:not|new)\b|(?:is|are)n['’]t\b)/iu;

/** `I have not worked with Go yet` claims nothing. `Not only` does. */
export function isDenied(text: string, at: number): boolean {
  const before =
    text
      .slice(0, at)
      .split(/[,;.]|\b(?:but|and)\b/)
      .at(-1) ?? '';
  return negation.test(before.replace(/\bnot only\b/i, '')) || deniedAfter.test(text.slice(at));
}

/** A skill or thing after `would like to`, `learn` or `interested in` is a wish. */
export function isWished(text: string, at: number): boolean {
  return /(?<![\p{L}-])(?:would (?:like|love|be glad|be happy)|want|hope|eager|keen|look forward|learn|learning|interested in|curious about)\b/iu.test(
    text.slice(0, at).split(/[;.]/).at(-1) ?? '',
  );
}
