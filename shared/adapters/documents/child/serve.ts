import * as z from 'zod';
import { readResume } from '../../../domain/resume/read.ts';
import { documentReader } from '../reader.ts';
import { Job, type Reply } from './messages.ts';
import { watchOver } from './watchdog.ts';

/** The child's first argument; its second are its bounds. */
export const CHILD_ARGUMENT = 'read-resumes';
const Bounds = z.strictObject({ residentBytes: z.number().positive(), seconds: z.number().positive() });
export type Bounds = z.infer<typeof Bounds>;

/**
 * Makes this process the reading child when it was started as one, and says whether it was. It knows no address and no
 * secret: it gets bytes and answers with what they say, until its parent lets go of it.
 */
export function serveReadings(): boolean {
  const [, , argument, told] = process.argv;
  if (argument !== CHILD_ARGUMENT || told === undefined || process.send === undefined) return false;
  const watch = watchOver(Bounds.parse(JSON.parse(told)));
  process.on('disconnect', () => process.exit());
  process.on('message', (message) => {
    const job = Job.parse(message);
    watch.begin();
    void answer(job).then((reply) => {
      watch.end();
      process.send?.(reply);
    });
  });
  process.send({ type: 'ready' } satisfies Reply);
  return true;
}

async function answer({ bytes, expected }: Job): Promise<Reply> {
  const residentBytes = () => process.memoryUsage.rss();
  try {
    const read = await documentReader.read(bytes, expected);
    if (read.outcome === 'unreadable') {
      const { reason, message } = read;
      return { type: 'unreadable', reason, message, residentBytes: residentBytes() };
    }
    const parsed = readResume(read.document, read.kind);
    return { type: 'parsed', parsed, text: read.document.text, residentBytes: residentBytes() };
  } catch {
    return { type: 'upset', residentBytes: residentBytes() };
  }
}
