import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Makes everything that is generated and committed, in the order in which one needs the other; with --check it
 * compares instead, and fails when anything differs from what a fresh run makes.
 */
const generators = [
  'skills/build.ts',
  'generate-db.ts',
  'generate-openapi.ts',
  'generate-client.ts',
  'generate-requests.ts',
  'generate-env-example.ts',
  'generate-readme.ts',
];

let failed = 0;
for (const generator of generators) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, generator), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${generator} ${process.argv.slice(2).join(' ')}\n`);
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
