import { FetchRefused, type GuardedFetch } from '../../adapters/http/port.ts';
import { type Liveness, readLiveness } from '../../domain/postings/liveness.ts';

/** Of a page's beginning; what says that a posting is over stands there. */
const MOST_BYTES = 512 * 1024;

/**
 * Asks a posting's own page, once, whether it is still there. What cannot be fetched is unknown, with the reason. Throws
 * FetchPostponed when the host's turn is more than `maxWaitMs` away.
 */
export const askPage = async (
  fetch: GuardedFetch,
  posting: { url: string; title: string; board: string | null },
  maxWaitMs?: number,
): Promise<Liveness> => {
  try {
    const answer = await fetch({
      url: posting.url,
      accept: 'text/html, application/json;q=0.9, */*;q=0.5',
      maxBytes: MOST_BYTES,
      overflow: 'cut',
      ...(maxWaitMs === undefined ? {} : { maxWaitMs }),
    });
    const { status, url } = answer;
    const text = new TextDecoder().decode(answer.body);
    return readLiveness({ asked: posting.url, url, status, text }, posting.title, posting.board);
  } catch (error) {
    if (error instanceof FetchRefused) return { result: 'unknown', reason: error.message };
    throw error;
  }
};
