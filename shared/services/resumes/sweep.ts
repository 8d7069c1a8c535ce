import { randomUUID } from 'node:crypto';
import type { Files } from '../../adapters/s3/port.ts';
import type { Queues } from '../../adapters/sqs/port.ts';
import { forgetDiscarded, listDiscarded, postponeDiscarded } from '../../db/queries/discarded_files.ts';
import { deleteResume, findKeys, listUnconfirmedResumes } from '../../db/queries/resumes.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import { hint } from '../hints/send.ts';
import { takeUpload } from './take-upload.ts';

type Deps = { db: Db; clock: Clock; files: Files; queues: Queues };
export type Swept = {
  /** Files that waited for their deletion: gone, and still there. */
  deleted: number;
  kept: number;
  /** Uploads that nobody confirmed: taken in now, and announced files that never came. */
  taken: number;
  forgotten: number;
  /** Files that no row names. */
  orphans: number;
};

const MOST_AT_ONCE = 200;
/** The form is good for ten minutes, and a slow upload may end a little later. */
const UPLOAD_MINUTES = 15;
const ORPHAN_MINUTES = 60;
const LIST_PAGES = 5;
const LIST_PAGE = 1_000;
const LONGEST_WAIT_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;

/**
 * Leaves neither a file without a row nor a row without a file. Each step is found again at the next run, so one that
 * fails is only counted.
 */
export async function sweepResumes(deps: Deps, { requestId }: { requestId: string }): Promise<Swept> {
  const unconfirmed = await sweepUnconfirmed(deps, requestId);
  const orphans = await noteOrphans(deps);
  return { ...unconfirmed, ...(await deleteDiscarded(deps, orphans)), orphans: orphans.length };
}

async function sweepUnconfirmed(deps: Deps, requestId: string): Promise<Pick<Swept, 'taken' | 'forgotten'>> {
  const before = new Date(deps.clock.now().getTime() - UPLOAD_MINUTES * MINUTE_MS);
  const waiting = await deps.db.withSystem('sweep-resumes', (tx) =>
    listUnconfirmedResumes(tx, { announcedBefore: before, limit: MOST_AT_ONCE }),
  );
  const swept = { taken: 0, forgotten: 0 };
  for (const { id, user_id } of waiting) {
    const ctx = { userId: user_id, requestId, reason: 'sweep-resumes' };
    const { outcome } = await takeUpload(deps, ctx, id);
    if (outcome === 'taken') {
      swept.taken += 1;
      await hint(deps.queues, { type: 'parse-resume', user_id, resume_id: id });
    } else if (outcome === 'no_file') {
      swept.forgotten += 1;
      await deps.db.withUser(ctx, (tx) => deleteResume(tx, id));
    }
  }
  return swept;
}

/**
 * Files of a stretch of the bucket that no row names. Each run begins at a place of its own, so that every file is
 * looked at in time however many there are, and nothing has to be remembered.
 */
async function noteOrphans({ db, clock, files }: Deps): Promise<string[]> {
  const before = clock.now().getTime() - ORPHAN_MINUTES * MINUTE_MS;
  const orphans: string[] = [];
  let after: string = randomUUID();
  for (let page = 0, wrapped = false; page < LIST_PAGES; page += 1) {
    const listed = await files.list(after, LIST_PAGE);
    const old = listed.filter(({ key, changedAt }) => isResumeKey(key) && changedAt.getTime() < before);
    const known = await db.withSystem('sweep-resumes', (tx) =>
      findKeys(
        tx,
        old.map(({ key }) => key),
      ),
    );
    orphans.push(...old.map(({ key }) => key).filter((key) => !known.has(key)));
    after = listed.length < LIST_PAGE ? '' : (listed.at(-1)?.key ?? '');
    if (after === '' && wrapped) break;
    wrapped ||= after === '';
  }
  return [...new Set(orphans)];
}

const isResumeKey = (key: string): boolean => /^[\da-f-]{36}\/resumes\/[\da-f-]{36}$/.test(key);

async function deleteDiscarded(
  { db, clock, files }: Deps,
  orphans: readonly string[],
): Promise<Pick<Swept, 'deleted' | 'kept'>> {
  const now = clock.now();
  const due = await db.withSystem('sweep-resumes', (tx) => listDiscarded(tx, { now, limit: MOST_AT_ONCE }));
  const attempts = new Map(due.map((file) => [file.object_key, file.attempts]));
  const done = { deleted: 0, kept: 0 };
  for (const key of new Set([...attempts.keys(), ...orphans])) {
    const gone = await files.delete(key).then(
      () => true,
      () => false,
    );
    done[gone ? 'deleted' : 'kept'] += 1;
    const tried = (attempts.get(key) ?? 0) + 1;
    const wait = Math.min(LONGEST_WAIT_MINUTES, 2 ** tried * 5);
    await db.withSystem('sweep-resumes', (tx) =>
      gone
        ? forgetDiscarded(tx, key)
        : postponeDiscarded(tx, key, { attempts: tried, next: new Date(now.getTime() + wait * MINUTE_MS) }),
    );
  }
  return done;
}
