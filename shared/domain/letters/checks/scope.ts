import { clauseAt } from '../clauses.ts';
import { type Check, finding, isDenied } from '../context.ts';
import { type Fact, factText } from '../facts.ts';
import type { Finding } from '../letter.ts';
import { stem } from '../stems.ts';
import { wordsOf } from '../words.ts';

/** What a person did, in families of words: a claim needs a fact with a word of the same family. */
const families: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'leading',
    /\b(?:led|leads?|leading|manag(?:e|es|ed|ing)|head(?:ed|ing)|supervis\w+|direct(?:ed|ing)|oversaw|overseeing|oversee)\b/i,
  ],
  ['founding', /\b(?:found(?:ed|ing|er)|co-?found\w+|established)\b/i],
  ['mentoring', /\b(?:mentor\w*|coach\w*|train(?:ed|ing)|taught|teach\w*)\b/i],
  ['hiring', /\b(?:hired|hires|recruit(?:ed|s)|onboarded)\b/i],
  ['publishing', /\b(?:publish\w*|authored|co-?authored|book)\b/i],
  ['patents', /\bpatent\w*\b/i],
  ['awards', /\b(?:award\w*|prizes?|honou?red|recogni[sz]ed as)\b/i],
  ['raising money', /\b(?:fundrais\w*|funding|series [abc])\b/i],
  ['budgets', /\b(?:budgets?|p&l)\b/i],
  [
    'lowering',
    /\b(?:cut|cuts|cutting|reduc\w+|lower(?:ed|ing|s)?|decreas\w+|shorten\w*|sav(?:ed|ing)|halved|brought .{0,40}down)\b/i,
  ],
  ['raising', /\b(?:increas\w+|rais(?:e|ed|ing)|grew|grow(?:n|ing)?|boost\w*|doubl\w+|tripl\w+)\b/i],
  [
    'a right to work',
    /\b(?:clearance|citizen(?:ship)?|visa|work permit|authori[sz]ed to work|green card|permanent resident)\b/i,
  ],
];

const superlatives =
  /\b(?:top[- ]perform\w*|award[- ]winning|number one|world[- ]class|unparalleled|unmatched|unrivall?ed|leading expert|one of the best|the best(?! (?:regards|wishes|things?|parts?|ways?|moments?|decisions?|days?|years?|time|advice|lessons?|reasons?|places?|job|hours?|products?|teams?|ideas?|solutions?|code|work|version|of both|of all|use|kind|tools?|possible|in|i)\b)|the fastest|the highest|the largest|the biggest|the lowest|the strongest|the longest|the most \p{L}+(?! (?:parts?|things?|ways?|moments?|days?|reasons?|lessons?|questions?|challenges?|aspects?|problems?|benefits?|of all|place|kind)\b)|the youngest|the only|record[- ]breaking|industry[- ]leading)\b/iu;
const soon = /\b(?:immediately|right away|at once|tomorrow|straight away|without notice)\b/i;
const salary =
  /\b(?:(?:current|present|previous|last|my)\s+(?:salary|pay|compensation|wage|package)|salary (?:is|of|was)|(?:i\s+)?(?:currently|presently)\s+(?:earn|make|(?:am\s+)?paid)|am\s+(?:currently\s+)?paid|i\s+earn)\b/i;

/** What taught the person, and what grew by itself, are none of their deeds. */
const notOwn =
  /\bmanage (?:well|fine|quite|to|in|without)\b|\b(?:taught|teach(?:es)?|trained|coached) (?:me|us)\b|\b(?:grew|grown|growing) up\b|\b(?:which|that|it|who) (?:grew|has grown|have grown) (?:in)?to\b|\bi (?:was|got|have been|['’]ve been) (?:taught|trained|coached|mentored|hired|recruited)\b/giu;

/** Deeds, ranks, availability and pay. */
export const checkScope: Check = (context) => {
  const findings: Finding[] = [];
  const pay = salary.exec(context.masked);
  if (pay !== null) findings.push(finding(context, 'salary_disclosed', pay[0], 'Pay never enters a letter.'));
  if (!context.claim) return findings;
  const masked = context.masked.replace(notOwn, (found) => '·'.repeat(found.length));
  for (const [name, pattern] of families) {
    const said = pattern.exec(masked);
    if (said === null || isDenied(masked, said.index)) continue;
    const kind = clauseAt(context.clauses, said.index)?.kind;
    if (kind === 'open' || (kind === 'reader' && context.cited.length === 0)) continue;
    const word = stem(said[0]);
    const told = (fact: Fact) => wordsOf(factText(fact)).some(({ lower }) => stem(lower) === word);
    if (!context.support.some((fact) => pattern.test(textWithTitle(fact)) || told(fact))) {
      findings.push(finding(context, 'unsupported_scope', said[0], `No cited fact speaks of ${name}.`));
    }
  }
  const superlative = superlatives.exec(context.masked);
  if (
    superlative !== null &&
    clauseAt(context.clauses, superlative.index)?.kind === 'self' &&
    !context.support.some((fact) => factText(fact).toLowerCase().includes(superlative[0].toLowerCase()))
  ) {
    findings.push(finding(context, 'superlative', superlative[0], 'No cited fact gives this rank.'));
  }
  const start = soon.exec(context.masked);
  if (
    start !== null &&
    /\b(?:start|available|join|begin|free|with you)\b/i.test(context.text) &&
    !context.support.some((fact) => fact.kind === 'availability' && fact.availability === 'immediate')
  ) {
    findings.push(finding(context, 'unsupported_availability', start[0], 'The stated availability is another.'));
  }
  return findings;
};

/** Whoever is a manager or lead by title manages and leads. */
function textWithTitle(fact: Fact): string {
  const text = factText(fact);
  return fact.kind === 'experience' && /\b(?:manager|head|director|lead|supervisor|chief)\b/i.test(fact.title)
    ? `${text} led`
    : text;
}
