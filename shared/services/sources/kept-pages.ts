import { BoardFailed } from '../../adapters/boards/port.ts';
import {
  type FetchAnswer,
  FetchPostponed,
  type FetchRequest,
  type GuardedFetch,
  type Tally,
} from '../../adapters/http/port.ts';
import { type CrawlPageRow, findCrawlPage, saveCrawlPage, touchCrawlPage } from '../../db/queries/crawl_pages.ts';
import type { Db, SystemTx } from '../../db/scope.ts';
import { sha256 } from '../../domain/sha256.ts';

/** An answer larger than this is asked for again rather than kept for its validators. */
const KEPT_BYTES = 1024 * 1024;
/** No board has as many pages; one that seems to goes round in circles. */
const MOST_REQUESTS = 5_000;

type Kept = { db: Db; fetch: GuardedFetch };
type Run = { sourceId: string; runId: string };

export type KeptPages = {
  fetch: GuardedFetch;
  /** Whether every answer so far came from what this crawl had kept before it was interrupted. */
  replayed(): boolean;
  /** Why the crawl cannot go on now, also where an adapter has swallowed it. */
  postponed(): FetchPostponed | undefined;
  /** Keeps what has not been written yet: with `all` for the crawl to go on, else what its validators make useful again. */
  flush(all: boolean): Promise<void>;
};

/**
 * A crawl's way out that keeps what it was given: a crawl that is interrupted goes on where it stopped without asking
 * twice, and a page with validators is sent again only when it changed, which its adapter does not notice. A board of one
 * page, whose validators its adapter knows, is not kept. After `until`, a time of performance.now(), nothing new is asked.
 */
export const keptPages = ({ db, fetch }: Kept, run: Run, until: number, tally: Tally): KeptPages => {
  let asked = false;
  let stopped: FetchPostponed | undefined;
  const pending = new Map<string, (tx: SystemTx) => Promise<void>>();

  /** Of no use after this crawl: too large, without validators, or with validators that the source's own row keeps. */
  const passing = new Set<string>();
  let calls = 0;

  const flush = async (all: boolean): Promise<void> => {
    const writes = [...pending].filter(([hash]) => all || !passing.has(hash)).map(([, write]) => write);
    pending.clear();
    if (writes.length === 0) return;
    await db.withSystem('keep pages of a crawl', async (tx) => {
      for (const write of writes) await write(tx);
    });
  };
  const keep = (hash: string, answer: FetchAnswer): void => {
    const body = Buffer.from(answer.body);
    const useful = (answer.etag !== null || answer.lastModified !== null) && body.byteLength <= KEPT_BYTES;
    const row: CrawlPageRow = {
      source_id: run.sourceId,
      url_hash: hash,
      run_id: run.runId,
      url: answer.url,
      status: answer.status,
      content_type: answer.contentType,
      etag: useful ? answer.etag : null,
      last_modified: useful ? answer.lastModified : null,
      body,
    };
    if (!useful) passing.add(hash);
    pending.set(hash, (tx) => saveCrawlPage(tx, row));
  };

  const ask = async (request: FetchRequest): Promise<FetchAnswer> => {
    calls += 1;
    if (calls > MOST_REQUESTS) throw new BoardFailed('unreadable', 'The board’s pages go round in circles.');
    const hash = sha256(request.url);
    const kept = await db.withSystem('read pages of a crawl', (tx) => findCrawlPage(tx, run.sourceId, hash));
    if (kept !== undefined && kept.run_id === run.runId) return toAnswer(kept);
    if (performance.now() > until) throw new FetchPostponed('time_is_up', 0, 'The crawl goes on in its next turn.');
    // Written only once another page is asked for: most boards are one page and need none of this.
    await flush(true);
    asked = true;
    const hasOwn = Boolean(request.etag ?? request.lastModified);
    if (hasOwn) passing.add(hash);
    const validators = hasOwn || kept === undefined ? {} : { etag: kept.etag, lastModified: kept.last_modified };
    const answer = await fetch({ ...request, ...validators, tally });
    if (answer.status === 304 && !hasOwn && kept !== undefined) {
      pending.set(hash, (tx) => touchCrawlPage(tx, run.sourceId, hash, run.runId));
      return toAnswer(kept);
    }
    if (answer.status === 200 || answer.status === 404 || answer.status === 410) keep(hash, answer);
    return answer;
  };

  return {
    fetch: async (request) => {
      if (stopped !== undefined) throw stopped;
      try {
        return await ask(request);
      } catch (error) {
        if (error instanceof FetchPostponed) stopped = error;
        throw error;
      }
    },
    replayed: () => !asked,
    postponed: () => stopped,
    flush,
  };
};

const toAnswer = (kept: CrawlPageRow): FetchAnswer => ({
  status: kept.status,
  url: kept.url,
  body: kept.body,
  contentType: kept.content_type,
  etag: kept.etag,
  lastModified: kept.last_modified,
  retryAfterSeconds: null,
});
