import { type Fact, factText, isKind } from './facts.ts';
import type { Finding, LetterPosting } from './letter.ts';
import { containsPhrase, literally } from './words.ts';

/** A sentence with everything it may be held against. */
export type SentenceContext = {
  index: number;
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
  posting: LetterPosting;
  asOf: Date;
};

export type Check = (context: SentenceContext) => Finding[];

/** What the sentence may draw on as text: its facts, and for sentences that claim nothing the posting. */
export function supportTexts(context: SentenceContext): string[] {
  const texts = context.support.map(factText);
  return context.claim ? texts : [...texts, context.posting.text, context.posting.title, ...context.posting.skills];
}

/** What a check found in the sentence: `text` is the part that no fact supports, `message` says so to the person. */
export function finding(context: SentenceContext, kind: Finding['kind'], text: string, message: string): Finding {
  return { kind, sentence: context.index, text, message };
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
  /^(?:dear|hello|hi|to whom|thank|thanks|please|kind|best|warm|warmest|sincerely|yours|regards|cheers|with best|with kind|many thanks)\b/i;
const firstPerson = /\b(?:i|me|my|mine|myself|i['’](?:ve|m|d|ll))\b/i;
/** What the person wants, hopes or will do is no claim about the past. */
const wish =
  /\bi(?:['’]d| would| will|['’]ll| hope| want| look| wish| am writing| am applying| can(?:not|['’]t) wait| am (?:glad|happy|pleased|excited|keen|eager|interested|drawn|delighted|thrilled)| was (?:glad|happy|pleased|excited|delighted|thrilled) to (?:see|read|find|learn|hear))\b/i;
const assertion =
  /\bi(?:['’]ve| have| had| hold| bring| know| lead| led| built| cut| ran| won| made| wrote| speak| manage| work| use| own| graduated| live| was(?! (?:glad|happy|pleased|excited|delighted|thrilled))| can start|['’]m (?:a|an|the|available|based)| am (?:a|an|the|currently|available|based|certified|fluent)| \p{L}+ed)\b/iu;
const negation = /\b(?:not|never|no)\b|n['’]t\b/i;

/** Whether a sentence claims something about the person, and so needs a fact. */
export function isClaim(text: string): boolean {
  if (courtesy.test(text) || !firstPerson.test(text)) return false;
  if (wish.test(text) && !assertion.test(text.replace(/\bi would have\b/gi, ''))) return false;
  if (/\b(?:caught|drew|has) my (?:eye|attention|interest)\b/i.test(text)) return false;
  return true;
}

/** Whether a sentence has a part that claims something and does not deny it. */
export function claimsSomething(text: string): boolean {
  if (!isClaim(text)) return false;
  return text.split(/[;,]|\bbut\b/).some((part) => isClaim(part) && !negation.test(part.replace(/\bnot only\b/i, '')));
}

/** `I have not worked with Go yet` claims nothing. `Not only` does. */
export function isDenied(text: string, at: number): boolean {
  const before =
    text
      .slice(0, at)
      .split(/[,;.]|\b(?:but|and)\b/)
      .at(-1) ?? '';
  return negation.test(before.replace(/\bnot only\b/i, ''));
}

/** A skill or thing after `would like to`, `learn` or `interested in` is a wish. */
export function isWished(text: string, at: number): boolean {
  return /\b(?:would (?:like|love|be glad|be happy)|want|hope|eager|keen|look forward|learn|learning|interested in|curious about)\b/i.test(
    text.slice(0, at).split(/[;.]/).at(-1) ?? '',
  );
}
