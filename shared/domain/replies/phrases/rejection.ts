import { CONDITION, type Phrase } from './phrase.ts';

const NOT = String.raw`(?:not|never|unable to|cannot|\w+n't)`;
/** "not move forward without you", "not yet decided", "Don't go any further!": the negation belongs to something else. */
const TURNED = new RegExp(
  `${CONDITION.source}|\\bwithout\\b|\\b(?:not|n't) yet\\b|\\bnot have to\\b|(?:^|,)\\W*(?:please )?(?:do not|don't)\\b`,
  'i',
);

/**
 * What says no by itself. A false rejection is the worst error, so regret ("unfortunately", "sorry") is not here:
 * it is a cue (cues/rejection.ts), and refuses only beside others.
 */
export const rejection: readonly Phrase[] = [
  {
    rule: 'rejection.not_forward',
    says: new RegExp(
      `\\b${NOT}\\b(?:\\W+\\w+){0,4}?\\W+(?:mov|go|proceed|progress|advanc|tak|continu)(?:e|es|ed|ing|en|ne)?\\b(?:\\W+\\w+){0,4}?\\W+(?:forward|ahead|further|with (?:you|your)|to the next|to interviews?|with the (?:interview|recruitment|hiring|application))`,
      'i',
    ),
    unless: TURNED,
  },
  {
    rule: 'rejection.not_proceeding',
    says: new RegExp(
      `\\b${NOT}\\b(?:\\W+\\w+){0,3}?\\W+(?:be )?(?:proceed|pursu|progress|advanc|continu)(?:e|ed|ing)?\\b.{0,20}\\b(?:you|your|candidacy|application)`,
      'i',
    ),
    unless: TURNED,
  },
  {
    rule: 'rejection.decided_not',
    says: /\b(?:decided|chosen|elected|made the decision) not to (?:proceed|continue|advance|move|progress|pursue|go)\b/i,
    unless: TURNED,
  },
  {
    rule: 'rejection.others_chosen',
    says: /\b(?:mov\w+|go(?:ing|ne)?|went|proceed\w*|decid\w+|chos\w+|choose|select\w*|pursu\w+|offered)\b(?:\W+[\w'-]+){0,6}?\W+(?:other|another|different|more (?:qualified|suitable|experienced)|stronger|internal)\s+(?:\w+ ){0,2}(?:candidates?|applicants?|individuals?|persons?|people|direction)\b/i,
    unless: TURNED,
  },
  {
    rule: 'rejection.better_match',
    says: /\b(?:mov\w+ (?:forward|ahead)|proceed\w*|going|went|ended up going|we(?: have|'ve)? selected|chosen)\b(?:\W+\w+){0,2}?\W+(?:with\s+)?(?:others?|someone|somebody|(?:other |the )?candidates)\b(?:\W+\w+){0,3}?\W+(?:who(?:se|m)?|with|else|better|more)\b/i,
    unless: TURNED,
  },
  {
    rule: 'rejection.not_selected',
    says: /\b(?:you|your (?:\w+ ){0,3}?(?:application|profile|candidacy|resume|cv))\b.{0,40}?(?:\bnot|n't)\b(?:\W+\w+){0,3}?\W+(?:selected|select it|shortlisted|successful|chosen|accepted|progressed|(?:among|one of) (?:those|the))\b/i,
    unless: TURNED,
  },
  {
    rule: 'rejection.did_not_select',
    says: /\b(?:did|do|have|has|had|will|could) ?(?:not|n't) (?:be )?(?:select(?:ed|ing)?|cho(?:o)?sen?|shortlist(?:ed|ing)?) (?:it|you|your)\b/i,
    unless: TURNED,
  },
  {
    rule: 'rejection.unsuccessful',
    says: /\b(?:you|your (?:\w+ ){0,2}application)\b(?: \w+){0,3} (?:was|were|has been|have been|is|are) (?:\w+ )?unsuccessful\b/i,
    unless: TURNED,
  },
  {
    rule: 'rejection.no_offer',
    says: /\b(?:unable|not able|cannot|can't|could not|couldn't|not (?:going )?to|not in a position|not be(?:ing)?|not)\b(?: to)?(?: \w+){0,2}? (?:offer(?:ing)?|extend(?:ing)?)(?: you)?(?: an?| the| any| this)? ?(?:\w+ )?(?:position|role|employment|job|place|interview|offer|further consideration)\b/i,
    unless: TURNED,
  },
  {
    rule: 'rejection.not_considered',
    says: /\b(?:not|no longer|cannot|can't|won't|unable to)\b(?:\W+\w+){0,3}?\W+consider(?:ed|ation|ing)?\b.{0,40}\b(?:further|any more|you|your|candidacy|at this time)\b|\bno longer\b.{0,15}\b(?:under|in) consideration\b|\byour (?:application|candidacy|profile)\b.{0,30}\b(?:not|no longer) be (?:further )?considered\b/i,
    unless: TURNED,
  },
  {
    rule: 'rejection.closed',
    says: /\b(?:position|role|post|vacancy|opening|requisition|job)\b.{0,60}?\b(?:has|have|is|was)\b(?: now| since| already)?(?: been)? (?:filled|closed|cancel+ed|withdrawn|put on hold|on hold|eliminated|no longer (?:available|open|being filled))|\b(?:no longer|not) (?:hiring|recruiting|interviewing|looking to fill)\b|\bwe(?: have|'ve)? (?:already )?(?:filled|closed) (?:this|the|that)\b/i,
    unless: CONDITION,
  },
  {
    rule: 'rejection.not_a_fit',
    says: /\b(?:not|isn't|wasn't|aren't|weren't) (?:quite )?(?:a|the|an)? ?(?:good |right |ideal |strong |best )?(?:fit|match)\b(?! for (?:everyone|everybody))/i,
    unless: TURNED,
  },
  {
    rule: 'rejection.plain_no',
    says: /\bgoing to pass\b|\bhave to pass\b|\bdecided (?:to pass|against)\b|\b(?:it's|it is) a no\b|\b(?:went|gone|going) (?:in )?a different direction\b|\bdecided for another\b|\b(?:went|gone|going) with (?:someone|somebody|another)\b|\b(?:position|role|opportunity) (?:did|does)(?:n't| not) work out\b/i,
    unless: TURNED,
  },
];
