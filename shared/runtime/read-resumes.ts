import { join } from 'node:path';
import type { ResumeReader } from '../adapters/documents/child/port.ts';
import { childReader } from '../adapters/documents/child/reader.ts';

export { serveReadings } from '../adapters/documents/child/serve.ts';

let made: ResumeReader | undefined;

/**
 * Reads resumes in a child process, one for the life of this process. The child runs the function's own file again,
 * which is the only one that a bundle has: its handler calls `serveReadings` first of all.
 */
export const resumeReader = (): ResumeReader => {
  made ??= childReader({ entry: ownFile() });
  return made;
};

/** A bundle is CommonJS and knows its file; unbundled, in tests, the sources run as they are. */
const ownFile = (): string =>
  typeof __filename === 'string' ? __filename : join(import.meta.dirname, '../../functions/parse-resume/handler.ts');
