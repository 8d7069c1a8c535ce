import type { Queues } from '../../adapters/sqs/port.ts';
import type { LetterRequestState, LetterRequests, NewLetterRequest } from '../../contracts/letter-request.ts';
import { lockPerson } from '../../db/queries/advisory.ts';
import { findLetterRow } from '../../db/queries/cover_letters.ts';
import {
  countOpenRequests,
  dropOldRequests,
  findLetterRequest,
  insertLetterRequest,
  type LetterRequestRow,
  listLetterRequests,
} from '../../db/queries/letter_requests.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { LimitReached, NotFound } from '../../domain/errors.ts';
import { keptFor } from '../../domain/privacy/retention.ts';
import { hint } from '../hints/send.ts';
import { loadPosting } from './material.ts';

/** A person waits for one or two; more is a program that runs away. */
const MOST_OPEN = 20;
const SHOWN = 20;
const LOOK_EVERY_MS = 400;

export type RequestDeps = { db: Db; clock: Clock; queues: Queues; sleep: (milliseconds: number) => Promise<void> };

const toState = (row: LetterRequestRow): LetterRequestState => ({
  id: row.id,
  status: row.status,
  letter_id: row.letter_id,
  failure: row.failure,
  problem: row.problem,
  created_at: row.created_at.toISOString(),
  finished_at: row.finished_at?.toISOString() ?? null,
});

/**
 * Keeps what is asked for and puts it on the queue. Throws NotFound for the posting or letter, Conflict for a posting
 * without a company, LimitReached while twenty wait.
 */
export async function requestLetter(
  { db, clock, queues }: Omit<RequestDeps, 'sleep'>,
  ctx: UserContext,
  asked: NewLetterRequest,
): Promise<LetterRequestState> {
  const row = await db.withUser(ctx, async (tx) => {
    await lockPerson(tx, ctx.userId);
    if (asked.job_id !== undefined) await loadPosting(tx, asked.job_id);
    if (asked.letter_id !== undefined && (await findLetterRow(tx, asked.letter_id)) === undefined) {
      throw new NotFound('letter');
    }
    await dropOldRequests(tx, new Date(clock.now().getTime() - keptFor('record of a letter that was asked for')));
    if ((await countOpenRequests(tx)) >= MOST_OPEN) {
      throw new LimitReached(`${MOST_OPEN} letters of yours wait to be written: ask again when some are done.`);
    }
    return await insertLetterRequest(tx, { userId: ctx.userId, asked, now: clock.now() });
  });
  await hint(queues, { type: 'write-letter', user_id: ctx.userId, request_id: row.id });
  return toState(row);
}

/** The person's newest requests. */
export const readRequests = async ({ db }: { db: Db }, ctx: UserContext): Promise<LetterRequests> => ({
  items: (await db.withUser(ctx, (tx) => listLetterRequests(tx, SHOWN))).map(toState),
});

/** One request; with `wait` seconds the answer comes when it has ended, or when they are over. Throws NotFound. */
export async function readRequest(
  { db, clock, sleep }: Omit<RequestDeps, 'queues'>,
  ctx: UserContext,
  id: string,
  wait: number,
): Promise<LetterRequestState> {
  const until = clock.now().getTime() + wait * 1_000;
  for (;;) {
    // Each look is a transaction of its own: nothing is held while waiting.
    const row = await db.withUser(ctx, (tx) => findLetterRequest(tx, id));
    if (row === undefined) throw new NotFound('letter request');
    const left = until - clock.now().getTime();
    if ((row.status !== 'queued' && row.status !== 'running') || left <= 0) return toState(row);
    await sleep(Math.min(LOOK_EVERY_MS, left));
  }
}
