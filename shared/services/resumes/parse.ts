import { claimResume, finishResume, type Reading } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound, TooLarge } from '../../domain/errors.ts';
import { isResumeType, kindOf } from '../../domain/resume/file.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { sha256 } from '../../domain/sha256.ts';
import type { ParseDeps } from './deps.ts';

/** Longer than the function may run, shorter than its queue's visibility. */
const LEASE_SECONDS = 90;

export type ParseOutcome =
  | { outcome: 'nothing_to_do' | 'lost_lease' | 'parsed' }
  | { outcome: 'failed'; reason: string };

/**
 * Reads one resume that waits. A file that cannot be read ends as failed with a reason for the person; only storage or
 * a database that does not answer throws, and the message comes again.
 */
export async function parseResume(deps: ParseDeps, ctx: UserContext, resumeId: string): Promise<ParseOutcome> {
  const now = deps.clock.now();
  const lease = new Date(now.getTime() + LEASE_SECONDS * 1_000);
  const claimed = await deps.db.withSystem('parse-resume', (tx) =>
    claimResume(tx, { id: resumeId, userId: ctx.userId, now, leaseUntil: lease }),
  );
  if (claimed === undefined) return { outcome: 'nothing_to_do' };
  const { reading, reason } = await readFile(deps, claimed);
  const kept = await deps.db.withUser(ctx, (tx) =>
    finishResume(tx, resumeId, lease, { ...reading, at: deps.clock.now() }),
  );
  if (!kept) return { outcome: 'lost_lease' };
  return reason === undefined ? { outcome: 'parsed' } : { outcome: 'failed', reason };
}

type Read = { reading: Omit<Reading, 'at'>; reason?: string };

async function readFile(deps: ParseDeps, file: { object_key: string; content_type: string }): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = await deps.files.read(file.object_key, documentLimits.bytes);
  } catch (error) {
    if (error instanceof TooLarge) return failed('too_large', 'The file is larger than 10 MB. Upload a smaller one.');
    if (error instanceof NotFound) return failed('missing', 'The file is gone. Upload it again.');
    throw error;
  }
  const known = { hash: sha256(bytes), size: bytes.byteLength };
  if (!isResumeType(file.content_type)) return failed('unknown_type', 'Files of this type are not read.', known);
  const read = await deps.reader.read(bytes, kindOf(file.content_type));
  if (read.outcome === 'unreadable') return failed(read.reason, read.message, known);
  return { reading: { status: 'parsed', error: null, parsed: read.parsed, ...known } };
}

function failed(
  reason: string,
  error: string,
  known: { hash: string | null; size: number | null } = { hash: null, size: null },
): Read {
  return { reading: { status: 'failed', error, parsed: null, ...known }, reason };
}
