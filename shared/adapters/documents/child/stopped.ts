import type { ResumeReading, StoppedReason } from './port.ts';

const messages: Record<StoppedReason, string> = {
  too_slow:
    'The file takes longer to read than any resume should. Export it again from your word processor, without drawings, and upload the new file.',
  too_much_memory:
    'The file takes more memory to read than any resume should. Export it again from your word processor, without large pictures, and upload the new file.',
  upsets_reader: 'The file could not be read. Export it again, or upload it in another format.',
};

/** The outcome for a file whose reading was stopped, with the words that tell the person what to do. */
export function stopped(reason: StoppedReason): Extract<ResumeReading, { outcome: 'unreadable' }> {
  return { outcome: 'unreadable', reason, message: messages[reason] };
}
