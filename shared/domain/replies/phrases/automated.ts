import type { Phrase } from './phrase.ts';

/** Mail a machine or a routine sent: it decides only where no other family speaks. */
export const automated: readonly Phrase[] = [
  {
    rule: 'automated.received',
    says: /\b(?:received|receipt of|recorded|logged|registered|got)\b.{0,30}\b(?:your|the) (?:\w+ ){0,2}?(?:application|resume|cv|submission|letter)\b|\byour (?:\w+ ){0,2}?(?:application|resume|submission)\b.{0,60}?\b(?:received|recorded|submitted|landed|logged|registered|complete)\b|\bwhich has been received\b/i,
  },
  {
    rule: 'automated.thanks',
    says: /\bthank(?:s| you)\b(?: so much| very much)? for (?:applying|submitting|your application)\b/i,
  },
  {
    rule: 'automated.under_review',
    says: /\b(?:under review|still reviewing|will review|be reviewing|reviewing applications|is being (?:reviewed|processed)|not (?:yet )?made a decision)\b/i,
  },
  {
    rule: 'automated.code',
    says: /\b(?:verification|log-?in|sign-?in|one[- ]time|security|access|confirmation|temporary)(?: \w+)? ?(?:pass)?code\b|\bpasscode\b|\bOTP\b|\b(?:use|type|enter) (?:the code )?\d{4,8}\b/i,
  },
  {
    rule: 'automated.verify',
    says: /\b(?:verify|validate|confirm|activate|verifying|confirming|activating)\b.{0,25}\b(?:e-?mail|address|account|registration)\b/i,
  },
  {
    rule: 'automated.away',
    says: /\bout of (?:the )?office\b|\bon (?:annual|parental|maternity|paternity|sick)? ?leave until\b|\bautomatic reply\b|\bauto-?reply\b|\bautomated (?:message|response|reply|email)\b/i,
  },
  { rule: 'automated.alert', says: /\b(?:job alert|jobs matching|new jobs (?:for|matching)|recommended jobs)\b/i },
  {
    rule: 'automated.status',
    says: /\bstatus of your application\b.{0,40}\b(?:updated|changed)\b|\bno action is required\b|\bsurvey\b.{0,60}\bapplication\b|\bhow was your application experience\b|\bscheduled maintenance\b/i,
  },
];

/** A bounce without a readable report: what mail systems say in words. */
export const bounced: readonly Phrase[] = [
  {
    rule: 'bounce.words',
    says: /\b(?:could not|couldn't|cannot|can't|wasn't|was not|unable to)\b.{0,20}\bdeliver(?:ed)?\b|\bundeliverable\b|\bdelivery (?:has )?failed\b|\bdelivery failure\b|\bdelivery to\b.{0,60}\bfailed\b|\berror\b.{0,40}\bdeliver(?:ing)?\b|\bfailure notice\b|\buser unknown\b|\bpermanent (?:fatal )?error/i,
  },
  { rule: 'bounce.code', says: /\b55\d[ -]\d\.\d\.\d+\b|\b5\.\d\.\d{1,3}\b/ },
];
