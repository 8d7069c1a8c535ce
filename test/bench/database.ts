import pg from 'pg';
import { removePostgres, startPostgres, UNSAFE_FAST } from '../../local/postgres.ts';
import type { Undo } from '../../local/stack/undo.ts';
import { type BootstrapUrls, bootstrapCluster, onePassword } from '../../migrations/bootstrap.ts';
import { migrateToLatest } from '../../migrations/migrate.ts';
import { ownFolder } from './place.ts';

export type BenchDatabase = { client: pg.Client; urls: BootstrapUrls; superuserUrl: string };

const STATEMENT_WITHIN_MS = 300_000;

/**
 * A migrated database of its own on a fresh server; `client` is the superuser, past all security. `settings`: `{}` for the
 * safe ones, where what commits cost is measured too.
 */
export const benchDatabase = async (undo: Undo, settings = UNSAFE_FAST): Promise<BenchDatabase> => {
  const home = ownFolder('database');
  const starting = startPostgres({ home, settings });
  undo.add('database', async () => {
    await (await starting.catch(() => undefined))?.stop();
    await removePostgres(home);
  });
  const server = await starting;
  const password = 'bench';
  const urls = await bootstrapCluster(server.superuserUrl(), {
    passwords: onePassword(password),
  });
  await migrateToLatest(urls.admin);
  const own = new URL(server.superuserUrl());
  own.pathname = new URL(urls.app).pathname;
  const client = new pg.Client({ connectionString: own.href, statement_timeout: STATEMENT_WITHIN_MS });
  // A server that is ended under it breaks the connection; the query that runs then says so.
  client.on('error', () => undefined);
  await client.connect();
  undo.add('connection', () => client.end());
  return { client, urls, superuserUrl: own.href };
};
