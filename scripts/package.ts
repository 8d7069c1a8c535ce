import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds what a deployment would upload (`sls package`, for a cloud stage: no account, key or network is needed) and
 * prints the size of each function's archive, the largest first.
 */
const root = join(import.meta.dirname, '..');
const output = join(root, '.serverless');
const stage = process.argv[2] ?? 'prod';

const built = spawnSync(
  process.execPath,
  [join(root, 'node_modules/serverless/bin/serverless.js'), 'package', '--stage', stage, '--package', output],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      JOBHUNT_BUILD_DIR: '.esbuild/package',
      SLS_NOTIFICATIONS_MODE: 'off',
      SLS_TELEMETRY_DISABLED: '1',
    },
  },
);
if (built.status !== 0) process.exit(built.status ?? 1);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const archives = readdirSync(output)
  .filter((file) => file.endsWith('.zip'))
  .map((file) => ({ name: file.slice(0, -'.zip'.length), bytes: statSync(join(output, file)).size }))
  .sort((a, b) => b.bytes - a.bytes);
const total = archives.reduce((sum, { bytes }) => sum + bytes, 0);
process.stdout.write('\nZipped size of each function:\n');
for (const { name, bytes } of [...archives, { name: `${archives.length} functions`, bytes: total }]) {
  process.stdout.write(`  ${name.padEnd(32)} ${kilobytes(bytes).padStart(12)}\n`);
}
