import { documentLimits } from '../../domain/resume/limits.ts';
import type { ReadDocument, UnreadableReason } from './port.ts';

const messages: Record<UnreadableReason, string> = {
  empty: 'The file is empty. Upload it again.',
  too_large: `The file is larger than ${documentLimits.bytes / 1024 / 1024} MB. Upload a smaller one.`,
  unknown_type: 'The file is neither a PDF, a DOCX nor plain text. Save it as one of these and upload it again.',
  wrong_type:
    'The file is of another type than its name says. Save it again in that format, or upload it under its true type.',
  other_format: 'The file is of a format that is not read. Save the resume as PDF or DOCX and upload that.',
  macros:
    'The file holds macros, which the mail servers of many employers refuse. Save it without them, as DOCX or PDF, and upload that.',
  encrypted: 'The file is protected by a password. Save a copy without the password and upload that.',
  no_text:
    'The file has no text, only images. Export it from your word processor as PDF or DOCX instead of scanning it.',
  too_many_pages: `The file has more than ${documentLimits.pages} pages. Upload the resume alone.`,
  too_much_text: 'The file holds far more text than a resume. Upload the resume alone.',
  damaged: 'The file is damaged and cannot be opened. Export it again and upload the new file.',
};

/** The outcome for a file that is not read, with the words that tell the person why and what to do. */
export function unreadable(
  reason: UnreadableReason,
  message = messages[reason],
): Extract<ReadDocument, { outcome: 'unreadable' }> {
  return { outcome: 'unreadable', reason, message };
}
