import type { Reading } from '../../db/queries/resumes.ts';
import { claimResume, findResumeRow, releaseResume } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound, TooLarge } from '../../domain/errors.ts';
import { isResumeType, kindOf } from '../../domain/resume/file.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { sha256 } from '../../domain/sha256.ts';
import type { ParseDeps } from './deps.ts';
import { fillGaps } from './fill-gaps.ts';
import { CHANGED_FILE } from './kept-file.ts';
import { recordReading } from './record-reading.ts';

/** Longer than the function may run, shorter than its queue's visibility. */
const LEASE_SECONDS = 90;
/** As often as the queue delivers a message before it goes to the dead-letter queue. */
const MOST_ATTEMPTS = 5;

export type ParseOutcome =
  | { outcome: 'nothing_to_do' | 'lost_lease' | 'parsed' }
  | { outcome: 'failed'; reason: string }
  /** Nothing was wrong with the file that we know of, and every attempt broke off. */
  | { outcome: 'gave_up'; reason: string };

/**
 * Reads one resume that waits. A file that cannot be read ends as failed with a reason for the person. Storage, a
 * database or a reader that does not answer throws, and the message comes again; after five attempts the resume fails
 * too, so that nobody waits for ever.
 */
export async function parseResume(deps: ParseDeps, ctx: UserContext, resumeId: string): Promise<ParseOutcome> {
  const now = deps.clock.now();
  const lease = new Date(now.getTime() + LEASE_SECONDS * 1_000);
  const claimed = await deps.db.withSystem('parse-resume', (tx) =>
    claimResume(tx, { id: resumeId, userId: ctx.userId, now, leaseUntil: lease }),
  );
  if (claimed === undefined) return { outcome: 'nothing_to_do' };
  const record = (reading: Omit<Reading, 'at'>) => recordReading(deps, ctx, { id: resumeId, lease }, reading);
  const giveUp = async (reason: string): Promise<ParseOutcome> => {
    const { reading } = failed('gave_up', 'The file could not be read after several tries. Have it read again later.');
    return (await record(reading)) ? { outcome: 'gave_up', reason } : { outcome: 'lost_lease' };
  };
  if (claimed.parse_attempts > MOST_ATTEMPTS) return await giveUp('Every earlier attempt broke off without a word.');
  let read: Read;
  try {
    read = await readFile(deps, ctx, { ...claimed, id: resumeId });
  } catch (error) {
    if (claimed.parse_attempts >= MOST_ATTEMPTS) return await giveUp(nameOf(error));
    await deps.db.withUser(ctx, (tx) => releaseResume(tx, resumeId, lease));
    throw error;
  }
  if (!(await record(read.reading))) return { outcome: 'lost_lease' };
  return read.reason === undefined ? { outcome: 'parsed' } : { outcome: 'failed', reason: read.reason };
}

/** Its kind alone: messages may quote what was read. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

type Read = { reading: Omit<Reading, 'at'>; reason?: string };

async function readFile(
  deps: ParseDeps,
  ctx: UserContext,
  file: { id: string; object_key: string; content_type: string },
): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = await deps.files.read(file.object_key, documentLimits.bytes);
  } catch (error) {
    if (error instanceof TooLarge) return failed('too_large', 'The file is larger than 10 MB. Upload a smaller one.');
    if (error instanceof NotFound) return failed('missing', 'The file is gone. Upload it again.');
    throw error;
  }
  const known = { hash: sha256(bytes), size: bytes.byteLength };
  const before = await deps.db.withUser(ctx, (tx) => findResumeRow(tx, file.id));
  // What was read first stays, and its hash with it.
  if (before?.file_hash && before.file_hash !== known.hash) return failed('changed', CHANGED_FILE);
  if (!isResumeType(file.content_type)) return failed('unknown_type', 'Files of this type are not read.', known);
  const read = await deps.reader.read(bytes, kindOf(file.content_type));
  if (read.outcome === 'unreadable') return failed(read.reason, read.message, known);
  const parsed = await fillGaps(deps, ctx, { id: file.id, hash: known.hash }, read);
  return { reading: { status: 'parsed', error: null, parsed, ...known } };
}

function failed(
  reason: string,
  error: string,
  known: { hash: string | null; size: number | null } = { hash: null, size: null },
): Read & { reason: string } {
  return { reading: { status: 'failed', error, parsed: null, ...known }, reason };
}
