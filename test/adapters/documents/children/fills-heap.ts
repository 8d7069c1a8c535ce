/** A reader whose heap grows without end. */
process.on('message', () => {
  const kept: unknown[] = [];
  for (;;) kept.push({ text: 'x'.repeat(100), at: kept.length });
});
process.send?.({ type: 'ready' });
