/** Sends what happened to an address that a person gave: guarded like an address that is crawled, and never redirected. */
export type GuardedPost = {
  /** Throws FetchRefused for an address that will never be asked; what its name leads to shows when it is. */
  check(url: string): void;
  /** The answer's status; its body is not read. Throws FetchRefused. */
  post(request: { url: string; body: string; headers: Readonly<Record<string, string>> }): Promise<{ status: number }>;
};
