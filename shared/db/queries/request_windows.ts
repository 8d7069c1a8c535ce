import { sql } from 'kysely';
import type { NobodyTx } from '../scope.ts';

export type CountedRequest = { requests: number; ends_at: Date };

/** Counts one request into the running window of a key, of 32 bytes, and gives the window as it is then. */
export const countRequest = async (
  tx: NobodyTx,
  { key, seconds, now }: { key: Uint8Array; seconds: number; now: Date },
): Promise<CountedRequest> => {
  const { rows } = await sql<CountedRequest>`SELECT requests, ends_at
    FROM users.count_request(${key}, ${seconds}, ${now})`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('users.count_request gave no row');
  return row;
};
