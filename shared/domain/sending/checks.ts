import type { ApplicationStatus } from '../applications/lifecycle.ts';
import type { EmailType, Scheduler } from '../enums.ts';
import { BOUNCE_LOOK_SECONDS, gapEnds, type Pace, rampLimit, tooManyBounces } from './pace.ts';
import { after } from './policy.ts';
import { nextOpen, type SendWindow } from './window.ts';

/** What is true, in the transaction that asks, about the person, the application and the recipients. */
export type SendFacts = {
  emailId: string;
  type: EmailType;
  userActive: boolean;
  /** Of the application that the e-mail is or speaks of; undefined where there is none. */
  applicationStatus: ApplicationStatus | undefined;
  /** How many of the recipients are on the do-not-contact list. */
  suppressedRecipients: number;
  /** Another application to the same company and role that left, or is leaving, inside the window; never overridden ones. */
  duplicateOf: string | undefined;
  /** Whether somebody answered the application, or may have: replies that machines sent for sure are none. */
  answered: boolean;
  /** Whether the application's own message bounced. */
  bounced: boolean;
  /** All outward acts are stopped: for everybody, or for this person. */
  stopped: boolean;
  /** The company is on the person's list of excluded ones. */
  companyExcluded: boolean;
  /** Other applications to this company in the last seven days, and how many their frequency allows; none when overridden. */
  companyThisWeek: number;
  companyMost: number;
  /** Application e-mails of this person that left, or may have left, today in their time zone, without this one. */
  sentToday: number;
  maxPerDay: number;
  /** All kinds of e-mail that left today, for the ramp-up. */
  allSentToday: number;
  /** Days since the mailbox's first send, by the person's calendar; 0 on the first. */
  daysSending: number;
  /** The first instant of the person's tomorrow. */
  dayEnds: Date;
  /** Who chose when it leaves: the person's own choice is not held back by the window. */
  scheduledBy: Scheduler;
  window: SendWindow;
  pace: Pace;
  /** When the person's latest other send was started. */
  latestSend: Date | undefined;
  /** Sends of the counted days, and how many of them bounced. */
  lately: { sent: number; bounced: number };
};

/** How soon what a stop holds back is looked at again: soon after it ends, and rarely while it lasts. */
const STOP_LOOK_SECONDS = 120;

export type Verdict =
  | { go: true }
  | { go: false; cancel: string; details?: Record<string, unknown> }
  | { go: false; wait: Date; reason: string };

const cancel = (reason: string, details?: Record<string, unknown>): Verdict => ({
  go: false,
  cancel: reason,
  ...(details === undefined ? {} : { details }),
});

/** The states in which each kind still makes sense: a follow-up asks where nobody has answered yet. */
const OPEN_FOR: Readonly<Record<EmailType, (status: ApplicationStatus) => boolean>> = {
  application: (status) => status === 'queued',
  follow_up: (status) => ['sent', 'delivered', 'viewed'].includes(status),
  thank_you: (status) => !['withdrawn', 'rejected', 'draft', 'queued'].includes(status),
  withdrawal: (status) => status === 'withdrawn',
  response: () => true,
};

/** Pure. Why an e-mail must not leave any more, whenever; undefined while it may. */
export function endingOf(facts: SendFacts): Verdict | undefined {
  const { type, applicationStatus: status } = facts;
  if (!facts.userActive) return cancel('account_inactive');
  if (type === 'follow_up' && facts.answered) return cancel('answered');
  if (type === 'follow_up' && facts.bounced) return cancel('application_bounced');
  if (status !== undefined && !OPEN_FOR[type](status)) return cancel(`application_${status}`);
  if (facts.suppressedRecipients > 0) return cancel('do_not_contact');
  if (facts.duplicateOf !== undefined) return cancel('duplicate_application', { duplicate_of: facts.duplicateOf });
  if (facts.companyExcluded) return cancel('company_excluded');
  if (facts.companyThisWeek >= facts.companyMost) return cancel('company_limit');
  return undefined;
}

/** Whoever answers an employer does so at once: neither window nor pace hold an answer back. */
const isPaced = (type: EmailType): boolean => type !== 'response';

/**
 * Pure. Whether an e-mail may leave now. Asked before its draft is made and again in the transaction that claims the
 * send; what ends it for good comes before what only delays it.
 */
export function mayLeave(facts: SendFacts, now: Date): Verdict {
  const ending = endingOf(facts);
  if (ending !== undefined) return ending;
  if (facts.stopped) return { go: false, wait: after(now, STOP_LOOK_SECONDS), reason: 'stopped' };
  if (facts.type === 'application' && facts.sentToday >= facts.maxPerDay) return untilTomorrow(facts, 'daily_limit');
  if (!isPaced(facts.type)) return { go: true };
  const { pace, lately } = facts;
  if (tooManyBounces(pace, lately.sent, lately.bounced)) {
    return { go: false, wait: after(now, BOUNCE_LOOK_SECONDS), reason: 'bounce_rate' };
  }
  const ramp = rampLimit(pace, facts.daysSending);
  if (ramp !== undefined && facts.allSentToday >= ramp) return untilTomorrow(facts, 'ramp_up');
  const free = gapEnds(facts.latestSend, facts.emailId, pace);
  if (free !== undefined && free > now) return { go: false, wait: windowed(free, facts), reason: 'gap' };
  const open = windowed(now, facts);
  return open > now ? { go: false, wait: open, reason: 'send_window' } : { go: true };
}

const windowed = (at: Date, { window, scheduledBy }: SendFacts): Date =>
  scheduledBy === 'person' ? at : nextOpen(at, window);

const untilTomorrow = (facts: SendFacts, reason: string): Verdict => ({
  go: false,
  wait: windowed(facts.dayEnds, facts),
  reason,
});
