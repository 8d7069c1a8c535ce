/**
 * Writes .env.example from the configuration, or with --check says whether it is up to date:
 * `node scripts/generate-env-example.ts [--check]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { envExample } from '../shared/runtime/config/env-example.ts';

const file = join(import.meta.dirname, '..', '.env.example');

if (!process.argv.includes('--check')) {
  writeFileSync(file, envExample());
} else if (readFileSync(file, 'utf8') !== envExample()) {
  console.error('.env.example does not name the variables as they are: node scripts/generate-env-example.ts');
  process.exitCode = 1;
}
