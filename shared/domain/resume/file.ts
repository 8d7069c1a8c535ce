import type { DocumentKind } from './parsed.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What may be uploaded. */
export const resumeTypes = ['application/pdf', docx, 'text/plain', 'text/markdown', 'application/json'] as const;

/** What nobody sends to a company: a JSON Resume, and what was read at GitHub or LinkedIn, is data for the profile. */
export const DATA_TYPE = 'application/json' satisfies (typeof resumeTypes)[number];
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

/** A name that says `.pdf` over a DOCX is a mistake, or worse: what to do about it, undefined when the ending fits. */
export function endingFault(fileName: string, type: ResumeType): string | undefined {
  const { endings } = kinds[type];
  if (endings.some((ending) => fileName.toLowerCase().endsWith(ending))) return undefined;
  return `Its ending does not fit ${type}: it would be ${endings.join(' or ')}. Announce the file under its true type.`;
}

/** Inside words of Persian and of Indian languages, and inside pictures made of several: they say how to write these. */
const JOINERS = /(?<=[^\p{ASCII}])[\u200C\u200D](?=[^\p{ASCII}])/gu;

/**
 * What keeps a name from being a plain file name, in words for the person: folders, control, direction or invisible
 * marks, hidden names, what a file system cuts off. Undefined for a plain one.
 */
export function fileNameFault(name: string): string | undefined {
  if (!name.isWellFormed()) return 'It holds half a character. Rename the file.';
  if (/[/\\]/.test(name)) return 'It must be the name alone, without folders: no / and no \\.';
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/u.test(name.replaceAll(JOINERS, ''))) {
    return 'It holds control characters, or marks that cannot be seen or turn the reading around. Rename the file.';
  }
  if (/^\.|^\s+$|[\s.]$/.test(name)) return 'It must not begin with a dot, nor end with a space or a dot.';
  return undefined;
}
