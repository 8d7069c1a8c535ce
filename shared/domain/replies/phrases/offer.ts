import { CONDITION, type Phrase } from './phrase.ts';

/** An interview, a chance or a discount may be offered too; what cannot be offered is a rejection's matter. */
const OTHER = new RegExp(
  `${CONDITION.source}|\\boffer(?:ing)? you (?:an? |the )?(?:\\w+ )?(?:interview|chance|slot|call|discount|demo)|\\b(?:unable|not able|cannot|can't|not|could not|couldn't)\\b(?: \\w+){0,3} (?:offer|extend)|\\bgift\\b|\\bdiscount\\b`,
  'i',
);
const say = (rule: string, says: RegExp): Phrase => ({ rule, says, unless: OTHER });

export const offer: readonly Phrase[] = [
  say(
    'offer.position',
    /\b(?:pleased|delighted|happy|thrilled|excited|glad|like|love|able|wish(?:es)?|proud)\b(?: \w+){0,3}? to (?:be able to )?(?:formally )?(?:offer you|extend (?:you )?an? (?:\w+ )?offer|make you an offer)\b/i,
  ),
  say(
    'offer.letter',
    /\b(?:offer letter|letter of offer|employment contract|contract of employment|formal contract)\b.{0,80}\b(?:attached|enclosed|ready|sign|follow|return|review)\b|\b(?:attached|enclosed|sign|return|review|revert)\b.{0,60}\b(?:offer letter|letter of offer|employment contract|contract of employment)\b|^offer letter\b.{0,60}\battached\b/i,
  ),
  say(
    'offer.extend',
    /\bextend(?:ing)? (?:to )?you (?:an?|the|this|our|a formal) (?:\w+ )?offer\b|\b(?:made|make) you an offer\b|\boffering you the (?:appointment|position|role|job|post)\b/i,
  ),
  say(
    'offer.named',
    /\b(?:job offer|verbal offer|revised (?:our )?offer|conditional offer|offer of (?:employment|appointment)|offer attached)\b/i,
  ),
  say('offer.figure', /\b(?:can|could|we) offer you\b.{0,15}\d/i),
];
