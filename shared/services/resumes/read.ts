import type { Resume } from '../../contracts/resume.ts';
import { findResumeRow } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { ResumeDeps } from './deps.ts';
import { toResume } from './view.ts';

const LOOK_EVERY_MS = 400;

/** One resume; with `wait` seconds the answer comes when its reading ends, or when they are over. */
export async function readResumeRow(
  deps: Pick<ResumeDeps, 'db' | 'clock' | 'sleep'>,
  ctx: UserContext,
  id: string,
  wait: number,
): Promise<Resume> {
  const until = deps.clock.now().getTime() + wait * 1_000;
  for (;;) {
    // Each look is a transaction of its own: nothing is held while waiting.
    const row = await deps.db.withUser(ctx, (tx) => findResumeRow(tx, id));
    if (row === undefined) throw new NotFound('resume');
    const goesOn = row.parse_status !== 'parsed' && row.parse_status !== 'failed';
    const left = until - deps.clock.now().getTime();
    if (!goesOn || left <= 0) return toResume(row);
    await deps.sleep(Math.min(LOOK_EVERY_MS, left));
  }
}
