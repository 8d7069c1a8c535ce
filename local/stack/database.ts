import { join } from 'node:path';
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
