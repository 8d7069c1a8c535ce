/**
 * Builds the console (console/) into functions/console/page, with every file also compressed, unless nothing it is made
 * of has changed since: `node scripts/build-console.ts`. `npm start`, the packaging and the tests call it.
 */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const page = join(root, 'functions/console/page');
const record = join(root, '.build/console.json');
/** The most that the scripts may weigh together, compressed with gzip, the worse of both encodings. */
const MOST_SCRIPT_BYTES = 150_000;

/** The page of the API at /docs: its own two files, and the library's. */
const REFERENCE: Readonly<Record<string, readonly string[]>> = {
  'console/reference': ['index.html', 'reference.js'],
  'node_modules/swagger-ui-dist': ['swagger-ui-bundle.js', 'swagger-ui.css'],
};

const stamp = (): string =>
  globSync(['console/**/*', 'client/*.ts', 'package-lock.json', 'scripts/build-console.ts'], { cwd: root })
    .sort()
    .map((path) => ({ path, file: statSync(join(root, path)) }))
    .filter(({ file }) => file.isFile())
    .map(({ path, file }) => `${path} ${file.size} ${file.mtimeMs}`)
    .join('\n');

const compress = (file: string): void => {
  const bytes = readFileSync(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 10 };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
};

async function build(made: string): Promise<void> {
  // Loaded only here: it takes longer than finding that nothing has changed.
  const { build: vite } = await import('vite');
  const draft = join(root, `.build/console-${process.pid}/page`);
  try {
    await vite({
      configFile: false,
      root: join(root, 'console'),
      base: '/console/',
      logLevel: 'warn',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: {
        outDir: draft,
        emptyOutDir: true,
        target: 'es2023',
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        reportCompressedSize: false,
      },
    });
    for (const [from, names] of Object.entries(REFERENCE)) {
      for (const name of names) cpSync(join(root, from, name), join(draft, 'reference', name));
    }
    const files = readdirSync(draft, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) compress(join(parentPath, name));
    mkdirSync(dirname(page), { recursive: true });
    rmSync(page, { recursive: true, force: true });
    renameSync(draft, page);
    writeFileSync(record, made);
  } finally {
    rmSync(dirname(draft), { recursive: true, force: true });
  }
}

const made = stamp();
const isCurrent = existsSync(join(page, 'index.html')) && existsSync(record) && readFileSync(record, 'utf8') === made;
if (!isCurrent) await build(made);

const scripts = globSync('assets/*.js.gz', { cwd: page }).map((path) => statSync(join(page, path)).size);
const bytes = scripts.reduce((sum, size) => sum + size, 0);
process.stdout.write(
  `${isCurrent ? 'unchanged' : 'built'}: ${relative(root, page)}, ${(bytes / 1000).toFixed(1)} KB of script with gzip\n`,
);
if (bytes > MOST_SCRIPT_BYTES) {
  process.stderr.write(
    `The console's scripts weigh ${bytes} bytes compressed; at most ${MOST_SCRIPT_BYTES} are allowed.\n`,
  );
  process.exitCode = 1;
}
