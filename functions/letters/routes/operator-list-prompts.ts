import { PromptList } from '../../../shared/contracts/prompt.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';
import { readPrompts } from '../../../shared/services/prompts/operate.ts';

export const operatorListPrompts = defineRoute<LetterDeps>()({
  method: 'GET',
  path: '/v1/operator/prompts',
  tag: 'Operator',
  summary: 'Every version of the prompts, with what became of its letters',
  description: 'For operators (npm run operator).',
  auth: 'user',
  responses: { 200: PromptList },
  handle: async (deps, ctx) => ({ status: 200, body: { items: await readPrompts(deps, ctx) } }),
});
