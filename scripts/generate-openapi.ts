/**
 * Writes functions/docs/openapi.json from the route tables of all functions, or with --check says whether it is up to
 * date: `node scripts/generate-openapi.ts [--check]`. No function imports another, so this is where they meet.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '../shared/runtime/http.ts';
import { openapiDocument } from '../shared/runtime/openapi.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'functions', 'docs', 'openapi.json');

const hasRoutes = (value: unknown): value is { routes: readonly Route<never>[] } =>
  typeof value === 'function' && 'routes' in value && Array.isArray(value.routes);

/** The routes of every function whose handler was made by httpHandler. */
export const allRoutes = async (): Promise<Route<never>[]> => {
  const names = readdirSync(join(root, 'functions')).sort();
  const routes: Route<never>[] = [];
  for (const name of names) {
    const path = join(root, 'functions', name, 'handler.ts');
    if (!existsSync(path)) continue;
    const { handler }: { handler: unknown } = await import(path);
    if (hasRoutes(handler)) routes.push(...handler.routes);
  }
  return routes;
};

/** The document as it is committed. */
export const currentDocument = async (): Promise<string> => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${JSON.stringify(openapiDocument(await allRoutes(), version), null, 2)}\n`;
};

if (import.meta.main) {
  const text = await currentDocument();
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error('functions/docs/openapi.json does not show the routes as they are: node scripts/generate-openapi.ts');
    process.exitCode = 1;
  }
}
