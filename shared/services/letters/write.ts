import { randomUUID } from 'node:crypto';
import { type LetterRequest, WriterFailed, type WrittenLetter } from '../../adapters/openai/port.ts';
import type { Letter, LetterEvidence, NewLetter } from '../../contracts/letter.ts';
import { insertLetter, listOpenings } from '../../db/queries/cover_letters.ts';
import { insertGeneration } from '../../db/queries/generations.ts';
import { activePrompt } from '../../db/queries/prompts.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { Unavailable } from '../../domain/errors.ts';
import { checkLetter } from '../../domain/letters/check.ts';
import type { Fact } from '../../domain/letters/facts.ts';
import { type LetterPosting, type LetterSentence, letterText, type Mended } from '../../domain/letters/letter.ts';
import { mendLetter } from '../../domain/letters/mend.ts';
import { citeWhereMissing } from '../../domain/letters/spoken.ts';
import { sha256 } from '../../domain/sha256.ts';
import { giveBackLetter, reserveModel, settleModel, takeLetter } from '../tiers/within.ts';
import type { LetterDeps } from './deps.ts';
import { loadFacts, loadPosting } from './material.ts';
import { scoredColumns } from './scored.ts';
import { toLetter } from './view.ts';
import { isTooLate, withinOf } from './within.ts';

/**
 * Writes a letter for a posting, checks it and keeps it with its evidence. What is refused gives way to the facts in plain
 * words; where that leaves findings the letter is kept too, but cannot be used. Throws NotFound for the job, Conflict for one without a company, LimitReached when the day's letters
 * are written, BudgetSpent, Unavailable when the writer gave no letter.
 */
export const writeLetter = (deps: LetterDeps, ctx: UserContext, input: NewLetter): Promise<Letter> =>
  generateLetter(deps, ctx, input, {});

/** Of a letter that is written anew in part: where it comes from, and what becomes of what the writer gives. */
export type Anew = {
  request?: (request: LetterRequest) => LetterRequest;
  /** Undefined where the writer gave nothing of what was asked for. */
  sentences?: (written: readonly LetterSentence[]) => LetterSentence[] | undefined;
  from?: string;
};

/** Takes one of the day's letters, sets its cost aside, has it written, checks, scores and keeps it. */
export async function generateLetter(
  deps: LetterDeps,
  ctx: UserContext,
  input: NewLetter,
  { request: changed = (asked) => asked, sentences: chosen = (all) => [...all], from }: Anew,
): Promise<Letter> {
  const now = deps.clock.now();
  const withinMs = withinOf(deps.leftMs);
  if (isTooLate(withinMs)) {
    throw new Unavailable('No letter was written: too little time is left.', { reason: 'unavailable' });
  }
  const {
    most,
    reference,
    original: posting,
    ...request
  } = await deps.db.withUser(ctx, async (tx) => {
    const posting = await loadPosting(tx, input.job_id);
    const facts = await loadFacts(tx, ctx.userId, now);
    const personKey = sha256(`letters:${ctx.userId}`);
    const previous = await listOpenings(tx);
    const prompt = deps.writer.asksByPrompt ? await activePrompt(tx, 'cover_letter') : undefined;
    const about = { facts, posting, tone: input.tone, length: input.length, personKey, previous };
    const bounds = {
      ...(withinMs === undefined ? {} : { withinMs }),
      ...(deps.retries === undefined ? {} : { retries: deps.retries }),
    };
    const asked = changed({ ...about, ...bounds, ...(prompt === undefined ? {} : { prompt }) });
    const most = deps.writer.mostMicros(asked);
    // Last: whoever is refused has not used one up.
    await takeLetter(tx, ctx.userId, now);
    await reserveModel(tx, ctx.userId, most, now);
    return { ...asked, most, original: posting, reference: referenceOf(input, facts, posting) };
  });
  const { facts } = request;
  const prompt_id = request.prompt?.id ?? null;
  const settle = async (tx: UserTx, spent: number) => settleModel(tx, ctx.userId, { most, spent }, now);
  const wrote = deps.writer.write(request).then((written) => {
    const sentences = chosen(written.sentences);
    if (sentences !== undefined) return { ...written, all: written.sentences, sentences };
    throw new WriterFailed('malformed', 'The writer gave no such part.', written);
  });
  const {
    sentences: told,
    all,
    ...written
  } = await wrote.catch(async (error: unknown) => {
    await deps.db.withUser(ctx, async (tx) => {
      await giveBackLetter(tx, ctx.userId, now);
      // What broke off in a way nobody foresaw may have been billed whole.
      await settle(tx, error instanceof WriterFailed ? error.usage.cost_micros : most);
      if (error instanceof WriterFailed) await insertGeneration(tx, { ...failed(ctx, error, reference), prompt_id });
    });
    if (!(error instanceof WriterFailed)) throw error;
    const again = error.failure === 'unavailable' ? ' Ask again in a while: it is not counted among your letters.' : '';
    throw new Unavailable(`No letter was written. ${error.message}${again}`, { reason: error.failure });
  });
  // A model may forget to cite; what it claims is held against the facts all the same.
  const cited = citeWhereMissing(told, facts, now);
  const own = new Set(all.map(({ text }) => text));
  // Only what the writer said just now is mended: the person's own words are theirs.
  const strict = deps.writer.asksByPrompt;
  const refused = checkLetter(cited, facts, posting, now, { strict }).filter(({ sentence }) =>
    own.has(cited[sentence]?.text ?? ''),
  );
  const { sentences, findings, mended } = mendLetter(cited, refused, facts, posting, now);
  const content = letterText(sentences);
  return deps.db.withUser(ctx, async (tx) => {
    await settle(tx, written.cost_micros);
    const scored = await scoredColumns(tx, { sentences, facts, posting, length: input.length, findings });
    const letter = await insertLetter(tx, {
      user_id: ctx.userId,
      job_id: input.job_id,
      content,
      tone: input.tone,
      length: input.length,
      model_used: written.model.slice(0, 50),
      tokens_used: written.tokens_input + written.tokens_output,
      generation_time_ms: written.duration_ms,
      evidence: evidenceFor(sentences, facts, mended),
      findings,
      ...scored,
      ...(from === undefined ? {} : { made_from: from }),
    });
    await deps.keep?.(tx, letter.id);
    await insertGeneration(tx, {
      ...generationOf(ctx, written),
      input_data: { ...reference, letter_id: letter.id },
      output: letterText(all),
      quality_score: scored.quality_score,
      prompt_id,
    });
    return toLetter(letter);
  });
}

/** The sentences with the facts they cite, as they are now. */
export function evidenceFor(
  sentences: LetterEvidence['sentences'],
  facts: readonly Fact[],
  mended: Mended[] = [],
): LetterEvidence {
  const cited = new Set(sentences.flatMap((sentence) => sentence.fact_ids));
  return { version: 1, sentences, facts: facts.filter((fact) => cited.has(fact.id)), mended };
}

type Reference = { job_id: string; tone: string; length: string; facts_hash: string; posting_hash: string };

function referenceOf(input: NewLetter, facts: readonly Fact[], posting: LetterPosting): Reference {
  return { ...input, facts_hash: sha256(JSON.stringify(facts)), posting_hash: sha256(JSON.stringify(posting)) };
}

const failed = (ctx: UserContext, { usage, failure }: WriterFailed, reference: Reference) => ({
  ...generationOf(ctx, usage),
  input_data: { ...reference, failure, attempt_id: randomUUID() },
  output: null,
});

function generationOf(ctx: UserContext, usage: Omit<WrittenLetter, 'sentences'>) {
  return {
    user_id: ctx.userId,
    type: 'cover_letter' as const,
    model: usage.model.slice(0, 50),
    tokens_input: usage.tokens_input,
    tokens_output: usage.tokens_output,
    cost_micros: usage.cost_micros,
    duration_ms: usage.duration_ms,
  };
}
