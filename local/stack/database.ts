import { join } from 'node:path';
import { type BootstrapUrls, bootstrapCluster } from '../../migrations/bootstrap.ts';
import { migrateToLatest } from '../../migrations/migrate.ts';
import { type EmbeddedPostgres, startPostgres } from '../postgres.ts';
import type { Secrets } from './secrets.ts';

/** Starts the PostgreSQL of the data folder. */
export const startDatabase = (dataDir: string, port: number): Promise<EmbeddedPostgres> =>
  startPostgres({ home: join(dataDir, 'postgres'), port });

/**
 * Makes the roles and the database with this folder's passwords, brings the tables to the latest step, and names the
 * address for each role.
 */
export async function prepareDatabase(postgres: EmbeddedPostgres, secrets: Secrets): Promise<BootstrapUrls> {
  const urls = await bootstrapCluster(postgres.superuserUrl(), { passwords: secrets });
  await migrateToLatest(urls.admin);
  return urls;
}
