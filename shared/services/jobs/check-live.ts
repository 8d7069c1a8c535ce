import { FetchPostponed, type GuardedFetch } from '../../adapters/http/port.ts';
import {
  claimAsking,
  findPageOfJob,
  giveBackAsking,
  noteGonePage,
  saveLiveness,
} from '../../db/queries/job_liveness.ts';
import { retireUnshown } from '../../db/queries/sighting_checks.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { closedBecause } from '../../domain/postings/closed.ts';
import type { Liveness } from '../../domain/postings/liveness.ts';
import { askPage } from './ask-page.ts';

export type CheckLiveDeps = { db: Db; clock: Clock; fetch: GuardedFetch };
export type LiveCheck = Liveness & { checkedAt: Date };

/** An answer this young is not asked for again: a person submits twice, or several apply at once. */
const FRESH_MS = 10 * 60 * 1000;
/** Who only wants to know, and applies to nothing, has a page asked so often. */
const CHECK_EVERY_MS = 60 * 60 * 1000;
/** A person waits for the answer. */
const LONGEST_WAIT_MS = 1_500;

/**
 * Whether a posting still takes applications, by its own page, asked once now unless it was within ten minutes. A posting
 * that is gone is retired where no other board shows it. A page that cannot be asked now is unknown, never an error.
 * Throws NotFound.
 */
export const checkLive = async (deps: CheckLiveDeps, ctx: UserContext, jobId: string): Promise<LiveCheck> => {
  const now = deps.clock.now();
  const { page, closed, known } = await lookUp(deps, ctx, jobId, now);
  if (closed !== undefined) return closed;
  if (known !== undefined && now.getTime() - known.checkedAt.getTime() < FRESH_MS) return known;
  return (await askAndSave(deps, jobId, page, now)).check;
};

/**
 * As `checkLive`, for a person who wants to know: whoever asks and however often, a page is asked at most once an hour;
 * between, what it said last is given. `nextAt`: from when on it is asked again; null for a posting that is closed.
 * Throws NotFound.
 */
export const checkOnRequest = async (
  deps: CheckLiveDeps,
  ctx: UserContext,
  jobId: string,
): Promise<LiveCheck & { nextAt: Date | null }> => {
  const now = deps.clock.now();
  const hourAfter = (at: Date) => new Date(at.getTime() + CHECK_EVERY_MS);
  const { page, closed, known } = await lookUp(deps, ctx, jobId, now);
  if (closed !== undefined) return { ...closed, nextAt: null };
  if (known !== undefined && now < hourAfter(known.checkedAt)) return { ...known, nextAt: hourAfter(known.checkedAt) };
  const since = new Date(now.getTime() - CHECK_EVERY_MS);
  const isMine = await deps.db.withSystem('a person wants to know whether a posting is still there', (tx) =>
    claimAsking(tx, jobId, now, since),
  );
  if (!isMine) {
    const being = { result: 'unknown', reason: 'Its page is being asked: look again soon.', checkedAt: now } as const;
    return { ...(known ?? being), nextAt: hourAfter(now) };
  }
  const { check, postponed } = await askAndSave(deps, jobId, page, now);
  if (postponed === undefined) return { ...check, nextAt: check.result === 'gone' ? null : hourAfter(now) };
  // Its server was asked where it was that which asks for time.
  if (postponed.reason === 'retry_after') return { ...check, nextAt: hourAfter(now) };
  await deps.db.withSystem('a posting could not be asked yet', (tx) => giveBackAsking(tx, jobId));
  return { ...check, nextAt: new Date(now.getTime() + postponed.waitSeconds * 1000) };
};

type Page = NonNullable<Awaited<ReturnType<typeof findPageOfJob>>>;
type LookUp = { page: Page; closed: LiveCheck | undefined; known: LiveCheck | undefined };

const lookUp = async (deps: CheckLiveDeps, ctx: UserContext, jobId: string, now: Date): Promise<LookUp> => {
  const page = await deps.db.withUser(ctx, (tx) => findPageOfJob(tx, jobId));
  if (page === undefined) throw new NotFound('job');
  const { result, reason, checked_at: checkedAt } = page;
  return {
    page,
    closed: page.is_active
      ? undefined
      : {
          result: 'gone',
          reason: `The posting is closed: ${closedBecause(page.retired_reason).text}`,
          checkedAt: page.retired_at ?? now,
        },
    known: result === null || reason === null || checkedAt === null ? undefined : { result, reason, checkedAt },
  };
};

/** `postponed` is set where the host's turn is later, or it asks for time: what was known stays then. */
const askAndSave = async (
  deps: CheckLiveDeps,
  jobId: string,
  page: Page,
  now: Date,
): Promise<{ check: LiveCheck; postponed?: FetchPostponed }> => {
  const said = await ask(deps, { url: page.url, title: page.title, board: page.base_url });
  if (said instanceof FetchPostponed) {
    return { check: { result: 'unknown', reason: said.message, checkedAt: now }, postponed: said };
  }
  await deps.db.withSystem('a posting was asked whether it is still there', async (tx) => {
    await saveLiveness(tx, jobId, { ...said, checked_at: now });
    if (said.result !== 'gone') return;
    await noteGonePage(tx, jobId, page.url, now);
    await retireUnshown(tx, jobId, now);
  });
  return { check: { ...said, checkedAt: now } };
};

const ask = async (deps: CheckLiveDeps, page: Parameters<typeof askPage>[1]): Promise<Liveness | FetchPostponed> => {
  try {
    return await askPage(deps.fetch, page, LONGEST_WAIT_MS);
  } catch (error) {
    if (error instanceof FetchPostponed) return error;
    throw error;
  }
};
