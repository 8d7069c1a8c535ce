import { sql } from 'kysely';
import type { SystemTx } from '../scope.ts';

/** Classes of SQLSTATE for which the data is at fault: it does not fit, it breaks a rule, it is too large. */
const OF_THE_DATA = /^(?:22|23|54)/;

/**
 * Tries something inside a transaction: where the database refuses the data, what it wrote is taken back and the
 * reason given, and the transaction goes on. Throws whatever else goes wrong.
 */
export const attempt = async <T>(tx: SystemTx, work: () => Promise<T>): Promise<{ value: T } | { refused: string }> => {
  await sql`SAVEPOINT attempt`.execute(tx);
  try {
    const value = await work();
    await sql`RELEASE SAVEPOINT attempt`.execute(tx);
    return { value };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!OF_THE_DATA.test(code)) throw error;
    await sql`ROLLBACK TO SAVEPOINT attempt`.execute(tx);
    const rule =
      error instanceof Error && 'constraint' in error && error.constraint !== undefined ? `, ${error.constraint}` : '';
    return { refused: `The database does not take it (${code}${rule}).` };
  }
};
