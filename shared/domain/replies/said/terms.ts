import { fold } from '../fold.ts';
import type { Said } from './sentence.ts';

export const TERM_KINDS = [
  'signing_bonus',
  'bonus',
  'equity',
  'holiday',
  'hours',
  'benefits',
  'contract',
  'probation',
  'pay',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** How the terms are named, in folded text. */
export const TERMS: Readonly<Record<TermKind, RegExp>> = {
  signing_bonus:
    /\b(?:sign(?:ing|-on)|joining|welcome|relocation) (?:bonus|sum|payment|allowance|package)\b|\bsign-on\b/,
  bonus: /\b(?:bonus|variable|commission|ote|on-target|13th|thirteenth|prime|tantieme|praemie|pramie)\b/,
  equity: /\b(?:equity|rsus?|stock|shares?|options|espp|vesting|anteile|aktien|actions)\b/,
  holiday:
    /\b(?:\d+ (?:paid )?(?:days|weeks) (?:of |off|annual |paid )*(?:holidays?|leave|vacation|pto)?|holidays?|vacation|annual leave|pto|urlaub\w*|conges|rtt|vacaciones|ferie)\b/,
  hours:
    /\b\d{1,2}(?:[.,]\d)? (?:hours|hrs|stunden|heures|horas|ore|uur) (?:a|per|pro|par|por|alla|each|week|\/)|\b(?:full|part)[- ]time\b/,
  benefits:
    /\b(?:health|dental|medical|pension|401k|insurance|car allowance|company car|meal|tickets? resto|gym|laptop|transport|childcare|benefits)\b/,
  contract:
    /\b(?:permanent|unlimited|open-ended|fixed[- ]term|unbefristet\w*|befristet\w*|cdi|cdd|indefinido|temporal|tempo indeterminato|internship|\d+[- ]month contract)\b/,
  // A figure without a currency: it is shown, not counted.
  pay: /\b(?:salary|pay(?:s|ed)?|paid|base|ctc|wage|offer\w*|verbally|rate)\b.{0,60}\b(?:\d{1,3}[., ]\d{3}|\d{2,3}(?:\.\d)? ?k|\d{1,3}\.\d{2}|(?!20\d\d)\d{4,6})\b|\b(?:\d{1,3}[., ]\d{3}|\d{2,3}(?:\.\d)? ?k|\d{1,3}\.\d{2}|(?!20\d\d)\d{4,6})\b.{0,30}\b(?:base|an hour|per hour|a year|a month|plus|gross|fully)\b/,
  probation: /\b(?:probation\w*|probezeit|periode d'essai|periodo de prueba|trial period)\b/,
};
const MOST = 12;

/** The terms that an offer names beside its pay, each with its sentence. */
export const termsIn = (sentences: readonly string[]): Said<{ kind: TermKind }>[] => {
  const folded = sentences.map((text) => ({ text, plain: fold(text) }));
  return TERM_KINDS.flatMap((kind) => {
    const found = folded.find(({ plain }) =>
      TERMS[kind].test(kind === 'bonus' ? plain.replace(TERMS.signing_bonus, '') : plain),
    );
    return found === undefined ? [] : [{ kind, text: found.text }];
  }).slice(0, MOST);
};
