import { clauseAt } from '../clauses.ts';
import { type Check, finding, isDenied, isWished, type SentenceContext } from '../context.ts';
import { factText, isKind } from '../facts.ts';
import type { Finding } from '../letter.ts';
import { stem } from '../stems.ts';
import { wordsOf } from '../words.ts';

/** Words that end like a rank and are none. */
const PLAIN = new Set(
  'best rest test west east guest chest nest quest forest harvest request interest honest modest earnest latest nearest invest suggest protest contest digest arrest manifest tempest zest lest crest vest pest jest midwest northwest southwest'.split(
    ' ',
  ),
);
/** Ways to place oneself, or what one did, above others; `whole`: words of a fact among them bear nothing out. */
const ways: readonly { pattern: RegExp; whole?: true; message: string }[] = [
  {
    pattern:
      /\b(?:nobody|no ?one|none|no other \p{L}+)\b[^.;]{0,60}\b(?:more|better|faster|many|much|than|else|like me)\b/giu,
    whole: true,
    message: 'No cited fact sets you above others.',
  },
  {
    pattern:
      /\b(?:was|am|became|being) (?:among )?the (?:very )?(?:first|youngest|only|last)(?= (?:at|in|to|of|\p{L}+ to)\b)/giu,
    message: 'No cited fact gives this rank.',
  },
  {
    pattern: /\bby far\b|\b(?:top|head|best) of (?:my|the|our|its) (?:class|year|cohort|team|company|school)\b/giu,
    message: 'No cited fact gives this rank.',
  },
  {
    pattern:
      /\b(?:the|its|our|their|my) best (?:teams?|products?|service|engineers?|results?|record|year|work|code)\b(?= (?:of|in|at|that|the)\b)/giu,
    message: 'No cited fact gives this rank.',
  },
  {
    pattern: /\b\p{L}+ of the (?:year|month|quarter|decade|season)\b/giu,
    message: 'No cited fact gives this honour.',
  },
  {
    pattern:
      /\b(?:voted|nominated|elected|crowned|decorated|shortlisted|honou?red with|named (?:the |an? )?(?:best|top|employee|\p{L}+ of))\b/giu,
    message: 'No cited fact gives this honour.',
  },
  {
    pattern:
      /\b(?:an? |the |my |several |two |three |won |received )(?:\p{L}+ )?(?:awards?|prizes?|medals?|trophy|trophies|scholarships?|honou?rs)\b/giu,
    message: 'No cited fact gives this honour.',
  },
  {
    pattern: /\bwith (?:distinction|honou?rs|first[- ]class)\b|\b(?:summa |magna )?cum laude\b/giu,
    message: 'No cited fact gives this honour.',
  },
  { pattern: /\b(?:promoted|promotions?)\b/giu, message: 'No cited fact tells of a promotion.' },
  {
    pattern:
      /\b(?:on my own(?! (?:time|initiative|account|behalf|terms))|by myself|single-?handed(?:ly)?|without (?:any )?help|unaided)\b/giu,
    message: 'No cited fact says that you did it alone.',
  },
  {
    pattern:
      /\b(?:part-time|freelanc\p{L}*|self-employed|for myself|as a (?:contractor|volunteer|temp)|volunteer(?:ed|ing)?|unpaid)\b/giu,
    message: 'No cited fact says that you worked so.',
  },
];

const superlatives =
  /\b(?:top[- ]perform\w*|(?:its|their|the|our|\p{L}+['’]s) (?:top|finest|number one|highest|leading|best) (?:\p{L}+ ){0,2}(?:\p{L}+[eo]rs?|chef|seller|nurse|rep)\b|award[- ]winning|number one|(?:more|fewer|less|better|faster|higher|larger|longer)(?: \p{L}+){0,3} than (?:at |in |by |with )?(?:any other \p{L}+|any (?:of|\p{L}+(?:er|or|ist|mate)|colleague|firm|company|shop|school|team)\b|any(?:one|body))|than any(?:one| ?body) else|(?:its|their) most \p{L}+ \p{L}+|a record (?:for|in|of|at) (?:the|our|my|that|its|a)\b|(?:company|firm|club|house|plant|national|regional|team|branch|shop) record\b|the best (?:in|of) (?:the|our|my|its) (?:company|firm|team|house|region|country|group|department|shift|branch|office|class|business|trade|industry|city|county|whole)|world[- ]class|unparalleled|unmatched|unrivall?ed|leading expert|one of the best|the best(?! (?:regards|wishes|things?|parts?|ways?|moments?|decisions?|days?|years?|time|advice|lessons?|reasons?|places?|job|hours?|products?|teams?|ideas?|solutions?|code|work|version|of both|of all|use|kind|tools?|possible|in|i|\p{L}+ there is)\b)|the fastest|the highest|the largest|the biggest(?! (?:difference|part|pleasure|joy|lesson|challenge|surprise|reason|compliment|worry|fear)\b)|the lowest|the strongest|the longest|the most (?!to\b)\p{L}+(?! (?:parts?|things?|ways?|moments?|days?|reasons?|lessons?|questions?|challenges?|aspects?|problems?|benefits?|of all|place|kind)\b)|the youngest|the only(?! (?:kind|sort|way|thing|things|reason|question|trouble|problem|condition|point|one i)\b)|record[- ]breaking|record (?=sales|revenues?|profits?|turnover|numbers?|highs?|results?|growth|attendance|year)|industry[- ]leading)\b/iu;
/** A superlative that no fact has, said of the person or of what they did. */
function superlativeIn(context: SentenceContext): Finding[] {
  const said = superlatives.exec(context.masked);
  if (said === null || !context.claim) return [];
  const kind = clauseAt(context.clauses, said.index)?.kind;
  const ofDeed =
    kind === 'world' &&
    context.support.some(isKind('achievement')) &&
    /\b(?:i|me|my|we|us|our)\b/iu.test(context.whole);
  const isKnown = context.support.some((fact) => factText(fact).toLowerCase().includes(said[0].toLowerCase()));
  return (kind === 'self' || ofDeed) && !isKnown
    ? [finding(context, 'superlative', said[0], 'No cited fact gives this rank.')]
    : [];
}

/** A rank, an honour or a promotion that no fact of the sentence tells; two titles at one employer tell a promotion. */
export const checkRanks: Check = (context) => {
  const found = superlativeIn(context);
  if (found.length > 0) return found;
  if (!context.claim && context.cited.length === 0) return [];
  const known = new Set(context.support.flatMap((fact) => wordsOf(factText(fact)).map(({ lower }) => stem(lower))));
  const isMine = (at: number): boolean => {
    const clause = clauseAt(context.clauses, at);
    if (clause === undefined || clause.kind === 'reader' || clause.supposed || clause.activity) return false;
    if (
      clause.kind !== 'self' &&
      !context.support.some(isKind('achievement')) &&
      !/\b(?:i|me|my)\b/iu.test(clause.text)
    )
      return false;
    return !isDenied(context.masked, at) && !isWished(context.masked, at);
  };
  const isKnown = (text: string): boolean =>
    wordsOf(text).some(
      ({ lower }) => lower.length > 4 && !/^(?:named|other|nobody)$/u.test(lower) && known.has(stem(lower)),
    );
  const rose = (text: string): boolean => {
    if (!/^promot/iu.test(text)) return false;
    const jobs = context.all.filter(isKind('experience'));
    return jobs.some((job) => jobs.some((other) => other !== job && other.company === job.company));
  };
  const said = ways.flatMap(({ pattern, message, whole }) =>
    [...context.masked.matchAll(pattern)].map((match) => ({
      at: match.index,
      text: match[0],
      message,
      whole: whole === true,
    })),
  );
  const superlatives = [
    ...context.masked.matchAll(
      /\b(?:the|its|our|their|\p{L}+['’]s) (\p{L}{3,}est)\b(?= (?:\p{L}+ ){0,3}(?:in|of|at|across|on) (?:the|our|its|all|any)\b)/giu,
    ),
  ]
    .filter(([, word = '']) => !PLAIN.has(word.toLowerCase()))
    .map((match) => ({ at: match.index, text: match[0], message: 'No cited fact gives this rank.', whole: false }));
  return [...said, ...superlatives]
    .filter(({ at, text, whole }) => isMine(at) && (whole || !isKnown(text)) && !rose(text))
    .slice(0, 1)
    .map(({ text, message }) => finding(context, 'superlative', text, message));
};
