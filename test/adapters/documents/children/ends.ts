/** A reader that ends in the middle of a file. */
process.on('message', () => process.exit(3));
process.send?.({ type: 'ready' });
