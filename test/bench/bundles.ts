import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type BuildResult, build } from 'esbuild';
import type { Undo } from '../../local/stack/undo.ts';
import { atMost, type Line, rounded } from './line.ts';
import { ownFolder } from './place.ts';

const root = resolve(import.meta.dirname, '..', '..');
const RUNS = 7;
/** A bundle that takes longer waits for something that it must not wait for. */
const LOADS_WITHIN_MS = 60_000;

/** What a function that touches only the database may weigh zipped, and how many times an empty file's time it may load. */
const MOST_ZIPPED = 500 * 1024;
const MOST_TIMES = 3;
/** Compares the places of postings, and so holds the table of all places: 0.5 MB of it is that. */
const WITH_PLACES = new Map([['duplicates', 700 * 1024]]);
/** What talks to somebody else, or reads documents. */
const OUTSIDE =
  /^(?:node_modules\/(?:.*\/)?(?:@aws-sdk|googleapis|openai|nodemailer|mailparser|unpdf|mammoth)\/|shared\/adapters\/http\/guarded-fetch)/;

/** Says what the process has worked when it ends; loaded before the file. */
const METER = `process.on('exit', () => { const { user, system } = process.cpuUsage(); require('node:fs').writeSync(1, '\\n' + (user + system)); });`;

/** Milliseconds that the processor works for a process that only loads the file: waiting for others does not count. */
const loadTime = (file: string, meter: string): number => {
  const run = spawnSync(process.execPath, ['--require', meter, file], {
    env: { PATH: process.env.PATH ?? '', STAGE: 'local' },
    timeout: LOADS_WITHIN_MS,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    throw new Error(`${file} does not load: ${run.signal ?? ''} ${run.stderr.slice(0, 500)}`);
  }
  return Number(run.stdout.trim().split('\n').at(-1)) / 1000;
};
/** The fastest of each, taken in turns with the empty file, so that a busy machine slows both. */
const against = (file: string, empty: string, meter: string): { figure: number; baseline: number } => {
  const pairs = Array.from({ length: RUNS }, () => ({ empty: loadTime(empty, meter), file: loadTime(file, meter) }));
  return {
    figure: Math.min(...pairs.map((pair) => pair.file)),
    baseline: Math.min(...pairs.map((pair) => pair.empty)),
  };
};

/**
 * Size of each function's bundle, and how long a process works that only loads it, against one that loads an empty
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
  const meter = join(folder, 'meter.cjs');
  writeFileSync(meter, METER);
  const isFunction = (name: string): boolean => existsSync(join(root, 'functions', name, 'handler.ts'));
  for (const name of readdirSync(join(root, 'functions')).filter(isFunction).sort()) {
    const outfile = join(folder, `${name}.cjs`);
    if (over) return;
    const bundling: Promise<BuildResult<{ metafile: true }>> = build({
      absWorkingDir: root,
      metafile: true,
      entryPoints: [join(root, 'functions', name, 'handler.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node24',
      minify: true,
      // As serverless.yml has it: a package that asks for its own address gets the bundle's.
      define: { 'import.meta.url': 'bundleUrl' },
      banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
      logLevel: 'error',
    });
    building = bundling;
    const { metafile } = await bundling;
    const file = readFileSync(outfile);
    const zipped = deflateRawSync(file, { level: 9 }).length;
    const outside = Object.keys(metafile.inputs).some((input) => OUTSIDE.test(input));
    const { figure, baseline } = against(outfile, empty, meter);
    yield {
      name: 'bundle-load',
      function: name,
      figure: rounded(figure),
      unit: 'ms of processor',
      baseline: rounded(baseline),
      ratio: rounded(baseline / figure),
      bytes: file.length,
      zipped,
      only_database: !outside,
      ...(outside
        ? {}
        : atMost({ zipped: [zipped, WITH_PLACES.get(name) ?? MOST_ZIPPED], load: [figure / baseline, MOST_TIMES] })),
    };
  }
}
