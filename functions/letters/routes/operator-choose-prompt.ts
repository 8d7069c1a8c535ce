import { Prompt, PromptParams } from '../../../shared/contracts/prompt.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';
import { choosePrompt } from '../../../shared/services/prompts/operate.ts';

export const operatorChoosePrompt = defineRoute<LetterDeps>()({
  method: 'PUT',
  path: '/v1/operator/prompts/{prompt_id}/active',
  tag: 'Operator',
  summary: 'Put a version in use in place of whichever was; an older one rolls back',
  description: 'For operators. The audit trail says who chose what.',
  auth: 'user',
  params: PromptParams,
  responses: { 200: Prompt },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await choosePrompt(deps, ctx, params.prompt_id) }),
});
