import type { ApplicationStatus } from '../applications/lifecycle.ts';

/** What is true, in the transaction that asks, about the person, the application and the recipients. */
export type SendFacts = {
  userActive: boolean;
  /** Of the application that the e-mail is; undefined for any other e-mail. */
  applicationStatus: ApplicationStatus | undefined;
  /** How many of the recipients are on the do-not-contact list. */
  suppressedRecipients: number;
  /** Another application to the same company and role that left, or is leaving, inside the window; never overridden ones. */
  duplicateOf: string | undefined;
  /** Application e-mails of this person that left, or may have left, today in their time zone, without this one. */
  sentToday: number;
  maxPerDay: number;
  /** The first instant of the person's tomorrow. */
  dayEnds: Date;
};

export type Verdict =
  | { go: true }
  | { go: false; cancel: string; details?: Record<string, unknown> }
  | { go: false; wait: Date; reason: string };

/**
 * Pure. Whether an e-mail may leave now. Asked before its draft is made and again in the transaction that claims the
 * send; what ends it for good comes before what only delays it.
 */
export function mayLeave(facts: SendFacts): Verdict {
  if (!facts.userActive) return { go: false, cancel: 'account_inactive' };
  if (facts.applicationStatus !== undefined && facts.applicationStatus !== 'queued') {
    return { go: false, cancel: `application_${facts.applicationStatus}` };
  }
  if (facts.suppressedRecipients > 0) return { go: false, cancel: 'do_not_contact' };
  if (facts.duplicateOf !== undefined) {
    return { go: false, cancel: 'duplicate_application', details: { duplicate_of: facts.duplicateOf } };
  }
  if (facts.sentToday >= facts.maxPerDay) return { go: false, wait: facts.dayEnds, reason: 'daily_limit' };
  return { go: true };
}
