import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type Line, median, rounded } from './line.ts';

const root = resolve(import.meta.dirname, '..', '..');
const RUNS = 5;

/** Milliseconds of a process that only loads the file. */
const loadTime = (file: string): number => {
  const started = process.hrtime.bigint();
  const run = spawnSync(process.execPath, [file], { env: { PATH: process.env.PATH ?? '', STAGE: 'local' } });
  if (run.status !== 0) throw new Error(`${file} does not load: ${run.stderr.toString().slice(0, 500)}`);
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
export async function* bundles(): AsyncGenerator<Line> {
  const folder = join(root, 'node_modules', '.cache', `jobhuntai-bench-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const empty = join(folder, 'empty.cjs');
    writeFileSync(empty, '');
    for (const name of readdirSync(join(root, 'functions')).sort()) {
      const outfile = join(folder, `${name}.cjs`);
      await build({
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
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
