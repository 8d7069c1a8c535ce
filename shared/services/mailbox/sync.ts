import { type Mailbox, MailCallFailed, type MailFailure } from '../../adapters/mail/port.ts';
import { storedMessages } from '../../db/queries/email_responses.ts';
import {
  advanceCursor,
  askAgain,
  type CursorRow,
  claimCursor,
  keepPending,
  postponeCursor,
} from '../../db/queries/mailbox_cursors.ts';
import { firstSentAt } from '../../db/queries/sent_emails.ts';
import { isActive } from '../../db/queries/users.ts';
import type { UserContext } from '../../domain/context.ts';
import { ReconnectRequired } from '../../domain/errors.ts';
import { type Collected, collect } from './collect.ts';
import type { MailboxDeps } from './deps.ts';
import { type AlertRead, addAlert } from './take-alert.ts';
import { takeIn } from './take-in.ts';
import { keepWatch } from './watch.ts';

/** Longer than the function may run, so that a lease ends only after its holder. */
const LEASE_MS = 6 * 60_000;
/** A push may be lost, or come before the history shows what it is about. */
const SAFETY_NET_MS = 10 * 60_000;
/** Gmail's list lags its history by seconds, at the worst by minutes. */
const LIST_AGAIN_MS = 10 * 60_000;
/** Stops in time to write down what is left, for the next call. */
const WORK_MS = 4 * 60_000;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;
const RECONNECT_PAUSE_MS = 3_600_000;

export type SyncOutcome = {
  outcome: 'read' | 'busy' | 'unfinished' | 'postponed' | 'overtaken';
  seen_count: number;
  stored_count: number;
  /** Messages whose application the person must name, when there were any. */
  suggested_count?: number;
  /** The list that stands in for lost history was full: older messages may have been passed over. */
  truncated?: boolean;
  /** A stable word, when postponed. */
  reason?: string;
  /** Of job alerts, when there were any: their postings, and cards that could not be read. */
  alerts?: AlertRead;
};

/**
 * Reads one person's mailbox from where it was read to. One reader at a time holds the lease; each message is stored
 * in a transaction of its own, and the cursor moves only after the last, so that a crash at any point loses nothing
 * and doubles nothing. Throws only what is neither Gmail's nor the person's matter.
 */
export async function syncMailbox(deps: MailboxDeps, ctx: UserContext): Promise<SyncOutcome> {
  const started = deps.clock.now();
  const cursor = await deps.db.withUser(ctx, async (tx) => {
    const claimed = await claimCursor(tx, ctx.userId, {
      now: started,
      until: new Date(started.getTime() + LEASE_MS),
    });
    if (claimed === undefined) await askAgain(tx, ctx.userId, started);
    return claimed;
  });
  if (cursor === undefined) return { outcome: 'busy', seen_count: 0, stored_count: 0 };
  try {
    return await readOn(deps, ctx, cursor, started);
  } catch (error) {
    const pause = pauseFor(error, cursor.failures);
    if (pause === undefined) throw error;
    const { reason, failures, ms } = pause;
    const next = new Date(deps.clock.now().getTime() + ms);
    await deps.db.withUser(ctx, (tx) =>
      postponeCursor(tx, ctx.userId, { fence: cursor.lease_fence, error: reason, failures, next }),
    );
    return { outcome: 'postponed', seen_count: 0, stored_count: 0, reason };
  }
}

async function readOn(deps: MailboxDeps, ctx: UserContext, cursor: CursorRow, started: Date): Promise<SyncOutcome> {
  const { db, clock, mailboxes } = deps;
  const fence = cursor.lease_fence;
  const mailbox = await mailboxes.open(ctx.userId);
  const { email: ownAddress } = await mailbox.address();
  const watch = { renewAt: cursor.watch_renew_at, until: cursor.watch_expires_at, now: started };
  const told = await keepWatch({ db, topic: deps.watchTopic }, ctx, mailbox, watch);
  const { messageIds, historyId, truncated, inPlaceOfHistory, seenUntil } = await workFor(
    deps,
    ctx,
    mailbox,
    cursor,
    started,
  );
  const listAgainAt = nextListing(cursor.list_again_at, started, inPlaceOfHistory);
  const counts = { seen_count: messageIds.length, ...(truncated ? { truncated } : {}) };
  const known = await db.withUser(ctx, (tx) => storedMessages(tx, messageIds));
  let stored = 0;
  let suggested = 0;
  const alerts: AlertRead = { alert_count: 0, posting_count: 0, odd_count: 0 };
  for (const [at, messageId] of messageIds.entries()) {
    if (clock.now().getTime() - started.getTime() > WORK_MS) {
      const rest = {
        fence,
        messageIds: messageIds.slice(at),
        historyId,
        syncedAt: seenUntil,
        next: clock.now(),
        listAgainAt,
      };
      const kept = await db.withUser(ctx, (tx) => keepPending(tx, ctx.userId, rest));
      return {
        outcome: kept ? 'unfinished' : 'overtaken',
        ...counts,
        stored_count: stored,
        ...also(alerts, suggested),
      };
    }
    if (known.has(messageId)) continue;
    // Asked before each: an account that ends has its mailbox left alone at once, not after the last message.
    if (!(await db.withUser(ctx, (tx) => isActive(tx, ctx.userId)))) throw new ReconnectRequired('Google');
    const { replyId, suggestedId, alert } = await takeIn(deps, ctx, { mailbox, ownAddress }, messageId);
    if (replyId !== undefined) stored += 1;
    if (suggestedId !== undefined) suggested += 1;
    if (alert !== undefined) addAlert(alerts, alert);
  }
  const moved = await db.withUser(ctx, (tx) =>
    advanceCursor(tx, ctx.userId, {
      fence,
      historyId,
      syncedAt: seenUntil,
      listAgainAt,
      next: nextLook(seenUntil, told),
    }),
  );
  return { outcome: moved ? 'read' : 'overtaken', ...counts, stored_count: stored, ...also(alerts, suggested) };
}

const also = (alerts: AlertRead, suggested: number): { alerts?: AlertRead; suggested_count?: number } => ({
  ...(alerts.alert_count === 0 ? {} : { alerts }),
  ...(suggested === 0 ? {} : { suggested_count: suggested }),
});

/** Each minute; where Gmail tells us of what comes, the look is a safety net. */
const nextLook = (from: Date, toldUntil: Date | undefined): Date =>
  toldUntil !== undefined && toldUntil > from ? new Date(from.getTime() + SAFETY_NET_MS) : from;

/** When the list is asked once more; null: it need not be. */
const nextListing = (asked: Date | null, started: Date, inPlaceOfHistory: boolean): Date | null => {
  if (inPlaceOfHistory) return new Date(started.getTime() + LIST_AGAIN_MS);
  return asked !== null && asked <= started ? null : asked;
};

/** What an earlier call left, else what came since; with the instant up to which the list is complete. */
async function workFor(
  { db }: MailboxDeps,
  ctx: UserContext,
  mailbox: Mailbox,
  cursor: CursorRow,
  started: Date,
): Promise<Collected & { seenUntil: Date }> {
  const { pending_message_ids: messageIds, pending_history_id: historyId } = cursor;
  if (messageIds !== null && historyId !== null) {
    const seenUntil = cursor.last_synced_at ?? started;
    return { messageIds, historyId, truncated: false, inPlaceOfHistory: false, seenUntil };
  }
  const lastSeen = cursor.last_synced_at ?? (await db.withUser(ctx, firstSentAt)) ?? started;
  const listToo = cursor.list_again_at !== null && cursor.list_again_at <= started;
  return { ...(await collect(mailbox, { historyId: cursor.history_id, lastSeen, listToo })), seenUntil: started };
}

type Pause = { reason: string; failures: number; ms: number };

/** Undefined for what is neither Gmail's nor the person's matter. */
function pauseFor(error: unknown, failures: number): Pause | undefined {
  if (error instanceof ReconnectRequired) return { reason: 'reconnect_required', failures, ms: RECONNECT_PAUSE_MS };
  if (!(error instanceof MailCallFailed)) return undefined;
  return pauseAfter(error.failure, failures);
}

function pauseAfter(failure: MailFailure, failures: number): Pause {
  if (failure.kind === 'reconnect_required') return { reason: failure.kind, failures, ms: RECONNECT_PAUSE_MS };
  const longer = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 10));
  const asked = failure.kind === 'retry_later' ? (failure.retryAfterSeconds ?? 0) * 1_000 : 0;
  return { reason: failure.kind, failures: failures + 1, ms: Math.max(longer, asked) };
}
