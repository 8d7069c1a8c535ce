import type { Chooser } from '../../adapters/openai/chooser-port.ts';
import type { TailoredResume } from '../../contracts/tailoring.ts';
import { insertGeneration } from '../../db/queries/generations.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { factText } from '../../domain/letters/facts.ts';
import { tailoredText, tailorResume } from '../../domain/letters/tailor.ts';
import { sha256 } from '../../domain/sha256.ts';
import { chooseByModel } from './choose.ts';
import { loadFacts, loadPosting } from './material.ts';

/**
 * The person's own bullets and skills chosen and ordered for a posting; where a model is configured it says which matter
 * most, and rules choose the rest. Throws NotFound, Conflict for a posting without a company.
 */
export async function tailorFor(
  deps: { db: Db; clock: Clock; chooser?: Chooser | undefined; leftMs?: () => number },
  ctx: UserContext,
  jobId: string,
): Promise<TailoredResume> {
  const now = deps.clock.now();
  const { posting, facts } = await deps.db.withUser(ctx, async (tx) => ({
    posting: await loadPosting(tx, jobId),
    facts: await loadFacts(tx, ctx.userId, now),
  }));
  const listed = facts.map((fact) => ({ id: fact.id, kind: fact.kind, fact: factText(fact) }));
  const { chosen, model_used, failure, noted } = await chooseByModel(deps, ctx, {
    type: 'resume_tailor',
    choosing: deps.chooser?.facts,
    question: {
      values: {
        job_title: JSON.stringify(posting.title),
        company_name: JSON.stringify(posting.company),
        facts: JSON.stringify(listed),
      },
      fenced: { posting: posting.text },
    },
  });
  const tailored = tailorResume(facts, posting, chosen);
  const text = tailoredText(tailored);
  const generation_id = await deps.db.withUser(ctx, (tx) =>
    insertGeneration(tx, {
      user_id: ctx.userId,
      type: 'resume_tailor',
      ...noted,
      input_data: {
        job_id: jobId,
        facts_hash: sha256(JSON.stringify(facts)),
        posting_hash: sha256(JSON.stringify(posting)),
        failure,
      },
      output: text,
    }),
  );
  return { job_id: jobId, generation_id, model_used, ...tailored, text };
}
