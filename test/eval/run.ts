import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Report, reached } from './report.ts';

/**
 * `npm run eval [-- name ...]` runs the named quality reports, all without a name: each folder here with a report.ts
 * that exports `report`. Ends with the bars, one a line, and exits 1 when one was missed.
 */
const names = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, 'report.ts')),
);
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no report ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

const lines: { line: string; reached: boolean }[] = [];
for (const name of asked.length > 0 ? asked : names) {
  console.log(`\n=== ${name}`);
  const { report }: { report: Report } = await import(`./${name}/report.ts`);
  for (const bar of await report({ write: process.argv.includes('--write') })) {
    const asked = 'atLeast' in bar ? `at least ${bar.atLeast}` : `at most ${bar.atMost}`;
    const ok = reached(bar);
    lines.push({
      line: `${ok ? 'reached' : 'MISSED '}  ${name}: ${bar.name} ${Number(bar.figure.toPrecision(4))}, ${asked}`,
      reached: ok,
    });
  }
}
if (lines.length > 0) console.log(`\n${lines.map(({ line }) => line).join('\n')}`);
process.exit(lines.every(({ reached }) => reached) ? 0 : 1);
