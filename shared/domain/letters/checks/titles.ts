import { clauseAt } from '../clauses.ts';
import { type Check, finding, isDenied, jobsOf, mask, namesOf, type SentenceContext } from '../context.ts';
import { factText, isKind } from '../facts.ts';
import { stem } from '../stems.ts';
import { isSmall, wordsOf } from '../words.ts';

const headNouns =
  'engineer|developer|architect|manager|director|lead|head|analyst|scientist|designer|consultant|administrator|specialist|officer|president|founder|co-founder|ceo|cto|cfo|coo|cio|vp|intern|researcher|professor|teacher|principal|owner|coordinator|supervisor|executive|programmer|technician|partner|chief|leader|foreman|captain|controller|editor|trainer|instructor|lecturer|inspector|commander|headteacher|adviser|advisor|accountant|auditor';
const afterAs = new RegExp(
  `\\b(?:as|am|was|been|became|become|remain|['’]m)\\s+(?:currently\\s+|now\\s+)?(?:an?\\s+|the\\s+|their\\s+)?((?:[\\p{L}/&-]+\\s+){0,5}?(?:${headNouns}))(?![\\p{L}-])`,
  'giu',
);
const capitalised =
  /(?<![\p{L}])((?:\p{Lu}[\p{L}/&-]*\s+){0,5}(?:Chief|Engineer|Developer|Architect|Manager|Director|Analyst|Scientist|Designer|Consultant|Administrator|Specialist|Officer|President|Founder|CEO|CTO|CFO|COO|CIO|VP|Intern|Researcher|Professor|Principal))(?![\p{L}-])/gu;
const applying =
  /\b(?:apply|applying|application|position|role|opening|vacancy|job|posting|opportunity|looking for|seeking|searching for|hiring)\b/i;
/** `I'm after the foreman's job`, `I was with the lead designer`: what stands behind such a word is not what one is. */
const elsewhere =
  /^(?:after|with|for|at|to|from|by|about|near|between|among|under|behind|alongside|not|no|all|both|looking|used|keen|sure|what|where|how|the)\b/iu;
const licensed = /^(?:licen[cs]ed|certified|qualified|registered|chartered|accredited)\s+/iu;
const rank =
  /\b(?:manager|director|lead|head|officer|president|founder|co-founder|c[efti]o|coo|vp|professor|owner|supervisor|executive|partner|chief|leader|foreman|captain|commander|headteacher|principal|senior|staff|consultant)\b/iu;
/** `the X position`, `the role of X`: what the letter applies for. */
const appliedFor =
  /\b(?:the|your|this)\s+((?:[\p{L}\d/&,.()–-]+\s+){1,8}?)(?:position|role|opening|vacancy|job|opportunity)\b|\b(?:role|position|post|job)\s+of\s+(?:an?\s+)?((?:[\p{Lu}][\p{L}\d/&-]*\s*){1,6})/giu;

/** A title must be one that a cited job or the headline has; a role applied for must be the posting's. */
export const checkTitles: Check = (context) =>
  context.claim && !applying.test(context.text)
    ? ownTitles(context)
    : context.claim
      ? [...ownTitles(context), ...roles(context)]
      : roles(context);

function ownTitles(context: SentenceContext) {
  const titles = [
    ...jobsOf(context).map((job) => job.title),
    // What one is now is told beside any job.
    ...(/\b(?:now|today|currently|these days)\b/iu.test(context.text)
      ? context.all.filter(isKind('experience')).filter(({ end }) => end === null)
      : []
    ).map(({ title }) => title),
    ...context.support.filter(isKind('headline')).map((headline) => headline.text),
    ...context.support.filter(isKind('achievement')).map((achievement) => achievement.text),
    // The employer's or a degree's name may hold such a word.
    ...context.support.filter(isKind('experience')).map((job) => job.company),
    ...context.support
      .filter(isKind('education'))
      .map((study) => `${study.degree} ${study.field ?? ''} ${study.institution}`),
  ].map(wordSet);
  // A certificate's own name may hold such a word: `Certified Kubernetes Administrator`.
  const text = mask(context.text, [
    ...context.support.filter(isKind('certificate')).map(({ name }) => name),
    ...namesOf(context.cited),
    context.posting.company,
  ]);
  const phrases = new Set(
    [...text.matchAll(afterAs), ...text.matchAll(capitalised)]
      // A title that the sentence gives to somebody else is none of the person's.
      .filter(
        (match) =>
          clauseAt(context.clauses, match.index)?.kind === 'self' &&
          // `Your advert for a Finance Manager`.
          !(
            /\b(?:for|of|about) (?:an?|the|your|this)\s+$/iu.test(text.slice(0, match.index)) &&
            within(match[1] ?? '', wordSet(context.posting.title))
          ),
      )
      .flatMap((match) => (match[1] ?? '').split(/\s+and\s+(?:an?\s+)?/iu))
      .map((phrase) =>
        phrase.replace(/^(?:working|employed|serving|acting|engaged|known) as (?:an? |the )?/iu, '').trim(),
      )
      // `As a young technician`: an age or a mood is no part of a title.
      .map((phrase) => phrase.replace(/^(?:young|former|proud|new|simple|humble|mere|happy|fresh) /iu, ''))
      .filter((phrase) => phrase !== '' && !elsewhere.test(phrase)),
  );
  // `an engineer by training`: the study's field in another form.
  const trained = new Set(
    context.support
      .filter(isKind('education'))
      .flatMap((study) => wordsOf(`${study.degree} ${study.field ?? ''}`).map(({ lower }) => stem(lower))),
  );
  const isStudied = (phrase: string) =>
    /\bby (?:degree|training|education|trade|profession)\b|\b(?:trained|qualified|studied) (?:as|to be)\b/i.test(
      context.whole,
    ) && wordsOf(phrase).every(({ lower, text: said }) => isSmall(said) || trained.has(stem(lower)));
  // `A licensed bridge designer` of a licence for bridges and their designs: no rank, and every word one's own.
  const own = new Set(
    [...context.support, ...jobsOf(context), ...context.all.filter(isKind('headline'))].flatMap((fact) =>
      wordsOf(factText(fact)).map(({ lower }) => stem(lower)),
    ),
  );
  const hasPaper = context.support.some(isKind('certificate'));
  const isOwnWords = (phrase: string) =>
    !rank.test(phrase) &&
    wordsOf(hasPaper ? phrase.replace(licensed, '') : phrase).every(
      ({ lower, text: said }) => isSmall(said) || own.has(stem(lower)),
    );
  const isPosting = (phrase: string) =>
    applying.test(context.text) &&
    within(
      phrase.replace(/^(?:looking|seeking|searching|hiring)(?: for)?\s+(?:an?|the)\s+/iu, ''),
      wordSet(context.posting.title),
    );
  return [...phrases]
    .filter(
      (phrase) =>
        !isDenied(text, text.indexOf(phrase)) &&
        !titles.some((title) => within(phrase, title)) &&
        !isPosting(phrase) &&
        !isOwnWords(phrase) &&
        !isStudied(phrase),
    )
    .map((phrase) => finding(context, 'unsupported_title', phrase, `No cited job has the title "${phrase}".`));
}

function roles(context: SentenceContext) {
  const title = wordSet(context.posting.title);
  const company = wordSet(context.posting.company);
  const named = [...context.masked.matchAll(appliedFor)].flatMap((match) => (match[1] ?? match[2] ?? '').trim());
  return named
    .filter((role) => wordsOf(role).some((word) => new RegExp(`^(?:${headNouns})s?$`, 'iu').test(word.text)))
    .filter((role) =>
      wordsOf(role).some((word) => !isSmall(word.text) && !title.has(word.lower) && !company.has(word.lower)),
    )
    .map((role) => finding(context, 'wrong_role', role, `This letter is for "${context.posting.title}".`));
}

function wordSet(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap((word) => [word.lower, ...word.lower.split(/[-/&]/)]));
}

function within(phrase: string, words: ReadonlySet<string>): boolean {
  return wordsOf(phrase).every((word) => isSmall(word.text) || words.has(word.lower));
}
