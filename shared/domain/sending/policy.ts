/** The machine's patience. All in seconds, except the two counts. */
export type SendingPolicy = {
  /** Longer than a worker can live (its function's time-out), so that a lease in time is never lost. */
  leaseSeconds: number;
  /** How old an unknown outcome must be before it is looked at; doubles from look to look. */
  quietSeconds: number;
  /** First pause after a refusal that promised nothing was sent; doubles up to `retryMaxSeconds`. */
  retrySeconds: number;
  retryMaxSeconds: number;
  /** How often a disconnected mailbox is tried again. */
  reconnectSeconds: number;
  /** Troubles after which an e-mail is failed, and looks after which no answer is expected: about half a day. */
  maxFailures: number;
  /** Clear looks at a vanished draft before the person is asked: with 120 s of quiet, 14 minutes after the first. */
  maxLooks: number;
};

/** What a deployment uses; tests shorten the waits. */
export const DEFAULT_POLICY: SendingPolicy = {
  leaseSeconds: 150,
  quietSeconds: 120,
  retrySeconds: 30,
  retryMaxSeconds: 3600,
  reconnectSeconds: 900,
  maxFailures: 18,
  maxLooks: 4,
};

/** The instant so many seconds later. */
export const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/**
 * When the draft of an ended e-mail may be deleted. Deleting is a look and a call, and Gmail would also delete what was
 * sent in between: so not before every worker that may hold a claimed send has ended with its lease.
 */
export function discardAt(sendStartedAt: Date | null, now: Date, leaseSeconds = DEFAULT_POLICY.leaseSeconds): Date {
  const quiet = sendStartedAt === null ? now : after(sendStartedAt, leaseSeconds);
  return quiet > now ? quiet : now;
}

/** The pause after `failures` troubles in a row (1 is the first), in seconds; a server's own wish is honoured. */
export function retryPause(policy: SendingPolicy, failures: number, wishSeconds = 0): number {
  const doubled = policy.retrySeconds * 2 ** Math.min(failures - 1, 20);
  return Math.max(Math.min(doubled, policy.retryMaxSeconds), wishSeconds);
}

/** The pause after `looks` looks (1 is the first), in seconds. */
export function quietPause(policy: SendingPolicy, looks: number, wishSeconds = 0): number {
  const doubled = policy.quietSeconds * 2 ** Math.min(looks - 1, 20);
  return Math.max(Math.min(doubled, Math.max(policy.retryMaxSeconds, policy.quietSeconds)), wishSeconds);
}
