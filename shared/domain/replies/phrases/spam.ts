import type { Phrase } from './phrase.ts';

/** What advertising and fraud say. One is a hint; two decide, of which one is more than a footer's. */
export const spam: readonly Phrase[] = [
  {
    rule: 'spam.act_now',
    says: /\b(?:act now|order now|buy now|apply now|enroll today|register now|limited (?:time|seats)|seats are limited|offer (?:ends|expires) (?:tonight|in 24)|claim your|click (?:here|below|the link)\b)/i,
  },
  {
    rule: 'spam.guarantee',
    says: /\b(?:100%|money[- ]back|guarantee[sd]?|no risk|risk[- ]free|no experience (?:needed|required)|no prescription|bad credit)\b/i,
  },
  {
    rule: 'spam.money',
    says: /\b(?:earn|make|win|won|up to)\b.{0,30}\$ ?\d|\b(?:passive income|unlimited (?:earning|income)|financial(?:ly)? free(?:dom)?|double your|be your own boss|pre-approved|minimum investment|gift card|six[- ]figure)\b/i,
  },
  {
    rule: 'spam.discount',
    says: /\b\d{2,3}% (?:off|discount)\b|\bsave \d{2}%|\bfree (?:trial|webinar|consultation)\b|\bearly bird\b/i,
  },
  {
    rule: 'spam.list',
    says: /\b(?:to be removed|unsubscribe|opt[- ]out|reply (?:stop|with remove)|remove me|mailing list|view in browser)\b/i,
  },
  {
    rule: 'spam.fraud',
    says: /\b(?:registration fee|bank account details|on telegram|send you a che(?:que|ck)|western union|bitcoin|crypto|viagra|cialis|casino|lottery)\b/i,
  },
  {
    rule: 'spam.training',
    says: /\b(?:training and placement|guarantees? placement|training (?:program|to candidates)|bootcamp|get certified|resume rewrite)\b/i,
  },
  {
    rule: 'spam.pitch',
    says: /\b(?:we help (?:companies|candidates|businesses)|lead generation|demos a month|business opportunity|opportunity meeting|a sponsor's message)\b/i,
  },
];

/** Rules that an applicant-tracking system's honest mail may trip as well. */
export const FOOTER_RULES: readonly string[] = ['spam.act_now', 'spam.list'];
