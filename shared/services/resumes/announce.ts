import { lockPersonsResumes } from '../../db/queries/advisory.ts';
import { countResumes, insertResume, type ResumeRow } from '../../db/queries/resumes.ts';
import type { UserContext } from '../../domain/context.ts';
import { LimitReached } from '../../domain/errors.ts';
import type { ResumeDeps } from './deps.ts';

const MOST_RESUMES = 50;

type Announced = { id: string; file_name: string; content_type: string; file_size: number };

/** Where a person's file stands in the bucket. */
export const resumeKey = (ctx: UserContext, id: string): string => `${ctx.userId}/resumes/${id}`;

/** A row that waits for its file. Throws LimitReached. */
export const announce = (
  { db, bucket }: Pick<ResumeDeps, 'db' | 'bucket'>,
  ctx: UserContext,
  file: Announced,
): Promise<ResumeRow> =>
  db.withUser(ctx, async (tx) => {
    await lockPersonsResumes(tx, ctx.userId);
    if ((await countResumes(tx)) >= MOST_RESUMES) {
      throw new LimitReached(`At most ${MOST_RESUMES} resumes are kept. Delete some first.`);
    }
    const object_key = resumeKey(ctx, file.id);
    return await insertResume(tx, {
      ...file,
      user_id: ctx.userId,
      file_url: `s3://${bucket}/${object_key}`,
      object_key,
      parse_status: 'awaiting_upload',
    });
  });
