import { documentLimits } from '../../../domain/resume/limits.ts';
import type { DocumentKind } from '../../../domain/resume/parsed.ts';
import { unreadable } from '../unreadable.ts';
import type { ResumeReader, ResumeReading } from './port.ts';
import { type ChildOptions, type Ending, ReadingChild } from './process.ts';
import { stopped } from './stopped.ts';

/** A resume takes well under a second; a slow machine and thirty dense pages are allowed for. */
const SECONDS = 20;
const HEAP_MEGABYTES = 256;
/** The heap, what is outside it, and the code itself. */
const RESIDENT_BYTES = 512 * 1024 * 1024;
/** A fresh one now and then: nothing that a file leaves behind grows for ever. */
const FILES_A_CHILD = 200;

export type ChildReaderOptions = Pick<ChildOptions, 'entry'> &
  Partial<Omit<ChildOptions, 'entry'>> & {
    filesAChild?: number;
    /** Told how each file ended, and whether its child was a fresh one. */
    onEnd?: (ending: Ending, child: { files: number }) => void;
  };

/**
 * Reads files in a child process that is used again for the next file, one file at a time. A file that takes too long
 * or too much memory costs the child alone: it is killed, and the next file gets a new one.
 */
export function childReader(options: ChildReaderOptions): ResumeReader & { stop(): void } {
  const { filesAChild = FILES_A_CHILD, onEnd, ...own } = options;
  const bounds = { seconds: SECONDS, heapMegabytes: HEAP_MEGABYTES, residentBytes: RESIDENT_BYTES, ...own };
  let child: ReadingChild | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function once(bytes: Uint8Array, expected: DocumentKind): Promise<{ ending: Ending; fresh: boolean }> {
    if (child?.alive !== true) child = await ReadingChild.start(bounds);
    const fresh = child.files === 0;
    const ending = await child.read({ bytes, expected });
    onEnd?.(ending, child);
    if (child.files >= filesAChild || child.residentBytes > bounds.residentBytes / 2) child.kill();
    return { ending, fresh };
  }

  async function read(bytes: Uint8Array, expected: DocumentKind): Promise<ResumeReading> {
    // Not sent at all: its copies on the way would fill the child before it could say what is wrong.
    if (bytes.byteLength > documentLimits.bytes) return unreadable('too_large');
    const first = await once(bytes, expected);
    // What earlier files left behind may have ended it: a fresh child says what this file is worth.
    const { ending } = first.ending.type === 'died' && !first.fresh ? await once(bytes, expected) : first;
    switch (ending.type) {
      case 'parsed':
        return { outcome: 'parsed', parsed: ending.parsed, text: ending.text };
      case 'unreadable':
        return { outcome: 'unreadable', reason: ending.reason, message: ending.message };
      case 'upset':
        return stopped('upsets_reader');
      case 'killed':
        return stopped('too_slow');
      case 'died':
        return stopped(isMemory(ending.signal) ? 'too_much_memory' : 'upsets_reader');
    }
  }

  return {
    read(bytes, expected) {
      const turn = last.then(() => read(bytes, expected));
      last = turn.catch(() => undefined);
      return turn;
    },
    stop() {
      child?.kill();
      child = undefined;
    },
  };
}

/** V8 aborts when its heap is full; the watch, and a system without memory, kill. */
function isMemory(signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || signal === 'SIGTRAP';
}
