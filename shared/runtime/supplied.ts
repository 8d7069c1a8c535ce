import type { ReadSupplied } from '../adapters/boards/supplied-port.ts';

export { cleanHtml } from '../adapters/boards/html.ts';

/** The readers of supplied documents, loaded when the first one comes: most requests bring none. */
export const readSupplied: ReadSupplied = async (document, now) => {
  const reader = await import('../adapters/boards/supplied/read.ts');
  return await reader.readSupplied(document, now);
};
