import { openDb } from '../db/client.ts';
import type { Db } from '../db/scope.ts';
import { config } from './config.ts';

let opened: Db | undefined;

/**
 * The database of this deployment, one for the life of the process; its connections are made when first used. A
 * function that only serves requests needs no WORKER_DATABASE_URL: the variable is asked for by the first withSystem.
 */
export const database = (): Db => {
  opened ??= openDb({
    urls: { app: () => config('database').database.url, worker: () => config('worker').worker.url },
  });
  return opened;
};
