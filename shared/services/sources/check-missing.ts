import { FetchPostponed } from '../../adapters/http/port.ts';
import { addGone } from '../../db/queries/crawl_runs.ts';
import {
  claimCheck,
  type DueCheck,
  postponeCheck,
  recordCheck,
  retireUnshown,
} from '../../db/queries/sighting_checks.ts';
import { findSource, type SourceRow } from '../../db/queries/sources.ts';
import type { LivenessResult } from '../../domain/enums.ts';
import { isLongUnlisted, type Liveness, nextCheck } from '../../domain/postings/liveness.ts';
import { hint } from '../hints/send.ts';
import { askPage } from '../jobs/ask-page.ts';
import type { CrawlDeps } from './deps.ts';

/** Of one source in one turn: a board that lost hundreds at once is asked over several. */
const MOST_IN_A_TURN = 50;
/** A check whose function died is another's turn after this. */
const LEASE_MS = 10 * 60 * 1000;

export type CheckSummary = Record<LivenessResult, number>;

/**
 * Asks, one after the other, the own pages of a source's postings that are missing from its board. What is gone is
 * retired; what is still there, or does not say, is kept and asked again later, until it has been missing for so long
 * that it is over. A host whose turn is later ends the turn; the rest follows by a delayed message.
 */
export const checkMissing = async (deps: CrawlDeps, sourceId: string): Promise<CheckSummary> => {
  const summary: CheckSummary = { live: 0, gone: 0, unknown: 0 };
  const source = await deps.db.withSystem('check missing postings', (tx) => findSource(tx, sourceId));
  if (source === undefined || !source.is_active || !source.fetch_allowed) return summary;
  const until = performance.now() + (deps.budgetMs ?? 60_000);
  for (let asked = 0; ; asked += 1) {
    const now = deps.clock.now();
    const check = await deps.db.withSystem('check missing postings', (tx) =>
      claimCheck(tx, sourceId, { now, until: new Date(now.getTime() + LEASE_MS) }),
    );
    if (check === undefined) break;
    const wait = asked >= MOST_IN_A_TURN || performance.now() > until ? 0 : await one(deps, source, check, summary);
    if (wait === undefined) continue;
    await deps.db.withSystem('check missing postings', (tx) =>
      postponeCheck(tx, check.id, new Date(now.getTime() + wait * 1000)),
    );
    await hint(deps.queues, { type: 'crawl-source', source_id: sourceId }, { delaySeconds: wait });
    break;
  }
  if (summary.gone > 0) await hint(deps.queues, { type: 'match-jobs' });
  return summary;
};

/** Asks one page and writes what it says; gives for how many seconds it has to wait instead, when it has. */
const one = async (
  deps: CrawlDeps,
  source: SourceRow,
  check: DueCheck,
  summary: CheckSummary,
): Promise<number | undefined> => {
  let said: Liveness;
  try {
    said = await askPage(deps.fetch, { url: check.url, title: check.title, board: source.base_url });
  } catch (error) {
    if (error instanceof FetchPostponed) return error.waitSeconds;
    throw error;
  }
  const now = deps.clock.now();
  const lists = deps.boards.byName(source.adapter ?? '')?.lists ?? 'whole';
  const over = said.result !== 'gone' && isLongUnlisted(check.missing_since, lists, now);
  const result: LivenessResult = over ? 'gone' : said.result;
  const reason = over
    ? `It has been off its board since ${check.missing_since.toISOString().slice(0, 10)}.`
    : said.reason;
  summary[result] += 1;
  await deps.db.withSystem('check missing postings', async (tx) => {
    const next = result === 'gone' ? null : nextCheck(check.checks, now);
    const written = await recordCheck(tx, check.id, { result, reason, at: now, next });
    if (!written || result !== 'gone') return;
    await retireUnshown(tx, check.job_id, now);
    await addGone(tx, source.id, 1);
  });
  return undefined;
};
