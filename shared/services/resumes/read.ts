import { decodeCursor, type PageQuery, toPage } from '../../contracts/page.ts';
import type { Resume, ResumeDownload, ResumeSummary } from '../../contracts/resume.ts';
import { Position } from '../../db/queries/keyset.ts';
import { deleteResume, findResumeRow, listResumes } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import type { ResumeDeps } from './deps.ts';
import { toResume, toSummary } from './view.ts';

const lookEveryMs = 400;
const downloadSeconds = 300;

export async function pageOfResumes(
  deps: Pick<ResumeDeps, 'db'>,
  ctx: UserContext,
  { limit, cursor }: PageQuery,
): Promise<{ items: ResumeSummary[]; next_cursor: string | null }> {
  const after = decodeCursor(Position, cursor);
  const rows = await deps.db.withUser(ctx, (tx) => listResumes(tx, { limit: limit + 1, after }));
  const page = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { ...page, items: page.items.map(toSummary) };
}

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
    const goesOn = row.parse_status === 'queued' || row.parse_status === 'parsing';
    const left = until - deps.clock.now().getTime();
    if (!goesOn || left <= 0) return toResume(row);
    await deps.sleep(Math.min(lookEveryMs, left));
  }
}

export async function downloadResume(
  deps: Pick<ResumeDeps, 'db' | 'files' | 'clock'>,
  ctx: UserContext,
  id: string,
): Promise<ResumeDownload> {
  const row = await deps.db.withUser(ctx, (tx) => findResumeRow(tx, id));
  if (row === undefined) throw new NotFound('resume');
  if (row.parse_status === 'awaiting_upload') throw new Conflict('The file is not there yet.');
  const expires = new Date(deps.clock.now().getTime() + downloadSeconds * 1_000);
  const url = await deps.files.presignDownload({
    key: row.object_key,
    fileName: row.file_name,
    seconds: downloadSeconds,
  });
  return { url, expires_at: expires.toISOString() };
}

/** The row goes first: a link to a file that is gone would be worse than a file that no row names. */
export async function removeResume(
  deps: Pick<ResumeDeps, 'db' | 'files'>,
  ctx: UserContext,
  id: string,
): Promise<void> {
  const key = await deps.db.withUser(ctx, (tx) => deleteResume(tx, id));
  if (key === undefined) throw new NotFound('resume');
  await deps.files.delete(key);
}
