import * as z from 'zod';
import type { Tally } from '../../adapters/http/port.ts';
import {
  type CrawlProgress,
  type CrawlRunRow,
  findRunningCrawl,
  listPastFields,
  noteCrawlProgress,
  startCrawlRun,
} from '../../db/queries/crawl_runs.ts';
import { claimSource } from '../../db/queries/sources.ts';
import type { SystemTx } from '../../db/scope.ts';
import { addFields, type FieldCounts, NO_FIELDS } from '../../domain/postings/field-shares.ts';
import type { CrawlDeps } from './deps.ts';
import { leastHoursOf } from './least-hours.ts';
import type { Claimed } from './store.ts';

/** A crawl that takes longer has lost its source to the next one; the function's own time limit is shorter. */
const LEASE_MS = 15 * 60 * 1000;
/** A message that comes twice finds the source just crawled. */
const AGAIN_AFTER_MS = 60 * 1000;
/** A crawl that was interrupted longer ago begins anew: the board has changed since. */
const GOES_ON_FOR_MS = 6 * 60 * 60 * 1000;

const Fields = z.record(z.string(), z.number()).transform((counts): FieldCounts => ({ ...NO_FIELDS, ...counts }));
const Rejects = z.array(z.object({ row: z.number(), external_id: z.string().nullable(), reason: z.string() }));

/** A crawl under way. What stands in `progress` and `tally` is written with each page. */
export type Crawl = {
  claimed: Claimed;
  runId: string;
  progress: CrawlProgress;
  tally: Tally;
  /** Pages stored before this crawl was interrupted. */
  storedPages: number;
  past: FieldCounts;
};

const progressOf = (run: CrawlRunRow): CrawlProgress => ({
  counts: {
    fetched: run.fetched_count,
    new: run.new_count,
    changed: run.changed_count,
    unchanged: run.unchanged_count,
    gone: run.gone_count,
    rejected: run.rejected_count,
  },
  rejects: Rejects.parse(run.rejects ?? []).map(({ external_id: externalId, ...rest }) => ({ ...rest, externalId })),
  pages: run.pages_count,
  requests: run.requests_count,
  bytes: Number(run.bytes_received),
  hostWaitMs: Number(run.host_wait_ms),
  httpStatus: run.http_status,
  postponed: run.postponed_count,
  fields: run.field_counts === null ? NO_FIELDS : Fields.parse(run.field_counts),
});

const runOf = async (tx: SystemTx, sourceId: string, now: Date): Promise<CrawlRunRow> => {
  const running = await findRunningCrawl(tx, sourceId);
  if (running === undefined) return startCrawlRun(tx, sourceId, now);
  if (now.getTime() - running.started_at.getTime() < GOES_ON_FOR_MS) return running;
  const end = { finished_at: now, status: 'failed', error: 'The crawl broke off and was begun anew.' } as const;
  await noteCrawlProgress(tx, running.id, progressOf(running), end);
  return startCrawlRun(tx, sourceId, now);
};

/** Takes the source and begins its crawl, or goes on with one that was interrupted. Undefined: not to be crawled now. */
export const claimCrawl = (deps: CrawlDeps, sourceId: string): Promise<Crawl | undefined> => {
  const now = deps.clock.now();
  return deps.db.withSystem('claim a crawl', async (tx) => {
    const source = await claimSource(tx, sourceId, {
      now,
      until: new Date(now.getTime() + LEASE_MS),
      notSince: new Date(now.getTime() - AGAIN_AFTER_MS),
      least: leastHoursOf(deps.boards),
    });
    if (source?.crawl_lease_token == null) return undefined;
    const run = await runOf(tx, sourceId, now);
    const past = (await listPastFields(tx, sourceId))
      .map((counts) => Fields.parse(counts))
      .reduce(addFields, NO_FIELDS);
    const progress = progressOf(run);
    return {
      claimed: { source, leaseToken: source.crawl_lease_token, startedAt: run.started_at },
      runId: run.id,
      progress,
      tally: {
        requests: progress.requests,
        bytes: progress.bytes,
        waitedMs: progress.hostWaitMs,
        status: progress.httpStatus,
      },
      storedPages: progress.pages,
      past,
    };
  });
};

/** What the crawl has cost until now. */
export const costs = ({ tally }: Crawl) => ({
  requests: tally.requests,
  bytes: tally.bytes,
  hostWaitMs: tally.waitedMs,
  httpStatus: tally.status,
});
