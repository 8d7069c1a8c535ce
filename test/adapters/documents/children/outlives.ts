import { watchOver } from '../../../../shared/adapters/documents/child/watchdog.ts';

/** A reader in a loop whose parent never ends it: its own watch does. */
const watch = watchOver({ residentBytes: 1e12, seconds: 0.2 });
process.on('message', () => {
  watch.begin();
  for (;;);
});
process.send?.({ type: 'ready' });
