import { sha256 } from '../sha256.ts';
import { after } from './policy.ts';

/**
 * How fast a person's mail leaves. The defaults stand in the contract of the settings, where each can be seen and
 * changed; the reasons: a minute between two mails is what a person needs for one, and a mailbox that never sent by
 * machine begins with few.
 */
export type Pace = {
  /** Least seconds between the starts of two sends. */
  gapSeconds: number;
  /** Up to so many seconds more, by the e-mail's own id, so that sends do not tick like a clock. */
  jitterSeconds: number;
  /** Sends allowed on the mailbox's first day; doubled each day. Undefined: no ramp-up. */
  rampStart: number | undefined;
  /** Percent of lately sent mail that bounced at which nothing more leaves. */
  bouncePausePercent: number;
};

/** Under this many sends a rate says nothing: one bounce of three is no sign of a bad list. */
export const BOUNCE_SAMPLE = 20;
/** Over how many days bounces are counted. */
export const BOUNCE_DAYS = 30;
/** How often a paused person's mail looks again whether it may leave. */
export const BOUNCE_LOOK_SECONDS = 3600;

/** Pure. The jitter of one e-mail, the same each time it is asked: 0 to `most` seconds. */
export const jitterOf = (emailId: string, most: number): number =>
  most === 0 ? 0 : Number.parseInt(sha256(`jitter:${emailId}`).slice(0, 8), 16) % (most + 1);

/** Pure. When the gap after the latest send is over. */
export const gapEnds = (latest: Date | undefined, emailId: string, pace: Pace): Date | undefined =>
  latest === undefined || pace.gapSeconds + pace.jitterSeconds === 0
    ? undefined
    : after(latest, pace.gapSeconds + jitterOf(emailId, pace.jitterSeconds));

/** Pure. Sends that the ramp-up allows on the mailbox's day (0 is the first); undefined when it sets no limit. */
export const rampLimit = (pace: Pace, daysSending: number): number | undefined =>
  pace.rampStart === undefined ? undefined : pace.rampStart * 2 ** Math.min(Math.max(daysSending, 0), 20);

/** Pure. Whether so many bounces of so many sends pause a person's mail. */
export const tooManyBounces = (pace: Pace, sent: number, bounced: number): boolean =>
  sent >= BOUNCE_SAMPLE && bounced * 100 >= sent * pace.bouncePausePercent;
