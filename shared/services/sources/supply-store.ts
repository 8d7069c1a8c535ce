import type { CleanHtml } from '../../adapters/boards/port.ts';
import type { SuppliedPosting } from '../../adapters/boards/supplied-port.ts';
import type { Queues } from '../../adapters/sqs/port.ts';
import { touchSightings } from '../../db/queries/job_sightings.ts';
import { findKnownPostings, holdForSupply } from '../../db/queries/supplied.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { Forbidden, NotFound } from '../../domain/errors.ts';
import type { ClosedBoardName } from '../../domain/postings/closed-boards.ts';
import { hint } from '../hints/send.ts';
import type { Rejected } from './save.ts';
import { BATCH } from './store.ts';
import { store } from './store-page.ts';

export type StoreSuppliedDeps = { db: Db; queues: Queues; clock: Clock; cleanHtml: CleanHtml };
export type SuppliedStored = {
  sourceId: string;
  sourceName: string;
  /** By external id: what became of each posting, and the job it is a sighting of. */
  jobs: Map<string, { jobId: string; outcome: 'new' | 'completed' | 'known' }>;
  rejected: Rejected[];
};

/** Other crawls compare what they met with ours for so long. */
const HOLD_MS = 60_000;

/**
 * Stores postings that a person supplied, as rows of the board that everyone shares: what stands on the board is public,
 * and only that is stored (ids, canonical addresses, titles, employers, places, pay, texts), nothing about who supplied it.
 * Since anyone can supply anything, what is known already is never overwritten: a posting known by its card alone is
 * completed by its page's text once; for every other one it is noted that it was seen again. A posting known from an
 * employer's own board becomes another sighting of that job. Throws Forbidden when an operator switched the board off.
 */
export const storeSupplied = async (
  deps: StoreSuppliedDeps,
  board: ClosedBoardName,
  supplied: readonly SuppliedPosting[],
): Promise<SuppliedStored> => {
  const now = deps.clock.now();
  const source = await deps.db.withSystem('a person supplies postings', (tx) =>
    holdForSupply(tx, board, new Date(now.getTime() + HOLD_MS)),
  );
  if (source === undefined) throw new NotFound('source');
  if (!source.is_active) throw new Forbidden(`${source.name} is switched off here: nothing of it is read.`);
  const claimed = { source, leaseToken: source.crawl_lease_token, startedAt: now };
  const postings = [...new Map(supplied.map(({ posting }) => [posting.externalId, posting])).values()];
  const ids = postings.map(({ externalId }) => externalId);
  const find = () => deps.db.withSystem('a person supplies postings', (tx) => findKnownPostings(tx, source.id, ids));

  const before = new Map((await find()).map((one) => [one.external_id, one]));
  const isWanted = (posting: (typeof postings)[number]) => {
    const known = before.get(posting.externalId);
    const isWhole = posting.descriptionHtml !== '' && posting.facts.snippet_only !== true;
    return known === undefined || known.is_gone || (isWhole && !known.is_whole);
  };
  const wanted = postings.filter(isWanted);
  const seenAgain = postings.filter((posting) => !isWanted(posting)).map(({ externalId }) => externalId);
  const rejected: Rejected[] = [];
  let changed = 0;
  for (let from = 0; from === 0 || from < wanted.length; from += BATCH) {
    const stored = await store(deps, claimed, wanted.slice(from, from + BATCH), async (tx) => {
      if (from === 0 && seenAgain.length > 0) await touchSightings(tx, source.id, now, seenAgain);
    });
    rejected.push(...stored.rejected);
    changed += stored.new + stored.changed;
  }
  // Lost, the message is made good by the dispatcher, which finds that postings changed.
  if (changed > 0) await hint(deps.queues, { type: 'match-jobs' });

  const written = new Set(wanted.map(({ externalId }) => externalId));
  const jobs = new Map(
    (await find()).map(({ external_id: id, job_id: jobId }) => {
      const outcome = !written.has(id) ? 'known' : before.has(id) ? 'completed' : 'new';
      return [id, { jobId, outcome }] as const;
    }),
  );
  return { sourceId: source.id, sourceName: source.name, jobs, rejected };
};
