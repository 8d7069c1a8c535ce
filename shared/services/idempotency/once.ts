import * as z from 'zod';
import {
  claimKey,
  findKey,
  type IdempotencyKey,
  type KeptAnswer,
  keepAnswer,
  releaseKey,
} from '../../db/queries/idempotency_keys.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict } from '../../domain/errors.ts';
import { sha256 } from '../../domain/sha256.ts';
import { openAnswer, sealAnswer } from './seal.ts';

/** How long a key is remembered. */
const KEPT_HOURS = 24;
/** Longer than any HTTP function may run: a claim without an answer after it belongs to one that died. */
const RUNNING_SECONDS = 60;

export type StoredAnswer = { status: number; headers: Readonly<Record<string, string>>; body: string | undefined };
type Deps = { db: Db; clock: Clock };

const Headers = z.record(z.string(), z.string());

const replay = (kept: KeptAnswer, requestHash: string, now: Date, open: (sealed: string) => string): StoredAnswer => {
  if (kept.request_hash !== requestHash) {
    throw new Conflict('This Idempotency-Key was used with another request. Use a new key for a new request.');
  }
  if (kept.response_status !== null) {
    const { response_status: status, response_headers, response_body } = kept;
    const sealed = z.string().nullable().parse(response_body);
    return {
      status,
      headers: Headers.parse(response_headers ?? {}),
      body: sealed === null ? undefined : open(sealed),
    };
  }
  if (now.getTime() - kept.created_at.getTime() < RUNNING_SECONDS * 1_000) {
    throw new Conflict('The first request with this Idempotency-Key is still running. Repeat it in a moment.', {
      retry_after_seconds: 1,
    });
  }
  throw new Conflict(
    'The first request with this Idempotency-Key broke off, and whether it took effect is not known. ' +
      'Look whether the thing exists; if it does not, repeat with a new key.',
  );
};

/**
 * Runs `effect` once for a key of a person and a route, and gives the kept answer from then on, for 24 hours. The key
 * is stored hashed and the answer sealed with it: who reads the table reads neither.
 *
 * The claim is committed before the effect begins, so of two requests at the same moment one runs and one is refused.
 * If the function dies between the claim and the answer, the claim stays without an answer: the effect may or may not
 * have happened, so the key is refused (409, saying so) rather than run a second time. A failure of which
 * `leftNothing` is sure that it had no effect gives the key free, so that the request can be repeated with it; any
 * other failure leaves the claim, for the same reason as a death does.
 */
export const once = async (
  { db, clock }: Deps,
  ctx: UserContext,
  request: IdempotencyKey & { requestHash: string },
  effect: () => Promise<{ answer: StoredAnswer }>,
  leftNothing: (error: unknown) => boolean,
): Promise<{ replayed: StoredAnswer } | { answer: StoredAnswer }> => {
  const now = clock.now();
  const lock = { userId: ctx.userId, route: request.route, key: request.key };
  const stored = { ...request, key: sha256(request.key) };
  const expiresAt = new Date(now.getTime() + KEPT_HOURS * 3_600_000);
  const found = await db.withUser(ctx, async (tx) =>
    (await claimKey(tx, ctx.userId, { ...stored, now, expiresAt })) ? undefined : { kept: await findKey(tx, stored) },
  );
  if (found !== undefined) {
    // Gone again between the two statements: the first request was refused by a rule just now.
    if (found.kept === undefined) throw new Conflict('Repeat the request.', { retry_after_seconds: 1 });
    return { replayed: replay(found.kept, request.requestHash, now, (sealed) => openAnswer(lock, sealed)) };
  }
  const { answer } = await effect().catch(async (error) => {
    if (leftNothing(error)) await db.withUser(ctx, (tx) => releaseKey(tx, stored));
    throw error;
  });
  const body = answer.body === undefined ? undefined : sealAnswer(lock, answer.body);
  await db.withUser(ctx, (tx) => keepAnswer(tx, stored, { ...answer, body }));
  return { answer };
};
