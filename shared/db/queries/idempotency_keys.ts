import type { UserTx } from '../scope.ts';

export type IdempotencyKey = { route: string; key: string };
export type KeptAnswer = {
  request_hash: string;
  response_status: number | null;
  response_headers: unknown;
  response_body: unknown;
  created_at: Date;
};

/** Takes the key for this request; false when it is taken already. Ended keys of the person make room first. */
export const claimKey = async (
  tx: UserTx,
  userId: string,
  claim: IdempotencyKey & { requestHash: string; now: Date; expiresAt: Date },
): Promise<boolean> => {
  await tx.deleteFrom('users.idempotency_keys').where('expires_at', '<=', claim.now).execute();
  const taken = await tx
    .insertInto('users.idempotency_keys')
    .values({
      user_id: userId,
      route: claim.route,
      key: claim.key,
      request_hash: claim.requestHash,
      created_at: claim.now,
      expires_at: claim.expiresAt,
    })
    .onConflict((conflict) => conflict.columns(['user_id', 'route', 'key']).doNothing())
    .executeTakeFirst();
  return Number(taken.numInsertedOrUpdatedRows ?? 0) === 1;
};

/** The key's request and answer; undefined when it was freed. */
export const findKey = (tx: UserTx, { route, key }: IdempotencyKey): Promise<KeptAnswer | undefined> =>
  tx
    .selectFrom('users.idempotency_keys')
    .select(['request_hash', 'response_status', 'response_headers', 'response_body', 'created_at'])
    .where('route', '=', route)
    .where('key', '=', key)
    .executeTakeFirst();

/** Keeps the answer for requests that come again. */
export const keepAnswer = async (
  tx: UserTx,
  { route, key }: IdempotencyKey,
  answer: { status: number; headers: Readonly<Record<string, string>>; body: string | undefined },
): Promise<void> => {
  await tx
    .updateTable('users.idempotency_keys')
    .set({
      response_status: answer.status,
      response_headers: JSON.stringify(answer.headers),
      // The text as one JSON string: as an object it would come back with its members in another order.
      response_body: answer.body === undefined ? null : JSON.stringify(answer.body),
    })
    .where('route', '=', route)
    .where('key', '=', key)
    .execute();
};

/** Gives the key back, so that it can be used again. */
export const releaseKey = async (tx: UserTx, { route, key }: IdempotencyKey): Promise<void> => {
  await tx
    .deleteFrom('users.idempotency_keys')
    .where('route', '=', route)
    .where('key', '=', key)
    .where('response_status', 'is', null)
    .execute();
};
