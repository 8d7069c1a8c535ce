import { documentLimits } from '../../domain/resume/limits.ts';
import { otherFormatMessage, recognise } from '../../domain/resume/recognise.ts';
import { readDocx } from './docx.ts';
import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';
import type { DocumentReader } from './port.ts';
import { readText } from './text.ts';
import { unreadable } from './unreadable.ts';

/** Reads PDF, DOCX, plain text, Markdown and JSON Resume by what the bytes are, within the limits. */
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
    if (kind === 'docx') return readDocx(bytes);
    if (expected === 'json') return readJson(bytes);
    return expected === 'markdown' ? readMarkdown(bytes) : readText(bytes);
  },
};
