import { PreconditionFailed } from '../domain/errors.ts';
import { sha256 } from '../domain/sha256.ts';

/** Not what the person writes there: when it was written, and what follows from their jobs and the day. */
const FOLLOWS = ['updated_at', 'years_experience', 'years_from_jobs'];

/** The ETag of what the API shows: the same for the same content, whoever wrote it and when. */
export const tagOf = (shown: object): string => {
  const own = Object.entries(shown).filter(([name]) => !FOLLOWS.includes(name));
  return `"${sha256(JSON.stringify(own)).slice(0, 32)}"`;
};

/**
 * Throws PreconditionFailed when the caller has seen (If-Match) something else than what is there now. Ask it under a lock
 * of what is about to be written. Without an expectation, or with `*`, anything goes.
 */
export const assertUnchanged = (ifMatch: string | undefined, shown: () => object): void => {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const now = tagOf(shown());
  const seen = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (seen.includes(now)) return;
  throw new PreconditionFailed('It was changed since you read it: read it again, and repeat your change.', {
    etag: now,
  });
};
