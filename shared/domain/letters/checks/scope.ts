import { clauseAt, isHypothetical } from '../clauses.ts';
import { type Check, finding, isDenied } from '../context.ts';
import { type Fact, factText } from '../facts.ts';
import type { Finding } from '../letter.ts';
import { KIND_WORDS } from '../neutral-words.ts';
import { stem } from '../stems.ts';
import { containsPhrase, wordsOf } from '../words.ts';

/** What a person did, in families of words: a claim needs a fact with a word of the same family. */
const families: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'leading',
    /\b(?:led|leads?|leading|manag(?:e|es|ed|ing)|head(?:ed|ing)|supervis\w+|direct(?:ed|ing)|oversaw|overseeing|oversee)\b/i,
  ],
  ['founding', /\b(?:found(?:ed|ing|er)|co-?found\w+|established)\b/i],
  [
    'mentoring',
    /\b(?:mentor\w*|coach\w*|train(?:ed|ing)|taught|teach(?:es|ing)?|(?:gave|give|giving|held) an? (?:\p{L}+ ){0,2}(?:course|lessons?|workshops?|class(?:es)?))\b/iu,
  ],
  ['hiring', /\b(?:hired|hires|recruit(?:ed|s)|onboarded)\b/i],
  ['publishing', /\b(?:publish(?:ed|es|er|ers)?|(?<!\bin )publishing|authored|co-?authored|book)\b/i],
  ['patents', /\bpatent\w*\b/i],
  ['awards', /\b(?:award\w*|prizes?|honou?red|recogni[sz]ed as)\b/i],
  ['raising money', /\b(?:fundrais\w*|funding|series [abc])\b/i],
  ['budgets', /\b(?:budgets?|p&l)\b/i],
  [
    'lowering',
    /\b(?:cut|cuts|cutting|reduc\w+|lower(?:ed|ing|s)?|decreas\w+|shorten\w*|sav(?:ed|ing)|halved|brought .{0,40}down)\b/i,
  ],
  [
    'raising',
    /\b(?:increas\w+|rais(?:e|ed|ing)|grew|grow(?:n|ing)?|boost\w*|doubl(?:ed|es|ing)|tripl(?:ed|es|ing))\b/i,
  ],
  [
    'a right to work',
    /\b(?:clearance|citizenship|(?:an?|as) (?:\p{L}+ )?citizen|visa|work permit|authori[sz]ed to work|green card|permanent resident)\b/iu,
  ],
];

/** `All our branches`, `every farm it runs`: places and people of an employer, all of them. */
const widest =
  /\b(?:all|every|each)(?: of)?(?: (?:single|one|the|our|its|their|my|\d+|\p{L}+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty))* (?:\p{L}+(?:['’]s)? ){0,3}?(?:branch(?:es)?|sites?|plants?|farms?|offices?|departments?|stores?|shops?|schools?|teams?|crews?|wards?|hospitals?|clinics?|kitchens?|halls?|regions?|countries|country|division|divisions|depots?|warehouses?|factories|factory|hotels?|restaurants?|faculty|faculties|campus|campuses|subsidiar(?:y|ies)|locations?|markets?)\b|(?:\b(?:the|our|its)|['’]s) (?:entire|whole) (?:\p{L}+ )?(?:line|range|portfolio|network|business|sector|market|office|company|firm|group|region|province|state|country|organi[sz]ation|hospital|school|district|city|county|department|plant|fleet|chain)\b|\b(?:every|each|all(?: the| our)?) (?:\p{L}+ ){1,3}(?:in|of|at|across) (?:the|our|my) (?:whole )?(?:company|firm|group|region|country|organi[sz]ation|hospital|school|district|city|county|department)\b|\b(?:across|throughout) (?:the|all of) (?:country|company|group|region|county|nation|continent)\b/iu;
/** `Each year`, `every three weeks`: how often, and no reach. */
const often =
  /\b(?:every|each) (?:\p{L}+ |\d+ )?(?:years?|months?|weeks?|days?|quarters?|seasons?|terms?|nights?|mornings?|hours?)\b/giu;
const salary =
  /\b(?:(?:current|present|previous|last|my)\s+(?:salary|pay|compensation|wage|package)|salary (?:is|of|was)|(?:i\s+)?(?:currently|presently)\s+(?:earn|make|(?:am\s+)?paid)|am\s+(?:currently\s+)?paid|i\s+earn)\b/i;

/** What taught the person, and what grew by itself, are none of their deeds. */
const notOwn =
  /\bby training\b|(?<=\b(?:watch|see|help|let|hear)(?:ing|s|ed)? (?:\p{L}+ ){1,3})(?:grow|lead|teach|manage|save)(?:ing)?\b|\bhas grown\b|\bteaches (?:one|you|us|me|people|patience|anybody|anyone)\b|\b(?:they|you|he|she)(?:['’](?:d|ll)| would| will| can| could)? manage\b|\bmanage (?:well|fine|quite|to|in|without)\b|\b(?:taught|teach(?:es)?|trained|coached) (?:me|us)\b|\b(?:grew|grown|growing) up\b|\b(?:which|that|it|who) (?:grew|has grown|have grown) (?:in)?to\b|\bi (?:was|got|have been|['’]ve been) (?:taught|trained|coached|mentored|hired|recruited)\b/giu;

/** Deeds, how far they reach, and pay. */
export const checkScope: Check = (context) => {
  const findings: Finding[] = [];
  const pay = salary.exec(context.masked);
  if (pay !== null) findings.push(finding(context, 'salary_disclosed', pay[0], 'Pay never enters a letter.'));
  if (!context.claim) return findings;
  const masked = context.masked.replace(notOwn, (found) => '·'.repeat(found.length));
  for (const [name, pattern] of families) {
    const said = pattern.exec(masked);
    if (said === null || isDenied(masked, said.index)) continue;
    const { kind, supposed } = clauseAt(context.clauses, said.index) ?? {};
    // What one wants, or what the reader does, is no deed of one's own.
    if (kind === 'open' || kind === 'reader' || (kind === 'world' && supposed === true)) continue;
    // `The offer of a visa is welcome`: the posting's, and nobody says to have one.
    if (
      name === 'a right to work' &&
      containsPhrase(context.posting.text, said[0]) &&
      !/\b(?:have|hold|got|['’]ve|my)\b(?:\s+\p{L}+){0,3}\s*$/iu.test(masked.slice(0, said.index))
    )
      continue;
    const word = stem(said[0]);
    const told = (fact: Fact) =>
      ((fact.kind === 'education' || fact.kind === 'certificate') && KIND_WORDS[fact.kind]?.has(word) === true) ||
      wordsOf(factText(fact)).some(({ lower }) => stem(lower) === word);
    // Whoever is a teacher teaches, whatever the sentence cites.
    const trade = context.all.filter((fact) => fact.kind === 'headline' || fact.kind === 'experience');
    if (
      !context.support.some((fact) => pattern.test(textWithTitle(fact)) || told(fact)) &&
      !trade.some(
        (fact) =>
          (fact.kind === 'experience' && fact.end === null && pattern.test(textWithTitle(fact))) ||
          wordsOf(fact.kind === 'experience' ? fact.title : factText(fact)).some(({ lower }) => stem(lower) === word),
      )
    ) {
      findings.push(finding(context, 'unsupported_scope', said[0], `No cited fact speaks of ${name}.`));
    }
  }
  const wide = widest.exec(context.masked);
  if (
    wide !== null &&
    ['self', 'world'].includes(clauseAt(context.clauses, wide.index)?.kind ?? '') &&
    !isHypothetical(clauseAt(context.clauses, wide.index), wide.index) &&
    !context.support.some((fact) =>
      /\b(?:all|every|each|whole|entire|across|throughout|group|\p{L}+wide)\b/iu.test(
        factText(fact).replace(often, ''),
      ),
    ) &&
    (context.support.some(({ kind }) => kind === 'achievement' || kind === 'experience') ||
      (context.cited.length === 0 && /\b(?:i|me|we|us)\b/iu.test(context.whole)))
  )
    findings.push(finding(context, 'unsupported_scope', wide[0], 'No cited fact reaches that far.'));
  return findings;
};

/** Whoever is a manager or lead by title manages and leads. */
function textWithTitle(fact: Fact): string {
  const text = factText(fact);
  return fact.kind === 'experience' && /\b(?:manager|head|director|lead|supervisor|chief)\b/i.test(fact.title)
    ? `${text} led`
    : text;
}
