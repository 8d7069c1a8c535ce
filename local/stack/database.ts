import { join } from 'node:path';
import pg from 'pg';
import { type BootstrapUrls, bootstrapCluster } from '../../migrations/bootstrap.ts';
import { migrateToLatest } from '../../migrations/migrate.ts';
import { postgresAccount } from '../postgres/account.ts';
import { dataDirOf } from '../postgres/cluster.ts';
import { findPlace } from '../postgres/place.ts';
import { endPostmaster, postmasterOf } from '../postgres/process.ts';
import { type EmbeddedPostgres, startPostgres } from '../postgres.ts';
import type { Secrets } from './secrets.ts';

const homeOf = (dataDir: string): string => join(dataDir, 'postgres');

/** Ends the PostgreSQL that a killed start left running, so that its port is free again. */
export async function endStaleDatabase(dataDir: string): Promise<void> {
  const place = findPlace(homeOf(dataDir), postgresAccount());
  const stale = place === undefined ? undefined : postmasterOf(dataDirOf(place));
  if (stale !== undefined) await endPostmaster(stale);
}

/** Starts the PostgreSQL of the data folder. */
export const startDatabase = (dataDir: string, port: number): Promise<EmbeddedPostgres> =>
  startPostgres({ home: homeOf(dataDir), port });

/**
 * Makes the roles and the database with this folder's passwords, brings the tables to the latest step, and names the
 * address for each role.
 */
export async function prepareDatabase(postgres: EmbeddedPostgres, secrets: Secrets): Promise<BootstrapUrls> {
  const urls = await bootstrapCluster(postgres.superuserUrl(), { passwords: secrets });
  await migrateToLatest(urls.admin);
  return urls;
}

const REACHED_WITHIN_MS = 10_000;

/** Makes sure that both roles of a database that the person brings can log in to it and find the tables. Throws with what to do. */
export async function reachDatabase(
  urls: Readonly<Record<'DATABASE_URL' | 'WORKER_DATABASE_URL', string>>,
): Promise<void> {
  for (const [name, connectionString] of Object.entries(urls)) {
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: REACHED_WITHIN_MS,
      query_timeout: REACHED_WITHIN_MS,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ there: boolean }>("SELECT to_regclass('users.users') IS NOT NULL AS there");
      if (rows[0]?.there !== true) throw new Error('it has no tables of JobHunt AI; run npm run migrate first');
    } catch (error) {
      const reason = error instanceof AggregateError ? error.errors.map(String).join('; ') : String(error);
      throw new Error(`${name}: the database cannot be used (${reason}).`, { cause: error });
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
