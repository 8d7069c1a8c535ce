import type { ResumeDocument } from '../../domain/resume/document.ts';
import type { DocumentKind } from '../../domain/resume/parsed.ts';

export const unreadableReasons = [
  'empty',
  'too_large',
  'unknown_type',
  'wrong_type',
  'other_format',
  'encrypted',
  'macros',
  'no_text',
  'too_many_pages',
  'too_much_text',
  'damaged',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

export type ReadDocument =
  | { outcome: 'read'; kind: DocumentKind; document: ResumeDocument }
  /** `message` is for the person: what is wrong with the file and what to do. */
  | { outcome: 'unreadable'; reason: UnreadableReason; message: string };

/** Reads the text of a resume with its layout. Never throws for what the bytes contain. */
export type DocumentReader = {
  /** `expected` is the kind that was declared at the upload; other content under that name is `wrong_type`. */
  read(bytes: Uint8Array, expected: DocumentKind): Promise<ReadDocument>;
};
