import { documentReader } from '../../../shared/adapters/documents/reader.ts';
import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import type { DocumentKind } from '../../../shared/domain/resume/parsed.ts';
import { readResume } from '../../../shared/domain/resume/read.ts';
import { toJsonResume } from '../../../shared/domain/resume/to-json-resume.ts';

/** Reads a file as the product does; an unreadable one gives an empty resume. */
export async function readFileAs(bytes: Uint8Array, kind: DocumentKind): Promise<JsonResume> {
  const read = await documentReader.read(bytes, kind);
  return read.outcome === 'read' ? toJsonResume(readResume(read.document, read.kind)) : {};
}
