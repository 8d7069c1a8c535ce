import type { DocumentKind } from './parsed.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What may be uploaded. */
export const resumeTypes = ['application/pdf', docx, 'text/plain', 'text/markdown', 'application/json'] as const;
export type ResumeType = (typeof resumeTypes)[number];

const kinds: Record<ResumeType, { kind: DocumentKind; endings: readonly string[] }> = {
  'application/pdf': { kind: 'pdf', endings: ['.pdf'] },
  [docx]: { kind: 'docx', endings: ['.docx'] },
  'text/plain': { kind: 'text', endings: ['.txt', '.text'] },
  'text/markdown': { kind: 'markdown', endings: ['.md', '.markdown'] },
  // A JSON Resume (jsonresume.org).
  'application/json': { kind: 'json', endings: ['.json'] },
};

/** Whether files of this media type are read. */
export function isResumeType(type: string): type is ResumeType {
  return type in kinds;
}

/** The reader that a media type needs. */
export function kindOf(type: ResumeType): DocumentKind {
  return kinds[type].kind;
}

/** A name that says `.pdf` over a DOCX is a mistake, or worse. */
export function endingFits(fileName: string, type: ResumeType): boolean {
  return kinds[type].endings.some((ending) => fileName.toLowerCase().endsWith(ending));
}

/** No folders, no control, direction or invisible marks, no hidden names, nothing that a file system cuts off. */
export function isPlainFileName(name: string): boolean {
  return !/[/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/u.test(name) && !/^\.|^\s*$|[\s.]$/.test(name) && name.isWellFormed();
}
