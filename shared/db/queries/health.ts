import { sql } from 'kysely';
import type { NobodyTx } from '../scope.ts';

/** One round trip that reads nothing. */
export const ping = async (tx: NobodyTx): Promise<void> => {
  await sql`SELECT 1`.execute(tx);
};
