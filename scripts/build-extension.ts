import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const source = join(import.meta.dirname, '..', 'extension');

/** The extension's scripts, each as the text that is loaded: the same sources always give the same text. */
export async function extensionScripts(): Promise<{ name: string; text: string }[]> {
  const { outputFiles } = await build({
    entryPoints: ['fill', 'popup'].map((name) => join(source, 'src', `${name}.ts`)),
    outdir: 'out',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome120', 'firefox128'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return outputFiles.map(({ path, text }) => ({ name: path.slice(dirname(path).length + 1), text }));
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '..', 'dist', 'extension');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['manifest.json', 'popup.html', 'popup.css']) cpSync(join(source, name), join(folder, name));
  const scripts = await extensionScripts();
  for (const { name, text } of scripts) writeFileSync(join(folder, name), text);
  const sizes = scripts.map(({ name, text }) => `${name} ${Math.ceil(text.length / 1_024)} KB`).join(', ');
  console.log(`dist/extension: ${sizes}. Load it as an unpacked extension (chrome://extensions, developer mode).`);
}
