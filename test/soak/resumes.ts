import { parseArgs } from 'node:util';
import { readMutants } from './resumes/run.ts';

/**
 * Mutated resumes through recycled children: `node test/soak/resumes.ts --files 20000 --first 1 --lanes 2`. Prints one
 * JSON line; exits 1 when a file got no answer, took longer than its bound, or memory grew without one.
 */
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '20000' },
    first: { type: 'string', default: '1' },
    lanes: { type: 'string', default: '2' },
  },
});
const files = Number(values.files);
const every = Math.max(1, Math.floor(files / 20));
const run = await readMutants({ first: Number(values.first), files, lanes: Number(values.lanes) }, (done) => {
  if (done % every === 0) process.stderr.write(`mutated resumes: ${done} of ${files}\n`);
});
process.stdout.write(`${JSON.stringify({ soak: 'mutated resumes', ...run })}\n`);

/** The bound of a file twice (a fresh child tries again) and two starts; what children and this process may hold. */
const MOST_MS = 60_000;
const MOST_CHILD_MEGABYTES = 560;
const MOST_OWN_MEGABYTES = 600;
const within =
  run.longestMs < MOST_MS && run.childMegabytes < MOST_CHILD_MEGABYTES && run.ownMegabytes < MOST_OWN_MEGABYTES;
process.exit(within ? 0 : 1);
