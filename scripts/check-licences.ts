import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';

/**
 * `npm run lint` runs this: every package that a deployment may carry (what package-lock.json does not mark as dev)
 * must be under a licence that asks for no more than naming its authors, or, as the MPL, only for changes to its own
 * files. The licence is read from the installed package, which is what gets bundled. An argument names another project.
 */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'Apache-2.0', 'MPL-2.0'],
  // Written so by packages older than the SPDX list; their texts are the BSD ones.
  ...['BSD', 'BSD-2-Clause', 'BSD-3-Clause'],
]);
/** By package, the very expression that was read and found permissive; another one is asked about again. */
const READ: Readonly<Record<string, string>> = {
  // Zlib asks only that altered sources are marked and the origin is not misrepresented.
  pako: '(MIT AND Zlib)',
  // Given to the public domain: its text asks for nothing at all.
  'robust-predicates': 'Unlicense',
  // Its manifest names none; its LICENSE file is the MIT one.
  'png-js': 'no licence',
};

const Lock = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional(), optional: z.boolean().optional() })),
});
const Typed = z.object({ type: z.string() }).transform(({ type }) => type);
const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), Typed]).optional(),
  licenses: z.array(Typed).optional(),
});

/** `A OR B` leaves the choice to us, `A AND B` binds to both; a deeper expression is unknown, so it is refused. */
const isAllowed = (expression: string): boolean =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence.trim())));

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
const lock = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
const problems: string[] = [];
let checked = 0;
for (const [path, { dev, optional }] of Object.entries(lock.packages)) {
  if (path === '' || dev) continue;
  const file = join(root, path, 'package.json');
  // What is for another platform is not installed here.
  if (optional && !existsSync(file)) continue;
  const { name, version, license, licenses } = Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  const expression = license ?? licenses?.join(' OR ') ?? 'no licence';
  checked += 1;
  if (!isAllowed(expression) && READ[name] !== expression) problems.push(`${path} ${version}: ${expression}`);
}
for (const problem of problems) {
  process.stderr.write(
    `${problem}: not among the licences that a production dependency may have. Take another package, or, when its text ` +
      'asks for nothing more than those do, name it in scripts/check-licences.ts with the reason.\n',
  );
}
process.stdout.write(`Licences: ${checked} production packages, ${problems.length} refused.\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
