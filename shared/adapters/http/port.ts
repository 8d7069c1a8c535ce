export type FetchRequest = {
  url: string;
  /** Validators of the answer that is known: the server may say 304 instead of sending it again. */
  etag?: string | null;
  lastModified?: string | null;
  /** The Accept header. Default: anything. */
  accept?: string;
  /** Bounds the answer after decompression; default 20 MiB. */
  maxBytes?: number;
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

/** Fetches an address that came from data. Throws FetchRefused; answers of any status are given as they are. */
export type GuardedFetch = (request: FetchRequest) => Promise<FetchAnswer>;
