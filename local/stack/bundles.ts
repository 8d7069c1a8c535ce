import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { build, version } from 'esbuild';
import { parse } from 'yaml';
import * as z from 'zod';
import { projectDir } from '../functions.ts';

/** The cloud's own bundling, as serverless.yml states it. */
const Service = z.object({
  custom: z.object({
    esbuild: z.object({
      format: z.literal('cjs'),
      outputFileExtension: z.literal('.cjs'),
      target: z.string(),
      define: z.record(z.string(), z.string()),
      banner: z.record(z.string(), z.string()),
    }),
  }),
});

/** A finished build: for every file that went into it, its size and when it was written. */
const Build = z.object({ recipe: z.string(), inputs: z.record(z.string(), z.string()) });
type Build = z.infer<typeof Build>;

const cacheOf = (root: string): string => join(root, '.esbuild', 'stack');

/**
 * Bundles every function into `target` as serverless-esbuild does for the cloud, but all in one pass and unminified,
 * so that stack traces can be read, and builds the console's page beside its function. A build whose files have not
 * changed since is used again.
 */
export async function bundleFunctions(
  names: readonly string[],
  target: string,
  root = projectDir,
): Promise<'built' | 'unchanged'> {
  const { esbuild } = Service.parse(parse(readFileSync(join(root, 'serverless.yml'), 'utf8'))).custom;
  const recipe = JSON.stringify({ version, esbuild, names });
  const unchanged = isCurrent(root, recipe);
  const page = buildPage(root, names);
  if (!unchanged) await rebuild(root, names, recipe, esbuild);
  await page;
  rmSync(target, { recursive: true, force: true });
  cpSync(join(cacheOf(root), 'functions'), join(target, 'functions'), { recursive: true });
  for (const aside of [PAGE, DOCUMENT])
    if (existsSync(join(root, aside))) cpSync(join(root, aside), join(target, aside), { recursive: true });
  return unchanged ? 'unchanged' : 'built';
}

/** What functions read beside their bundle, as their function.yml says. */
const PAGE = 'functions/console/page';
const DOCUMENT = 'functions/docs/openapi.json';

/** In a process of its own: the page's builder keeps the other core busy meanwhile. */
async function buildPage(root: string, names: readonly string[]): Promise<void> {
  if (!names.includes('console') || root !== projectDir) return;
  await promisify(execFile)(process.execPath, [join(root, 'scripts/build-console.ts')], { cwd: root });
}

async function rebuild(
  root: string,
  names: readonly string[],
  recipe: string,
  { format, outputFileExtension, target, define, banner }: z.infer<typeof Service>['custom']['esbuild'],
): Promise<void> {
  const cache = cacheOf(root);
  const draft = join(root, '.esbuild', `draft-${process.pid}`);
  try {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: names.map((name) => `functions/${name}/handler.ts`),
      outbase: '.',
      outdir: relative(root, draft),
      outExtension: { '.js': outputFileExtension },
      bundle: true,
      platform: 'node',
      format,
      target,
      define,
      banner,
      metafile: true,
      logLevel: 'silent',
    });
    const inputs = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, stamp(root, path)]));
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, 'build.json'), JSON.stringify({ recipe, inputs } satisfies Build));
    rmSync(cache, { recursive: true, force: true });
    renameSync(draft, cache);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function isCurrent(root: string, recipe: string): boolean {
  const record = join(cacheOf(root), 'build.json');
  if (!existsSync(record)) return false;
  const known = Build.safeParse(JSON.parse(readFileSync(record, 'utf8')));
  if (!known.success || known.data.recipe !== recipe) return false;
  return Object.entries(known.data.inputs).every(([path, seen]) => stamp(root, path) === seen);
}

function stamp(root: string, path: string): string {
  const file = statSync(join(root, path), { throwIfNoEntry: false });
  return file === undefined ? 'absent' : `${file.size} ${file.mtimeMs}`;
}
