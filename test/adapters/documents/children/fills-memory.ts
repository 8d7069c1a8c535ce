import { watchOver } from '../../../../shared/adapters/documents/child/watchdog.ts';

/** A reader that fills memory outside the heap, in a loop that lets no timer fire. */
const watch = watchOver({ residentBytes: 200 * 1024 * 1024, seconds: 60 });
process.on('message', () => {
  watch.begin();
  const kept: Buffer[] = [];
  for (;;) {
    kept.push(Buffer.alloc(1024 * 1024, kept.length));
    // Otherwise it would be over before anyone could look.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
  }
});
process.send?.({ type: 'ready' });
