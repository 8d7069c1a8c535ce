import type { Files } from '../../adapters/s3/port.ts';
import type { Replayed } from '../../contracts/privacy.ts';
import { deleteReceipt, type ErasureRow, eraseAgain, listOldReceipts, stillThere } from '../../db/queries/erasures.ts';
import { isOperator } from '../../db/queries/operators.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden } from '../../domain/errors.ts';
import { keptFor } from '../../domain/privacy/retention.ts';

type Deps = { db: Db; clock: Clock; files: Files };
const RUN = 'replay-erasures';
const FOLDER = 'erasures/';
const PAGE = 1_000;

/** Beside the database, so that a restore of the database does not take it away. Its name says all that a replay needs. */
const receiptKey = ({ id, user_id }: Pick<ErasureRow, 'id' | 'user_id'>): string => `${FOLDER}${user_id}/${id}.json`;

/**
 * Writes the receipt of an erasure into the bucket, when it begins and once more when it has ended: ids, times and counts,
 * nothing of the person.
 */
export async function writeReceipt(files: Files, erasure: ErasureRow): Promise<void> {
  const {
    id,
    user_id,
    requested_at,
    due_at,
    began_at,
    finished_at,
    permission_revoked,
    row_count,
    file_count,
    trail_count,
  } = erasure;
  const receipt = {
    ...{ id, user_id, requested_at, due_at, began_at, finished_at, permission_revoked },
    ...{ row_count: Number(row_count), file_count, trail_count: Number(trail_count) },
  };
  await files.write(receiptKey(erasure), Buffer.from(`${JSON.stringify(receipt, null, 2)}\n`), 'application/json');
}

/**
 * Reads every receipt and erases anew whoever of them is in the database: a restore brought them back. Harmless at any
 * other time.
 */
export async function replayReceipts({ db, clock, files }: Deps): Promise<Replayed> {
  const done = { receipts: 0, erased_again: 0 };
  for (let after = FOLDER; ; ) {
    const listed = (await files.list(after, PAGE)).filter(({ key }) => key.startsWith(FOLDER));
    const people = [...new Set(listed.flatMap(({ key }) => /^erasures\/([\da-f-]{36})\//.exec(key)?.[1] ?? []))];
    const back = await db.withSystem(RUN, (tx) => stillThere(tx, people));
    for (const id of back) await db.withSystem(RUN, (tx) => eraseAgain(tx, id, clock.now()));
    done.receipts += listed.length;
    done.erased_again += back.length;
    const last = listed.at(-1);
    if (last === undefined || listed.length < PAGE) return done;
    after = last.key;
  }
}

/** The same for an operator, after a restore. Throws Forbidden for everybody else. */
export async function replayAsOperator(deps: Deps, ctx: UserContext): Promise<Replayed> {
  const allowed = await deps.db.withUser(ctx, (tx) => isOperator(tx, ctx.userId));
  if (!allowed) throw new Forbidden('This is for the operators of this deployment.');
  return await replayReceipts(deps);
}

/** Deletes receipts whose period is over, in the bucket and here. */
export async function dropOldReceipts({ db, clock, files }: Deps): Promise<number> {
  const before = new Date(clock.now().getTime() - keptFor('receipt of an erasure'));
  const old = await db.withSystem(RUN, (tx) => listOldReceipts(tx, before, PAGE));
  for (const receipt of old) {
    await files.delete(receiptKey(receipt));
    await db.withSystem(RUN, (tx) => deleteReceipt(tx, receipt.id));
  }
  return old.length;
}
