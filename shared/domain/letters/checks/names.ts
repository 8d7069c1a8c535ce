import { languagesIn } from '../../language-names.ts';
import {
  abbreviation,
  type Check,
  finding,
  isDenied,
  isWished,
  namesOf,
  type SentenceContext,
  supportTexts,
  valuesOf,
} from '../context.ts';
import { factText, isKind } from '../facts.ts';
import type { Finding } from '../letter.ts';
import { isNeutral } from '../neutral-words.ts';
import { isCountry, isPlaceName } from '../places.ts';
import { containsPhrase, initialsOf, isSmall, type Word, wordsOf } from '../words.ts';
import { mentionsOf } from './skills.ts';

const everyday = new Set(
  (
    "i i’ve i’m i’d i’ll i've i'm i'd i'll dear hello hi hiring team manager managers kind best warm regards sincerely thank thanks yours mr ms mrs dr sir madam committee recruiting recruitment talent people human resources department " +
    'hey greetings governors trustees sirs sir chef chefs principal headteacher headmaster editors board everyone everybody folks crew partners search selection panel members friends neighbours customers hiring ' +
    'a1 a2 b1 b2 c1 c2 ba bsc ma msc mba phd beng meng vp gp pm am ' +
    'god lord heaven christmas easter thanksgiving summer spring autumn winter mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend year room grade ' +
    'sept jan feb mar apr jun jul aug oct nov dec ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'api apis rest it hr ceo cto ok faq pdf cv url ui ux sql english present remote'
  ).split(' '),
);

/** Capitalised names: each must be in a cited fact, or be the company, role or text that the letter answers. */
export const checkNames: Check = (context) => {
  const words = wordsOf(context.text);
  const skills = mentionsOf(context.text);
  const known = knownWords(context);
  const findings: Finding[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || !isName(word, index, words, context.text)) continue;
    if (
      known.has(word.lower) ||
      known.has(word.lower.replace(/(?<=\p{L}{2})s$/u, '')) ||
      everyday.has(word.lower) ||
      abbreviation.test(word.text) ||
      skills.some((skill) => skill.start <= word.start && word.end <= skill.end)
    )
      continue;
    if (word.lower.split(/[-/&]/).every((part) => known.has(part) || everyday.has(part))) continue;
    // Languages have a check of their own.
    if (languagesIn(word.text).length > 0) continue;
    // `Dear Anna and Joseph`: two people by their first names.
    if (/^(?:dear|hello|hi|hey) \p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+[,!.]?$/iu.test(context.text.trim())) continue;
    // The word one greets with, and an office one writes to: `Dear Commissioner`.
    if (isGreeting.test(context.text) && (index === 0 || offices.has(word.lower))) continue;
    // `Went to Oslo`, `a driver from Gdańsk`: where somebody goes and comes from.
    if (elsewhere.test(context.text.slice(0, word.start))) continue;
    // `The notices from HMRC`: an authority, a standard; no employer unless one was there.
    if (
      /^\p{Lu}{2,5}$/u.test(word.text) &&
      context.claim &&
      !/\b(?:at|for|with|by|joined|left|(?:member|fellow|associate) of)\s+(?:the\s+)?$/iu.test(
        context.text.slice(0, word.start),
      )
    )
      continue;
    // `At Storlia in Norway`, `with me from Lebanon`: a country, unless the profile names another.
    if (
      isCountry(word.lower) &&
      /\b(?:in|from)\s+$/iu.test(context.text.slice(0, word.start)) &&
      !namesCountry(context)
    )
      continue;
    // `A Swede's Danish`: a kind of people.
    if (/\ban?\s+$/iu.test(context.text.slice(0, word.start)) && /^['’]s\b/u.test(context.text.slice(word.end)))
      continue;
    // `Dear Ms Ormerod`: whom one writes to is in no fact, and neither is who signs for them.
    if (honorific.test(context.text.slice(0, word.start))) continue;
    if (!context.claim && isOwnPlace(context, word)) continue;
    if (passing.test(context.text.slice(0, word.start)) && isOwnPlace(context, word)) continue;
    // `I'd owe Redbud two weeks`: one's employer for short, and nothing is told of what was done there.
    if (
      !/\b(?:at|for|with|from|of|by|in)\s+(?:the\s+)?$/iu.test(context.text.slice(0, word.start)) &&
      isOwnPlace(context, word)
    )
      continue;
    if (!context.claim && !isOfSomebody(context.text, word) && isOfNobody(context.text, word)) continue;
    const open = isDenied(context.text, word.start) || isWished(context.text, word.start);
    if (open && containsPhrase(context.posting.text, word.text)) continue;
    findings.push(describe(context, word));
  }
  return findings;
};

/**
 * A name that no word ties to somebody is still a company's, unless it says where (`the best commute in Colorado`, `your guide
 * to Oaxaca`) or stands in a line of courtesy, in whatever language (`Mit besten Grüßen,`).
 */
const isOfNobody = (text: string, { lower, start, end }: Word): boolean =>
  isPlaceName(lower) ||
  (/\b(?:in|to|near|around|across) $/iu.test(text.slice(0, start)) && !/^\s+\p{Lu}/u.test(text.slice(end))) ||
  /^[^.?]{1,40}[,:!]\s*$/u.test(text);
const elsewhere =
  /\b(?:went|go|goes|going|mov(?:e|ed|ing)|travel\p{L}*|drive|drove|driving|fly|flew|flying|way|road|trips?|back|home|ferry|train|bus|move) (?:to|from)\s+(?:the\s+)?(?:\p{Lu}\p{L}+\s+)?$|\b(?:drivers?|customers?|guests?|friends?|visitors?|tourists?|famil(?:y|ies)|people|man|woman|girl|boy|neighbou?rs?|call|left|born in|grew up in|raised in|holidays? in|home in) (?:from\s+)?$/iu;
const honorific = /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|madam|sir)\.?\s+(?:\p{Lu}[\p{L}'’.-]*\s+){0,2}$/iu;
const passing =
  /\b(?:before|after|since|besides|until|leaving|left|prior to|ahead of)\s+(?:(?:joining|leaving|starting (?:at|with)|coming to|moving to|my (?:time|years) (?:at|with))\s+)?(?:the\s+)?$/iu;

/** Where a sentence that claims nothing names whom it is written to or speaks of; any other name is a thing of the world. */
function isOfSomebody(text: string, word: Word): boolean {
  if (/^\W*to whom\b/iu.test(text)) return false;
  if (isGreeting.test(text) || isAddressed(text, word)) return true;
  const before = text.slice(0, word.start).replace(run, '$1');
  const after = text.slice(word.end);
  return (
    /\b(?:dear|hello|hi|hey|at|with|join|joining|for|about|(?:hear|hearing|word|reply|answer|call|letter) from|visit|visiting|thank|(?:thanks|come|back|move|loyal|commit|contribute|application|belong) to|admired?|following|follow(?:ed)?|chose|choose|loved?|liked?|known?|into|(?:part|member|family|team|mission|company|work|success|story|behind|future|values|culture) of)\s+(?:the\s+|all (?:at|of)\s+)?$/iu.test(
      before,
    ) ||
    /^(?:\s+\p{Lu}[\p{L}\p{N}&.-]*)*(?:['’]s?\b|\s+(?:team|hiring|recruiting|recruitment|crew|gmbh|ag|inc|ltd|llc|bv|ab|oy|sa)\b)/iu.test(
      after,
    )
  );
}
const offices = new Set(
  'commissioner mayor minister chancellor dean rector reverend superintendent captain doctor professor councillor warden curator matron colleagues colleague'.split(
    ' ',
  ),
);
/** `Gidday Waihao Station,`: a line of its own with a name and a comma, in whatever language one greets. */
const isGreeting = /^\s*\p{L}[\p{L}'’]*(?: \p{Ll}{1,4}){0,2}(?: (?:&|and|of|de|the|\p{Lu}[\p{L}'’.-]*)){1,5}[,!]\s*$/u;
const asked =
  /(?:^|[,;:.]\s*|\b(?:and|but|so|because|that|whether|if|should|would|could|can|will|does|do|did|is|has|may)\s+)$/iu;
const asking =
  /^(?:\s+(?:&|and|of|\p{Lu}[\p{L}\p{N}&.'’-]*))*\s+(?:(?:ever|already|also|still|really|\p{L}+ly)\s+)?(?:is|was|has|have|would|could|can|will|wish(?:es)?|wants?|likes?|needs?|looks?|sounds?|seems?|tell|know|think|offers?|does|do|deserves?|makes?|gives?|runs?|takes?|find|hire|plan)\b/u;

/** `Should Palmgrove wish to`, `can Skarvdal tell`, `and Saarikoski is`: whom an open part asks or speaks of; a place does no such thing. */
function isAddressed(text: string, word: Word): boolean {
  if (isPlaceName(word.lower)) return false;
  return asked.test(text.slice(0, word.start)) && asking.test(text.slice(word.end));
}

/** The names just before one, behind the word that they hang on. */
const run =
  /((?:\b(?:[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|[Aa]t|[Ww]ith|[Jj]oin|[Jj]oining|[Ff]or|[Aa]bout)\s+(?:the\s+)?)?)(?:(?!(?:Dear|Hello|Hi|Hey|At|With|Join|Joining|For|About)\s)\p{Lu}[\p{L}\p{N}'’&.-]*\s+(?:(?:de|da|do|del|della|di|la|le|van|von|der|den|of|and|the)\s+){0,2})+$/u;

/** Whether the profile says anywhere in which country something was. */
const namesCountry = ({ all }: SentenceContext): boolean =>
  all.some((fact) => wordsOf(factText(fact)).some(({ lower }) => isCountry(lower)));

/** A part of an employer's or school's name, as one shortens it: `the Heron`. */
const isOwnPlace = (context: SentenceContext, word: Word): boolean =>
  namesOf(context.all).some((name) => wordsOf(name).some(({ lower }) => lower === word.lower)) &&
  !/\b(?:(?<!(?:before|after|since|prior to) )(?:join|joining|joined)|dear|hello|hi)\b/iu.test(context.text);

function knownWords(context: SentenceContext): Set<string> {
  const own = context.all.flatMap((fact) =>
    fact.kind === 'name' ? [fact.name] : fact.kind === 'location' ? [fact.text] : [],
  );
  // `HND` of a Higher National Diploma.
  const shortened = context.all
    .flatMap((fact) => [...namesOf([fact]), ...valuesOf([fact])])
    .map(initialsOf)
    .filter((initials) => initials.length >= 3);
  const employers = context.support.flatMap((fact) => (fact.kind === 'achievement' ? [fact.company] : []));
  const texts = [
    ...shortened,
    ...supportTexts(context),
    ...own,
    ...employers,
    context.posting.company,
    context.posting.title,
    context.posting.location ?? '',
  ];
  return new Set(texts.flatMap((text) => wordsOf(text).flatMap((word) => [word.lower, ...word.lower.split(/[-/&]/)])));
}

/** The first word of a sentence is capitalised anyway: it counts when the next one is a name, too. */
function isName(word: Word, index: number, words: readonly Word[], text: string): boolean {
  if (!/^\p{Lu}/u.test(word.text) || (isSmall(word.text) && word.text.length < 4)) return false;
  const starts = index === 0 || /[.!?:"“]\s*$/u.test(text.slice(0, word.start));
  if (!starts) return true;
  // `Besides German`: a plain word begins with a capital here.
  if (isNeutral(word)) return false;
  // `Oracle I've used for years`: a thing put first.
  if (
    !/(?:ing|s)$/u.test(word.lower) &&
    /^\s+I(?:['’]ve)?\s+(?:know|use|used|have|had|speak|write|read|run|ran|work)\b(?! (?:not|yet|never|no)\b)|^\s+I['’]ve\b(?! (?:not|yet|never|no)\b)/u.test(
      text.slice(word.end),
    )
  )
    return true;
  const next = words[index + 1];
  return (
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    !everyday.has(next.lower) &&
    !isSmall(word.text) &&
    /^\s$/.test(text.slice(word.end, next.start))
  );
}

function describe(context: SentenceContext, word: Word): Finding {
  const before = context.text.slice(0, word.start);
  const ofOthers = context.all
    .filter(isKind('experience'))
    .find((job) => wordsOf(job.company).some((part) => part.lower === word.lower));
  if (
    context.claim &&
    (ofOthers !== undefined || /\b(?:at|for|with|from|joined|left|of|and|by)\s+(?:the\s+)?$/i.test(before))
  ) {
    return finding(context, 'unsupported_employer', word.text, `The cited facts do not name "${word.text}".`);
  }
  if (!context.claim)
    return finding(
      context,
      'wrong_company',
      word.text,
      `This letter is for ${context.posting.company}; it does not know "${word.text}".`,
    );
  return finding(context, 'unsupported_name', word.text, `The cited facts do not name "${word.text}".`);
}
