import type { TailoredResume } from '../../contracts/tailoring.ts';
import { insertGeneration } from '../../db/queries/generations.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { tailoredText, tailorResume } from '../../domain/letters/tailor.ts';
import { sha256 } from '../../domain/sha256.ts';
import { localGeneration } from './local-generation.ts';
import { loadFacts, loadPosting } from './material.ts';

/** The person's own bullets and skills chosen and ordered for a posting. Throws NotFound, Conflict for a posting without a company. */
export async function tailorFor(
  deps: { db: Db; clock: Clock },
  ctx: UserContext,
  jobId: string,
): Promise<TailoredResume> {
  const now = deps.clock.now();
  return await deps.db.withUser(ctx, async (tx) => {
    const posting = await loadPosting(tx, jobId);
    const facts = await loadFacts(tx, ctx.userId, now);
    const tailored = tailorResume(facts, posting);
    const text = tailoredText(tailored);
    const generation_id = await insertGeneration(tx, {
      ...localGeneration(ctx, 'resume_tailor'),
      input_data: {
        job_id: jobId,
        facts_hash: sha256(JSON.stringify(facts)),
        posting_hash: sha256(JSON.stringify(posting)),
      },
      output: text,
    });
    return { job_id: jobId, generation_id, ...tailored, text };
  });
}
