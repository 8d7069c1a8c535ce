/**
 * Imported first by a script that somebody types: what the database, the network or the file system refuses ends it with
 * the reason in one line (a wrong password, a port where nothing listens). Anything else is a defect and keeps its stack.
 */
process.on('uncaughtException', (error: Error & { code?: unknown; errors?: readonly Error[] }) => {
  // Tried at several addresses: each attempt's own words.
  const words = error.message || (error.errors ?? []).map(({ message }) => message).join('; ');
  console.error(typeof error.code === 'string' ? `${words} (${error.code})` : error);
  process.exit(1);
});

export {};
