import { SecretUnreadable, type TokenVault } from '../../adapters/crypto/port.ts';
import type { GoogleTokens } from '../../adapters/google/oauth-port.ts';
import type { Files } from '../../adapters/s3/port.ts';
import {
  claimErasures,
  dropDiscarded,
  type ErasureRow,
  endAccount,
  eraseRows,
  forgetTrail,
  noteProgress,
  type Progress,
} from '../../db/queries/erasures.ts';
import { findPermission } from '../../db/queries/oauth_tokens.ts';
import type { Db } from '../../db/scope.ts';
import { type Clock, DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Unavailable } from '../../domain/errors.ts';
import { bindingOf } from '../google/access-token.ts';
import { writeReceipt } from './receipts.ts';

export type EraseDeps = {
  db: Db;
  clock: Clock;
  files: Files;
  vault: TokenVault;
  tokens: GoogleTokens;
  /** Told of a stage that broke off. */
  failed: (erasureId: string, error: unknown) => void;
};

const RUN = 'erase-person';
const AT_ONCE = 5;
const ROWS_AT_ONCE = 2_000;
const FILES_AT_ONCE = 500;
/** Well inside the function's time: the next run goes on where this one stopped. */
const WORK_MS = 80_000;
const LEASE_MS = 130_000;
/** Google is asked for so long; then the person's own page at Google is the way. */
const REVOKE_WITHIN_MS = 3 * DAY_MS;
const ASK_AGAIN_MS = 3_600_000;
/** Longer than any function that may still be writing for the person runs. */
const SETTLE_MS = 15 * 60_000;

/**
 * Carries out the erasures that are due, stage by stage; each stage is recorded before the next begins, may be done twice,
 * and is gone on with by the next run. Gives how many ended.
 */
export async function eraseDue(
  deps: EraseDeps,
  { requestId }: { requestId: string },
): Promise<{
  erasure_count: number;
  erased_count: number;
  erasure_failed_count: number;
}> {
  const started = deps.clock.now().getTime();
  const claimed = await deps.db.withSystem(RUN, (tx) =>
    claimErasures(tx, { now: new Date(started), leaseUntil: new Date(started + LEASE_MS), limit: AT_ONCE }),
  );
  const done = { erased: 0, failed: 0 };
  for (const erasure of claimed) {
    try {
      if (await goOn(deps, erasure, { started, requestId })) done.erased += 1;
    } catch (error) {
      // Its neighbours go on; what is out of reach is asked again, less and less often.
      deps.failed(erasure.id, error);
      done.failed += 1;
      const wait = Math.min(ASK_AGAIN_MS, 2 ** erasure.attempts * 60_000);
      await record(deps, erasure, { next_attempt_at: new Date(deps.clock.now().getTime() + wait) });
    }
  }
  return { erasure_count: claimed.length, erased_count: done.erased, erasure_failed_count: done.failed };
}

/** Takes one erasure as far as it goes now; true where it ended. */
async function goOn(
  deps: EraseDeps,
  erasure: ErasureRow,
  { started, requestId }: { started: number; requestId: string },
): Promise<boolean> {
  const ctx = { userId: erasure.user_id, requestId, reason: RUN };
  for (let now: ErasureRow | undefined = erasure; now !== undefined && now.stage !== 'finished'; ) {
    const hasTime = deps.clock.now().getTime() - started < WORK_MS;
    now = await record(deps, now, hasTime ? await step(deps, ctx, now) : {});
    if (now?.stage === 'finished') return true;
  }
  return false;
}

/** Records a step. The row as it is now where it can go on at once; undefined where it waits, or another has it. */
async function record(deps: EraseDeps, erasure: ErasureRow, progress: Progress): Promise<ErasureRow | undefined> {
  const waits = Object.keys(progress).length === 0 || progress.next_attempt_at !== undefined;
  const ends = waits || progress.stage === 'finished';
  const kept = await deps.db.withSystem(RUN, (tx) =>
    noteProgress(tx, erasure, { ...progress, ...(ends ? { lease_until: null } : {}) }),
  );
  return kept && !waits ? { ...erasure, ...progress } : undefined;
}

/** Does the next step of an erasure and tells what to write down; nothing when it has to wait for the next run. */
async function step(deps: EraseDeps, ctx: UserContext, erasure: ErasureRow): Promise<Progress> {
  const now = deps.clock.now();
  switch (erasure.stage) {
    case 'waiting':
      if (!(await deps.db.withSystem(RUN, (tx) => endAccount(tx, ctx.userId, now)))) {
        return { next_attempt_at: erasure.due_at };
      }
      // From here on it is not taken back: a restore in the middle of it must not undo it either.
      await writeReceipt(deps.files, { ...erasure, began_at: now });
      return { stage: 'ended', began_at: now };
    case 'ended':
      return await revoke(deps, ctx, erasure, now);
    case 'revoked': {
      const gone = await deps.db.withSystem(RUN, (tx) => eraseRows(tx, ctx.userId, ROWS_AT_ONCE));
      return gone === 0 ? { stage: 'rows_gone' } : { row_count: String(Number(erasure.row_count) + gone) };
    }
    case 'rows_gone':
    case 'forgotten':
      return await forget(deps, ctx, erasure, now);
    default:
      return {};
  }
}

/** Gives the permission back to Google, asking for three days where Google does not answer. */
async function revoke(deps: EraseDeps, ctx: UserContext, erasure: ErasureRow, now: Date): Promise<Progress> {
  const permission = await deps.db.withUser(ctx, (tx) => findPermission(tx, ctx.userId, 'google'));
  if (permission === undefined) return { stage: 'revoked' };
  const column = permission.refresh_token === null ? 'access_token' : 'refresh_token';
  try {
    await deps.tokens.revoke(deps.vault.open(permission[column] ?? '', bindingOf(ctx.userId, column)));
    return { stage: 'revoked', permission_revoked: true };
  } catch (error) {
    if (!(error instanceof Unavailable || error instanceof SecretUnreadable)) throw error;
    const since = now.getTime() - (erasure.began_at ?? now).getTime();
    return error instanceof Unavailable && since < REVOKE_WITHIN_MS
      ? { next_attempt_at: new Date(now.getTime() + ASK_AGAIN_MS) }
      : { stage: 'revoked', permission_revoked: false };
  }
}

/**
 * Deletes the person's files and makes the trail forget them; and does so a second time later, when nothing that was at
 * work for them can be at work still. Then the receipt is written.
 */
async function forget(deps: EraseDeps, ctx: UserContext, erasure: ErasureRow, now: Date): Promise<Progress> {
  const listed = await deps.files.list(`${ctx.userId}/`, FILES_AT_ONCE);
  const own = listed.filter(({ key }) => key.startsWith(`${ctx.userId}/`));
  for (const { key } of own) await deps.files.delete(key);
  const file_count = erasure.file_count + own.length;
  if (own.length === FILES_AT_ONCE) return { file_count };
  const trail = await deps.db.withSystem(RUN, async (tx) => {
    await dropDiscarded(tx, ctx.userId);
    return await forgetTrail(tx, ctx.userId);
  });
  const counted = { file_count, trail_count: String(Number(erasure.trail_count) + trail) };
  if (erasure.stage === 'rows_gone') {
    return { ...counted, stage: 'forgotten', next_attempt_at: new Date(now.getTime() + SETTLE_MS) };
  }
  await writeReceipt(deps.files, { ...erasure, ...counted, finished_at: now });
  return { ...counted, stage: 'finished', finished_at: now };
}
