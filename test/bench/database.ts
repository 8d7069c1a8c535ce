import { join, resolve } from 'node:path';
import pg from 'pg';
import { removePostgres, startPostgres, UNSAFE_FAST } from '../../local/postgres.ts';
import { type BootstrapUrls, bootstrapCluster } from '../../migrations/bootstrap.ts';
import { migrateToLatest } from '../../migrations/migrate.ts';

export type BenchDatabase = { client: pg.Client; urls: BootstrapUrls; stop(): Promise<void> };

/** A migrated database of its own on a fresh server; `client` is the superuser, past all security. */
export const benchDatabase = async (): Promise<BenchDatabase> => {
  const home = join(
    resolve(import.meta.dirname, '..', '..'),
    'node_modules',
    '.cache',
    `jobhuntai-bench-db-${process.pid}`,
  );
  const server = await startPostgres({ home, settings: UNSAFE_FAST });
  const password = 'bench';
  const urls = await bootstrapCluster(server.superuserUrl(), {
    passwords: {
      jobhuntai_admin: password,
      jobhuntai_app: password,
      jobhuntai_worker: password,
      jobhuntai_backup: password,
    },
  });
  await migrateToLatest(urls.admin);
  const own = new URL(server.superuserUrl());
  own.pathname = new URL(urls.app).pathname;
  const client = new pg.Client({ connectionString: own.href });
  await client.connect();
  return {
    client,
    urls,
    stop: async () => {
      await client.end();
      await server.stop();
      await removePostgres(home);
    },
  };
};
