import type { Files } from '../../adapters/s3/port.ts';
import { NotFound, TooLarge } from '../../domain/errors.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { sha256 } from '../../domain/sha256.ts';

export type KeptFile =
  | { state: 'kept'; bytes: Uint8Array }
  /** Gone; or other bytes than were read, since an upload form can be used again for ten minutes. */
  | { state: 'missing' | 'changed' };

/** What the person is told of a file that was changed under what was read from it. */
export const CHANGED_FILE =
  'The file was replaced after it had been read, so it is not used. Delete this resume and upload the file as a new one.';

/**
 * The file of a resume, with the bytes that were read: whoever shows, attaches or reads it again takes it from here. One
 * that has not been read yet has no hash to be held to. At most 10 MB.
 */
export async function keptFile(
  files: Pick<Files, 'read'>,
  { object_key: key, file_hash: hash }: { object_key: string; file_hash: string | null },
): Promise<KeptFile> {
  try {
    const bytes = await files.read(key, documentLimits.bytes);
    return hash === null || sha256(bytes) === hash ? { state: 'kept', bytes } : { state: 'changed' };
  } catch (error) {
    if (error instanceof NotFound) return { state: 'missing' };
    // Whatever was read was smaller.
    if (error instanceof TooLarge) return { state: 'changed' };
    throw error;
  }
}
