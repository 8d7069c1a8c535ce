import { bundles } from './bundles.ts';
import type { Benchmark } from './line.ts';
import { matching } from './matching.ts';

/**
 * `npm run bench [name ...]` runs the named benchmarks, all without a name, and prints one JSON line for each figure.
 * Every baseline is measured in the same run, so the ratios hold on any machine.
 */
const benchmarks: Readonly<Record<string, Benchmark>> = { bundles, matching };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(2);
}
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for await (const line of benchmark()) console.log(JSON.stringify(line));
}
