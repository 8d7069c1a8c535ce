import type { Filled } from '../../adapters/openai/filler-port.ts';
import { insertGeneration } from '../../db/queries/generations.ts';
import type { UserContext } from '../../domain/context.ts';
import { LimitReached } from '../../domain/errors.ts';
import { filled, type Gap, gapsOf } from '../../domain/resume/gaps.ts';
import type { ParsedResume } from '../../domain/resume/parsed.ts';
import { sha256 } from '../../domain/sha256.ts';
import { reserveModel, settleModel } from '../tiers/within.ts';
import type { ParseDeps } from './deps.ts';

type Read = { parsed: ParsedResume; text: string };

/**
 * Has a model look for what the rules left empty, and keeps of its answers what stands in the document. The call is noted
 * with what it cost, which counts into the person's day; once that is used up the rules stand alone.
 */
export async function fillGaps(
  deps: Pick<ParseDeps, 'db' | 'clock' | 'filler'>,
  ctx: UserContext,
  file: { id: string; hash: string },
  { parsed, text }: Read,
): Promise<ParsedResume> {
  const gaps = gapsOf(parsed);
  if (deps.filler === undefined || gaps.length === 0) return parsed;
  const request = { gaps, text, personKey: sha256(`resumes:${ctx.userId}`) };
  const now = deps.clock.now();
  const most = deps.filler.mostMicros(request);
  try {
    await deps.db.withUser(ctx, (tx) => reserveModel(tx, ctx.userId, most, now));
  } catch (error) {
    if (error instanceof LimitReached) return parsed;
    throw error;
  }
  const answer = await deps.filler.fill(request);
  const whole = filled(parsed, text, answer.fillings);
  const left = gapsOf(whole);
  const found = gaps.filter((gap) => !left.includes(gap));
  await deps.db.withUser(ctx, async (tx) => {
    await settleModel(tx, ctx.userId, { most, spent: answer.cost_micros }, now);
    await insertGeneration(tx, { user_id: ctx.userId, ...generationOf(answer, { file, text, gaps, found }) });
  });
  return whole;
}

/** By reference and hash: no word of the resume. */
function generationOf(
  { model, tokens_input, tokens_output, cost_micros, duration_ms, fillings, failure }: Filled,
  { file, text, gaps, found }: { file: { id: string; hash: string }; text: string; gaps: Gap[]; found: Gap[] },
) {
  return {
    type: 'resume_parse' as const,
    input_data: { resume_id: file.id, file_hash: file.hash, text_hash: sha256(text), gaps, failure },
    output: failure === null ? JSON.stringify({ answered: fillings.length, found }) : null,
    model: model.slice(0, 50),
    tokens_input,
    tokens_output,
    cost_micros,
    duration_ms,
  };
}
