import { TooLarge } from '../../domain/errors.ts';
import { documentLimits } from '../../domain/resume/limits.ts';

/** The refusal of a file of so many bytes. */
export function tooLarge(size: number): TooLarge {
  const most = documentLimits.bytes;
  return new TooLarge(`A resume has at most ${most / 1024 / 1024} MB.`, { max_bytes: most, bytes: size });
}
