import type { ChoiceQuestion, Choosing } from '../../adapters/openai/chooser-port.ts';
import { activePrompt } from '../../db/queries/prompts.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { BudgetSpent } from '../../domain/errors.ts';
import type { PromptType } from '../../domain/prompts/template.ts';
import { sha256 } from '../../domain/sha256.ts';
import { reserveModel, settleModel } from '../tiers/within.ts';
import { localGeneration } from './local-generation.ts';
import { isTooLate, withinOf } from './within.ts';

type Asking<T> = {
  type: Extract<PromptType, 'resume_tailor' | 'email_response'>;
  choosing: Choosing<T> | undefined;
  question: Pick<ChoiceQuestion, 'values' | 'fenced'>;
};
/** `chosen` is undefined where the rules choose alone; `noted`: the columns of the generation either way. */
type ModelChoice<T> = {
  chosen: T | undefined;
  /** Whose choice it is: `local-…` where the rules chose alone. */
  model_used: string;
  failure: string | null;
  noted: Omit<ReturnType<typeof localGeneration>, 'type' | 'user_id'> & { prompt_id: string | null };
};

/**
 * Asks a model to choose, by the prompt in use and within the person's budget of the day: what it may cost is set aside
 * before and settled after. Where there is no model, no prompt or no budget, or nothing usable came, the rules choose alone:
 * never throws for any of these.
 */
export async function chooseByModel<T>(
  { db, clock, leftMs }: { db: Db; clock: Clock; leftMs?: () => number },
  ctx: UserContext,
  { type, choosing, question }: Asking<T>,
): Promise<ModelChoice<T>> {
  const { user_id: _user, type: _type, ...local } = localGeneration(ctx, type);
  const byRules = { chosen: undefined, model_used: local.model, failure: null, noted: { ...local, prompt_id: null } };
  const withinMs = withinOf(leftMs);
  if (choosing === undefined || isTooLate(withinMs)) return byRules;
  const now = clock.now();
  const asked = await db
    .withUser(ctx, async (tx) => {
      const prompt = await activePrompt(tx, type);
      if (prompt === undefined) return undefined;
      const personKey = sha256(`letters:${ctx.userId}`);
      const whole = {
        ...question,
        template: prompt.template,
        personKey,
        ...(withinMs === undefined ? {} : { withinMs }),
      };
      const most = choosing.mostMicros(whole);
      await reserveModel(tx, ctx.userId, most, now);
      return { whole, most, promptId: prompt.id };
    })
    .catch((error: unknown) => {
      if (error instanceof BudgetSpent) return undefined;
      throw error;
    });
  if (asked === undefined) return byRules;
  const { chosen, ...usage } = await choosing.ask(asked.whole);
  await db.withUser(ctx, (tx) => settleModel(tx, ctx.userId, { most: asked.most, spent: usage.cost_micros }, now));
  const failed = isFailure(chosen);
  const noted = { ...usage, model: usage.model.slice(0, 50), prompt_id: asked.promptId };
  if (failed) return { chosen: undefined, model_used: local.model, failure: chosen, noted };
  return { chosen, model_used: noted.model, failure: null, noted };
}

const FAILURES = ['unavailable', 'refused', 'incomplete', 'malformed'] as const;
const isFailure = <T>(chosen: T | (typeof FAILURES)[number]): chosen is (typeof FAILURES)[number] =>
  FAILURES.some((failure) => failure === chosen);
