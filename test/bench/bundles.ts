import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Undo } from '../../local/stack/undo.ts';
import { type Line, median, rounded } from './line.ts';
import { ownFolder } from './place.ts';

const root = resolve(import.meta.dirname, '..', '..');
const RUNS = 5;
/** A bundle that takes longer waits for something that it must not wait for. */
const LOADS_WITHIN_MS = 60_000;

/** Milliseconds of a process that only loads the file. */
const loadTime = (file: string): number => {
  const started = process.hrtime.bigint();
  const run = spawnSync(process.execPath, [file], {
    env: { PATH: process.env.PATH ?? '', STAGE: 'local' },
    timeout: LOADS_WITHIN_MS,
  });
  if (run.status !== 0) {
    throw new Error(`${file} does not load: ${run.signal ?? ''} ${run.stderr.toString().slice(0, 500)}`);
  }
  return Number(process.hrtime.bigint() - started) / 1e6;
};
/** Taken in turns with the empty file, so that a busy machine slows both. */
const against = (file: string, empty: string): { figure: number; baseline: number } => {
  const pairs = Array.from({ length: RUNS }, () => ({ empty: loadTime(empty), file: loadTime(file) }));
  return { figure: median(pairs.map((pair) => pair.file)), baseline: median(pairs.map((pair) => pair.empty)) };
};

/**
 * Size of each function's bundle, and how long a process takes that only loads it, against one that loads an empty
 * file. Built as serverless.yml has it: CommonJS, minified, for Node 24.
 */
export async function* bundles(undo: Undo): AsyncGenerator<Line> {
  const folder = ownFolder('bundles');
  let over = false;
  let building: Promise<unknown> = Promise.resolve();
  undo.add('bundles', async () => {
    over = true;
    // What is being built would make the folder again.
    await building.catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(folder, { recursive: true });
  const empty = join(folder, 'empty.cjs');
  writeFileSync(empty, '');
  const isFunction = (name: string): boolean => existsSync(join(root, 'functions', name, 'handler.ts'));
  for (const name of readdirSync(join(root, 'functions')).filter(isFunction).sort()) {
    const outfile = join(folder, `${name}.cjs`);
    if (over) return;
    building = build({
      entryPoints: [join(root, 'functions', name, 'handler.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node24',
      minify: true,
      keepNames: true,
      logLevel: 'error',
    });
    await building;
    const { figure, baseline } = against(outfile, empty);
    yield {
      name: 'bundle-load',
      function: name,
      figure: rounded(figure),
      unit: 'ms',
      baseline: rounded(baseline),
      ratio: rounded(baseline / figure),
      bytes: statSync(outfile).size,
    };
  }
}
