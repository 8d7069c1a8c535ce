import type { UserContext } from '../../domain/context.ts';
import type { GenerationType } from '../../domain/enums.ts';

/** What is written without a model is noted as that: no tokens, no cost. */
export const localGeneration = <T extends GenerationType>(ctx: UserContext, type: T) => ({
  user_id: ctx.userId,
  type,
  model: 'local-writer-1',
  tokens_input: 0,
  tokens_output: 0,
  cost_micros: 0,
  duration_ms: 0,
});
