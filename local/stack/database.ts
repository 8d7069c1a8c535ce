import { join } from 'node:path';
import { type BootstrapUrls, bootstrapCluster } from '../../migrations/bootstrap.ts';
import { type EmbeddedPostgres, startPostgres } from '../postgres.ts';
import type { Secrets } from './secrets.ts';

/** Starts the PostgreSQL of the data folder. */
export const startDatabase = (dataDir: string, port: number): Promise<EmbeddedPostgres> =>
  startPostgres({ home: join(dataDir, 'postgres'), port });

/** Makes the roles and the database with this folder's passwords, and names the address for each role. */
export const bootstrap = (postgres: EmbeddedPostgres, secrets: Secrets): Promise<BootstrapUrls> =>
  bootstrapCluster(postgres.superuserUrl(), { passwords: secrets });
