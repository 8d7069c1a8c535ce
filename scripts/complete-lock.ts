import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/**
 * Run after an `npm install` on a registry that lacks the packages of other platforms: npm leaves these out of the lock
 * file then, and `npm ci` refuses such a lock file on every machine. Each is named again at the version its parent asks
 * for, with its platform, so that the machines it is for fetch it and the others pass over it. `--check` changes nothing
 * and fails when one is missing.
 */
const Entry = z.object({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  license: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Lock = z.object({ packages: z.record(z.string(), Entry) });

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x'];

/** What a package is for, as its name says: core-linux-x64-musl. */
function platform(name: string): { os: string[]; cpu: string[]; libc?: string[] } | undefined {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  if (os === undefined || cpu === undefined) return undefined;
  const last = words.at(-1) ?? '';
  const libc = last.startsWith('musl') ? 'musl' : last.startsWith('gnu') ? 'glibc' : undefined;
  return { os: [os], cpu: [cpu], ...(os === 'linux' && libc ? { libc: [libc] } : {}) };
}

const file = join(import.meta.dirname, '..', 'package-lock.json');
const text = readFileSync(file, 'utf8');
const lock = Lock.parse(JSON.parse(text));
const missing = new Map<string, object>();
for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const known = [`node_modules/${name}`, `${path}/node_modules/${name}`].some((at) => at in lock.packages);
    const place = platform(name);
    if (known || place === undefined || !/^\d+\.\d+\.\d+/.test(version)) continue;
    missing.set(`node_modules/${name}`, {
      version,
      cpu: place.cpu,
      ...(parent.dev ? { dev: true } : {}),
      ...(place.libc ? { libc: place.libc } : {}),
      ...(parent.license ? { license: parent.license } : {}),
      optional: true,
      os: place.os,
    });
  }
}
if (missing.size > 0 && process.argv.includes('--check')) {
  process.stderr.write(
    `package-lock.json lacks ${missing.size} packages of other platforms (${[...missing.keys()][0]}, ...), so npm ci refuses it: ` +
      'run node scripts/complete-lock.ts.\n',
  );
  process.exit(1);
}
if (missing.size > 0) {
  // The text is parsed once more: what zod returns has lost the fields that it was not asked for.
  const whole: { packages: Record<string, object> } = JSON.parse(text);
  const all = Object.entries({ ...whole.packages, ...Object.fromEntries(missing) });
  whole.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`);
}
if (!process.argv.includes('--check')) {
  process.stdout.write(`${missing.size} packages of other platforms were added to package-lock.json.\n`);
}
