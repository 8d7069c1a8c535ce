import type { DocumentKind, ParsedResume } from '../../../domain/resume/parsed.ts';
import type { UnreadableReason } from '../port.ts';

/** What stops a reading from outside: the file is not understood in the time or the memory that a resume may take. */
export const stoppedReasons = ['too_slow', 'too_much_memory', 'upsets_reader'] as const;
export type StoppedReason = (typeof stoppedReasons)[number];

export type ResumeReading =
  /** `text` is the document's, which the evidence's offsets count in. */
  | { outcome: 'parsed'; parsed: ParsedResume; text: string }
  /** `message` is for the person: what is wrong with the file and what to do. */
  | { outcome: 'unreadable'; reason: UnreadableReason | StoppedReason; message: string };

/**
 * Reads a resume file and what it says, within bounds of time and memory that the file cannot leave. Resolves for
 * whatever the bytes contain; rejects with Unavailable when no reading can be begun at all.
 */
export type ResumeReader = { read(bytes: Uint8Array, expected: DocumentKind): Promise<ResumeReading> };
