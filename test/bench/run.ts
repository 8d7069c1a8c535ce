import { Undo } from '../../local/stack/undo.ts';
import { bundles } from './bundles.ts';
import { crawl } from './crawl.ts';
import { drain } from './drain.ts';
import { ingest } from './ingest.ts';
import type { Benchmark } from './line.ts';
import { load } from './load.ts';
import { matching } from './matching.ts';
import { sweep } from './place.ts';
import { search } from './search.ts';
import { sheets } from './sheets.ts';

/**
 * `npm run bench [name ...]` runs the named benchmarks, all without a name, and prints one JSON line for each figure.
 * A line with a bar says whether it reached it; where one is missed the run ends with 1. Every baseline is measured in the same run, so the ratios hold on any machine. Whatever ends the run (a signal, a
 * reader that went away), nothing is left running; what a killed run left is ended by the next.
 */
const benchmarks: Readonly<Record<string, Benchmark>> = {
  bundles,
  ingest,
  crawl,
  matching,
  search,
  drain,
  sheets,
  load,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(2);
}

const missed: string[] = [];
const undo = new Undo();
let ending = false;
const end = async (code: number): Promise<void> => {
  ending = true;
  await undo.all((problem) => process.stderr.write(`${problem}\n`));
  process.exit(code);
};
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
for (const [signal, code] of Object.entries(signals)) process.on(signal, () => void end(code));
// `npm run bench | head -1`: the reader has seen enough.
process.stdout.on('error', () => void end(0));
process.stderr.on('error', () => undefined);

try {
  await sweep();
  for (const [name, benchmark] of Object.entries(benchmarks)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for await (const line of benchmark(undo)) {
      if (typeof line.bar === 'string' && line.bar !== 'pass') missed.push(`${line.name}: ${line.bar}`);
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
  for (const miss of missed) console.error(miss);
  await end(missed.length === 0 ? 0 : 1);
} catch (error) {
  // What fails because everything is being ended is no news.
  if (!ending) {
    console.error(error);
    await end(1);
  }
}
