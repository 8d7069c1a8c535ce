import { documentLimits } from '../../domain/resume/limits.ts';
import { otherFormatMessage, recognise } from '../../domain/resume/recognise.ts';
import { readDocx } from './docx.ts';
import { readPdf } from './pdf.ts';
import type { DocumentReader } from './port.ts';
import { readText } from './text.ts';
import { unreadable } from './unreadable.ts';

/** Reads PDF, DOCX and plain text by what the bytes are, within the limits. */
export const documentReader: DocumentReader = {
  async read(bytes, expected) {
    if (bytes.byteLength === 0) return unreadable('empty');
    if (bytes.byteLength > documentLimits.bytes) return unreadable('too_large');
    const found = recognise(bytes);
    if (found === undefined) return unreadable('unknown_type');
    if (found === 'encrypted') return unreadable('encrypted');
    if (found !== 'pdf' && found !== 'zip' && found !== 'text') {
      return unreadable('other_format', otherFormatMessage(found));
    }
    const kind = found === 'zip' ? 'docx' : found;
    if (kind !== (expected === 'pdf' || expected === 'docx' ? expected : 'text')) return unreadable('wrong_type');
    if (kind === 'pdf') return readPdf(bytes);
    return kind === 'docx' ? readDocx(bytes) : readText(bytes);
  },
};
