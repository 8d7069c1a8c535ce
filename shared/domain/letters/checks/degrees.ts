import { clauseAt } from '../clauses.ts';
import { type Check, finding, isDenied, mask, type SentenceContext } from '../context.ts';
import { factText, isKind } from '../facts.ts';
import type { Finding } from '../letter.ts';
import { NEUTRAL } from '../neutral-words.ts';
import { stem } from '../stems.ts';
import { isSmall, root, rootsOf, wordsOf } from '../words.ts';

const levels = {
  bachelor: /\b(?:bachelor(?:['’]?s)?|b\.?sc|b\.?a|b\.?s|b\.?eng|b\.?tech|undergraduate degree)\b\.?/i,
  master:
    /\b(?:master(?:['’]?s)?(?= (?:of|in|degree|thesis))|m\.?sc|m\.?eng|m\.?tech|m\.?phil)\b\.?|\bM\.?[AS]\.?(?=\s+in\b)/i,
  doctorate: /\b(?:ph\.?d|doctorate|doctoral)\b\.?/i,
  mba: /\bmba\b/i,
  diploma: /\b(?:diploma|associate(?:['’]s)? degree)\b/i,
} as const;
const certificate = /\bcertifi(?:ed|cate|cation)s?\b/i;

/** Degrees and certificates must be cited ones, of the same level and field. */
export const checkDegrees: Check = (context) => {
  if (!context.claim) return [];
  // A degree is held whatever the sentence cites.
  const studies = context.all.filter(isKind('education'));
  // What a cited achievement says itself is said of others: `Supervised 3 master's theses`.
  const deeds = context.support.filter(isKind('achievement')).map(factText);
  const jobs = context.support.filter(isKind('experience'));
  const papers = context.support.filter(isKind('certificate')).map((paper) => paper.name);
  // A certificate's own name may hold such a word: `Master of Wine`.
  const text = mask(context.nameless, [context.posting.title, ...jobs.map((job) => job.title), ...papers]);
  const findings: Finding[] = [];
  for (const [level, pattern] of Object.entries(levels)) {
    const said = pattern.exec(text);
    // `My diploma is a Master`: the paper itself, not its level.
    if (
      said !== null &&
      /^diploma$/iu.test(said[0]) &&
      studies.length > 0 &&
      !/^\s+in\b/iu.test(text.slice(said.index + said[0].length))
    )
      continue;
    if (
      said === null ||
      isDenied(text, said.index) ||
      isAside(context, said.index) ||
      deeds.some((deed) => pattern.test(deed))
    )
      continue;
    if (!studies.some((study) => pattern.test(`${study.degree} in`))) {
      findings.push(finding(context, 'unsupported_degree', said[0], `No cited degree is a ${level}'s.`));
      continue;
    }
    const field =
      /^.{0,40}?\b(?:in|of)\s+(.+?)(?=\s+(?:from|at|with|and|in|since|before|after|which|i)\b|[,.;]|$)/i.exec(
        text.slice(said.index + said[0].length),
      )?.[1];
    const known = rootsOf(studies.map(factText).join(' '));
    const wrong =
      field === undefined
        ? undefined
        : wordsOf(field).find(
            (word) =>
              !isSmall(word.text) &&
              !/^\d/.test(word.text) &&
              !known.has(root(word.text)) &&
              !NEUTRAL.has(stem(word.text)),
          );
    if (field !== undefined && wrong !== undefined)
      findings.push(finding(context, 'unsupported_degree', field, `No cited degree is in "${field}".`));
  }
  const certified = certificate.exec(text);
  if (
    certified !== null &&
    !isDenied(text, certified.index) &&
    !isAside(context, certified.index) &&
    !context.support.some((fact) => certificate.test(factText(fact)))
  ) {
    findings.push(finding(context, 'unsupported_degree', certified[0], 'No cited fact is a certificate.'));
  }
  findings.push(...papersOf(context, papers));
  return findings;
};

/** What stands before the word for a paper is part of its name: `close protection licence`. */
const paperNoun =
  /((?:[\p{L}\d'’-]+\s+){1,4})(certificates?|certification|diploma|licen[cs]e|award|accreditation|registration)\b/giu;
const anyPaper = new Set(
  'my the a an this that own current valid new clean full formal final official driving driver’s respective same single first second third'.split(
    ' ',
  ),
);

function papersOf(context: SentenceContext, papers: readonly string[]): Finding[] {
  if (papers.length === 0) return [];
  const known = new Set(
    [...context.support.map(factText), context.posting.title].flatMap((text) =>
      wordsOf(text).flatMap(({ lower }) => [lower, ...lower.split(/[-/]/)].map(stem)),
    ),
  );
  return [...context.whole.matchAll(paperNoun)].flatMap((match) => {
    const words = wordsOf(match[1] ?? '');
    const from =
      words.findLastIndex((word) => isSmall(word.text) || anyPaper.has(word.lower) || verb.test(word.lower)) + 1;
    const wrong = words.slice(from).find(
      ({ lower }) =>
        !lower
          .split(/[-/]/)
          .map(stem)
          .some((part) => known.has(part)),
    );
    if (
      wrong === undefined ||
      isDenied(context.whole, match.index) ||
      clauseAt(context.clauses, match.index)?.kind === 'reader'
    )
      return [];
    return [finding(context, 'unsupported_degree', match[0].trim(), `No cited certificate is a "${wrong.text}" one.`)];
  });
}

const verb =
  /^(?:have|has|had|hold|holds|held|got|get|earned|obtained|received|passed|completed|did|done|finished|took|taken|renewed|gained|added|award|awarded|including|plus)$|(?:ed|ing)$/u;

/** What the reader asks for or somebody else has: `you say patience matters more than a diploma`. */
function isAside({ clauses }: SentenceContext, at: number): boolean {
  const kind = clauseAt(clauses, at)?.kind;
  return kind === 'reader' || kind === 'world';
}
