import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
      keepNames: z.boolean(),
    }),
  }),
});

/** A finished build: for every file that went into it, its size and when it was written. */
const Build = z.object({ recipe: z.string(), inputs: z.record(z.string(), z.string()) });
type Build = z.infer<typeof Build>;

const cache = join(projectDir, '.esbuild', 'stack');
const record = join(cache, 'build.json');

/**
 * Bundles every function into `target` as serverless-esbuild does for the cloud, but all in one pass and unminified,
 * so that stack traces can be read. A build whose files have not changed since is used again.
 */
export async function bundleFunctions(names: readonly string[], target: string): Promise<'built' | 'unchanged'> {
  const { esbuild } = Service.parse(parse(readFileSync(join(projectDir, 'serverless.yml'), 'utf8'))).custom;
  const recipe = JSON.stringify({ version, esbuild, names });
  const unchanged = isCurrent(recipe);
  if (!unchanged) await rebuild(names, recipe, esbuild);
  rmSync(target, { recursive: true, force: true });
  cpSync(join(cache, 'functions'), join(target, 'functions'), { recursive: true });
  return unchanged ? 'unchanged' : 'built';
}

async function rebuild(
  names: readonly string[],
  recipe: string,
  { format, outputFileExtension, target, keepNames }: z.infer<typeof Service>['custom']['esbuild'],
): Promise<void> {
  const draft = join(projectDir, '.esbuild', `draft-${process.pid}`);
  try {
    const { metafile } = await build({
      absWorkingDir: projectDir,
      entryPoints: names.map((name) => `functions/${name}/handler.ts`),
      outbase: '.',
      outdir: relative(projectDir, draft),
      outExtension: { '.js': outputFileExtension },
      bundle: true,
      platform: 'node',
      format,
      target,
      keepNames,
      metafile: true,
      logLevel: 'silent',
    });
    const inputs = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, stamp(path)]));
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, 'build.json'), JSON.stringify({ recipe, inputs } satisfies Build));
    rmSync(cache, { recursive: true, force: true });
    renameSync(draft, cache);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function isCurrent(recipe: string): boolean {
  if (!existsSync(record)) return false;
  const known = Build.safeParse(JSON.parse(readFileSync(record, 'utf8')));
  if (!known.success || known.data.recipe !== recipe) return false;
  return Object.entries(known.data.inputs).every(([path, seen]) => stamp(path) === seen);
}

function stamp(path: string): string {
  const file = statSync(join(projectDir, path), { throwIfNoEntry: false });
  return file === undefined ? 'absent' : `${file.size} ${file.mtimeMs}`;
}
