import { existsSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectDir } from './functions.ts';
import { removePostgres } from './postgres.ts';
import { endStale } from './stack/lock.ts';

/** Deletes everything that `npm start` keeps. Refuses while the stack runs on it. */
async function reset(dataDir: string): Promise<string> {
  const shown = relative(process.cwd(), dataDir) || dataDir;
  if (!existsSync(dataDir)) return `There is nothing to delete: ${shown} does not exist.`;
  if (!existsSync(join(dataDir, 'secrets.json'))) {
    throw new Error(`${shown} is no data folder of JobHunt AI (it has no secrets.json): nothing was deleted.`);
  }
  await endStale(dataDir);
  await removePostgres(join(dataDir, 'postgres'));
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(join(projectDir, '.env.local'), { force: true });
  return `Deleted ${shown}. The next npm start begins afresh.`;
}

try {
  const dataDir = resolve(process.env.JOBHUNT_DATA_DIR ?? join(projectDir, '.jobhunt'));
  process.stdout.write(`${await reset(dataDir)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
