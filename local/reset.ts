import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectDir } from './functions.ts';
import { DEFAULT_DATA_DIR } from './stack/choice.ts';
import { removeData } from './stack/remove.ts';

try {
  const dataDir = resolve(process.env.JOBHUNT_DATA_DIR ?? DEFAULT_DATA_DIR);
  const shown = relative(process.cwd(), dataDir) || dataDir;
  const removed = await removeData(dataDir);
  if (dataDir === DEFAULT_DATA_DIR) rmSync(join(projectDir, '.env.local'), { force: true });
  process.stdout.write(
    removed
      ? `Deleted ${shown}. The next npm start begins afresh.\n`
      : `There is nothing to delete: ${shown} does not exist.\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
