/** A reader that never comes back from a file, as a runaway expression would not. */
process.on('message', () => {
  for (;;);
});
process.send?.({ type: 'ready' });
