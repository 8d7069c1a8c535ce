/**
 * Writes client/schema.generated.ts, the types of every request and answer, from the OpenAPI document; with --check it
 * says whether it is up to date: `node scripts/generate-client.ts [--check]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// openapi-typescript prints with the compiler's API, which TypeScript 7 no longer has. This package brings the last one
// that does, and unlike a second TypeScript no second tsc.
const compiler = pathToFileURL(
  join(dirname(createRequire(import.meta.url).resolve('@ts-morph/common')), 'typescript.js'),
);
registerHooks({
  resolve: (specifier, context, next) => next(specifier === 'typescript' ? compiler.href : specifier, context),
});
const { astToString, default: openapiTypes } = await import('openapi-typescript');

const root = join(import.meta.dirname, '..');
const document = join(root, 'functions', 'docs', 'openapi.json');
const file = join(root, 'client', 'schema.generated.ts');
const HEADER = `/** Every request and answer of the API. Made from functions/docs/openapi.json: npm run generate. */\n`;

const printed = astToString(await openapiTypes(pathToFileURL(document), { defaultNonNullable: false }));
// Two spaces a step, as everywhere here: it is a third of the file.
const text = HEADER + printed.replaceAll(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 2));

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('client/schema.generated.ts differs from the OpenAPI document: npm run generate.\n');
  process.exitCode = 1;
}
