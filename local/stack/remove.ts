import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removePostgres } from '../postgres.ts';
import { endStale } from './lock.ts';

/**
 * Deletes everything that a stack kept in a data folder, PostgreSQL's part included wherever it lies, and ends what a
 * killed start left running. False when there is no such folder. Throws while a stack runs on it, or when the folder
 * is not one of ours.
 */
export async function removeData(dataDir: string): Promise<boolean> {
  if (!existsSync(dataDir)) return false;
  if (!['secrets.json', 'running.json'].some((file) => existsSync(join(dataDir, file)))) {
    throw new Error(`${dataDir} is no data folder of JobHunt AI (it has no secrets.json): nothing was deleted.`);
  }
  await endStale(dataDir);
  await removePostgres(join(dataDir, 'postgres'));
  rmSync(dataDir, { recursive: true, force: true });
  return true;
}
