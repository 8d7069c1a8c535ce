import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { syncDictionaries } from './dictionaries.ts';
import { syncFollowers } from './followers.ts';
import { migrations } from './index.ts';
import { syncValueLists } from './value-lists.ts';

/** Any number, the same for every start: one at a time brings the value lists in line. */
const VALUE_LISTS_LOCK = 7_301_147;

export type MigrateOptions = {
  /** The last step to run; default all. */
  upTo?: string;
};

/**
 * Brings the database to the latest step: all missing steps in one transaction, then the CHECKs of the value lists and the dictionaries.
 * Safe to run twice and by two at once (the second waits). Returns the names of the steps it ran.
 * Throws with the failing step's name and the database's own words; the database is then as before.
 */
export async function migrateToLatest(adminUrl: string, options: MigrateOptions = {}): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2 });
  // A server that stops while a connection is being closed is no failure of the migration.
  pool.on('error', () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => ({ ...migrations }) },
      // Steps written side by side land in any order: a database that has the later number takes the earlier one too.
      allowUnorderedMigrations: true,
    });
    const { error, results } = await (options.upTo === undefined
      ? migrator.migrateToLatest()
      : migrator.migrateTo(options.upTo));
    if (error !== undefined) {
      const failed = results?.find((result) => result.status === 'Error')?.migrationName;
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Migration ${failed ?? ''} failed, nothing was changed: ${reason}`, { cause: error });
    }
    if (options.upTo === undefined) {
      await db.transaction().execute(async (tx) => {
        await sql`SELECT pg_advisory_xact_lock(${VALUE_LISTS_LOCK})`.execute(tx);
        await syncValueLists(tx);
        await syncFollowers(tx);
        await syncDictionaries(tx);
      });
    }
    return (results ?? []).map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}
