import { toDocument } from '../../domain/resume/document.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { otherFormatMessage } from '../../domain/resume/recognise.ts';
import { linesOfHtml } from './html-lines.ts';
import type { ReadDocument } from './port.ts';
import { unreadable } from './unreadable.ts';
import { checkDocx } from './zip.ts';

/** The text of a DOCX by mammoth, which is loaded at the first file; paragraphs, lists and tables keep their shape. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const check = checkDocx(bytes);
  if (typeof check === 'object') return unreadable('other_format', otherFormatMessage(check.format));
  if (check !== 'fine') return unreadable(check);
  try {
    const { default: mammoth } = await import('mammoth');
    const converted = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        ignoreEmptyParagraphs: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    if (converted.value.length > documentLimits.characters * 4) return unreadable('too_much_text');
    const { lines, links } = linesOfHtml(converted.value);
    if (lines.length === 0) return unreadable('no_text');
    const document = toDocument(lines, 1, links);
    return document.text.length > documentLimits.characters
      ? unreadable('too_much_text')
      : { outcome: 'read', kind: 'docx', document };
  } catch {
    return unreadable('damaged');
  }
}
