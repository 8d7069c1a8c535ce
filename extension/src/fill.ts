import { mayFill } from './meaning.ts';
import type { Job } from './packet.ts';
import { carryOut, readFields } from './page.ts';
import { planOf } from './plan.ts';

export type Filled = { filled: string[]; left: { label: string; why: string }[] };

/** Fills the fields of this page, where it is the application's; nothing is sent. Null on any other page. */
function fill(job: Job): Filled | null {
  if (!mayFill(location.href, job.packet.application_url)) return null;
  const read = readFields(document);
  const { steps, left } = planOf(read.fields, job.packet);
  const result: Filled = { filled: [], left: [...left] };
  for (const step of steps) {
    if (carryOut(step, read, job)) result.filled.push(step.label);
    else result.left.push({ label: step.label, why: 'The page did not take it.' });
  }
  return result;
}

// In the extension's own world: the page's scripts do not see it. A word of its own, so that nothing is written over.
Object.defineProperty(globalThis, 'jobhuntFill', { value: fill, configurable: true });
