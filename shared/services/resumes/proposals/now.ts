import { findParsed } from '../../../db/queries/resumes.ts';
import type { UserTx } from '../../../db/scope.ts';
import { type Existing, propose } from '../../../domain/resume/proposals/propose.ts';
import type { Proposed } from '../../../domain/resume/proposals/proposed.ts';
import { parsedOf } from '../view.ts';
import { existingOf } from './existing.ts';

/** What each resume would propose to the person as they are now, by fingerprint. */
export type Now = { existing: Existing; changesOf(resumeId: string): ReadonlyMap<string, Proposed> };

/** Reads the person once, and what was read from these resumes. */
export async function proposedNow(tx: UserTx, resumeIds: readonly string[], now: Date): Promise<Now> {
  const existing = await existingOf(tx);
  const today = now.toISOString().slice(0, 10);
  const byResume = new Map<string, ReadonlyMap<string, Proposed>>();
  for (const row of await findParsed(tx, [...new Set(resumeIds)])) {
    const parsed = parsedOf(row);
    const changes = parsed === null ? [] : propose(parsed, existing, today).changes;
    byResume.set(row.id, new Map(changes.map((change) => [change.fingerprint, change])));
  }
  return { existing, changesOf: (resumeId) => byResume.get(resumeId) ?? new Map() };
}
