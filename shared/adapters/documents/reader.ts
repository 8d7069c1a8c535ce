import { documentLimits } from '../../domain/resume/limits.ts';
import { readDocx } from './docx.ts';
import { readPdf } from './pdf.ts';
import type { DocumentReader } from './port.ts';
import { sniff } from './sniff.ts';
import { readText } from './text.ts';
import { unreadable } from './unreadable.ts';

/** Reads PDF, DOCX and plain text by what the bytes are, within the limits. */
export const documentReader: DocumentReader = {
  async read(bytes, expected) {
    if (bytes.byteLength === 0) return unreadable('empty');
    if (bytes.byteLength > documentLimits.bytes) return unreadable('too_large');
    const kind = sniff(bytes);
    if (kind === undefined) return unreadable('unknown_type');
    if (kind === 'encrypted') return unreadable(expected === 'docx' ? 'encrypted' : 'unknown_type');
    if (kind !== expected) return unreadable('wrong_type');
    if (kind === 'pdf') return readPdf(bytes);
    return kind === 'docx' ? readDocx(bytes) : readText(bytes);
  },
};
