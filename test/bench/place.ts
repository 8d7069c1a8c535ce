import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isAlive } from '../../local/postgres/process.ts';
import { removePostgres } from '../../local/postgres.ts';

const cache = join(resolve(import.meta.dirname, '..', '..'), 'node_modules', '.cache');
const PREFIX = 'jobhuntai-bench-';

/** A folder of this run, inside the project, so that bundles find their packages. */
export const ownFolder = (what: string): string => join(cache, `${PREFIX}${what}-${process.pid}`);

/** Ends and deletes what runs that were killed outright left behind. */
export const sweep = async (): Promise<void> => {
  const left = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith(PREFIX)) : [];
  for (const name of left) {
    if (!isAlive(Number(name.split('-').at(-1)))) await removePostgres(join(cache, name));
  }
};
