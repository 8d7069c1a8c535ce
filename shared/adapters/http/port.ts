export type FetchRequest = {
  url: string;
  /** Validators of the answer that is known: the server may say 304 instead of sending it again. */
  etag?: string | null;
  lastModified?: string | null;
  /** The Accept header. Default: anything. */
  accept?: string;
  /** Further headers (a key, the name under which it was given out); they stay behind when a redirect leads to another origin. */
  headers?: Readonly<Record<string, string>>;
  /** Bounds the answer, packed and unpacked; default 20 MiB. */
  maxBytes?: number;
  /** What becomes of a longer answer: refused (the default), or its beginning kept. */
  overflow?: 'refuse' | 'cut';
  /** The longest wait for the host's next free moment, in milliseconds; what would wait longer is postponed. */
  maxWaitMs?: number;
  /** Added to as the request goes on, also when it fails. */
  tally?: Tally;
};

/** What requests cost. */
export type Tally = {
  requests: number;
  /** As they came over the wire, packed. */
  bytes: number;
  /** Spent waiting for hosts' free moments. */
  waitedMs: number;
  /** Of the last answer; null before the first. */
  status: number | null;
};

export type FetchAnswer = {
  status: number;
  /** Where the answer came from, after redirects. */
  url: string;
  body: Uint8Array;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  /** What a Retry-After header asks for, in whole seconds. */
  retryAfterSeconds: number | null;
};

export type RefusalReason =
  | 'bad_url'
  | 'forbidden_address'
  | 'closed_board'
  | 'robots'
  | 'robots_unknown'
  | 'too_many_redirects'
  | 'too_large'
  | 'bad_encoding'
  | 'bad_type'
  | 'bad_answer'
  | 'timeout'
  | 'unreachable';

/** Nothing was fetched, or not all of it, and this is why. */
export class FetchRefused extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.name = 'FetchRefused';
    this.reason = reason;
  }
}

/**
 * Nothing was asked, or the server asked to be left alone: the same request may be made after `waitSeconds`. No fault of
 * anybody's, so it costs no try. Adapters let it pass.
 */
export class FetchPostponed extends Error {
  readonly waitSeconds: number;
  readonly reason: 'pace' | 'retry_after' | 'time_is_up';
  constructor(reason: 'pace' | 'retry_after' | 'time_is_up', waitSeconds: number, message: string) {
    super(message);
    this.name = 'FetchPostponed';
    this.reason = reason;
    this.waitSeconds = waitSeconds;
  }
}

/** Fetches an address that came from data. Throws FetchRefused and FetchPostponed; answers of any status are given as they are. */
export type GuardedFetch = (request: FetchRequest) => Promise<FetchAnswer>;

/** What is known of a site's robots.txt: its rules, or that there are none (`open`), or that it cannot be read (`closed`). */
export type KnownRobots = {
  verdict: 'rules' | 'open' | 'closed';
  text: string;
  expiresAt: Date;
  /** Since when it could not be read, without a break. */
  unreachableSince: Date | null;
};

/** So many requests within so many seconds, whenever they come. */
export type Quota = { requests: number; perSeconds: number };

/** What all functions together know of hosts: when each may be asked next, and what its robots.txt says. */
export type HostBook = {
  /**
   * Takes the host's next free moment and moves it on by `gapMs`. Not granted, and nothing taken, when that moment is
   * more than `maxWaitMs` away, or one of `quotas` is used up: then `usedUp` says which. With quotas a granted request
   * is counted.
   */
  reserve(
    host: string,
    ask: { gapMs: number; maxWaitMs: number; quotas?: readonly Quota[] },
  ): Promise<{ granted: boolean; waitMs: number; usedUp?: Quota }>;
  /** Nobody asks the host for so long. */
  hold(host: string, seconds: number): Promise<void>;
  robots(origin: string): Promise<KnownRobots | undefined>;
  noteRobots(origin: string, known: KnownRobots): Promise<void>;
};
