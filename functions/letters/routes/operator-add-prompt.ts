import { NewPrompt, Prompt } from '../../../shared/contracts/prompt.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';
import { addPrompt } from '../../../shared/services/prompts/operate.ts';

export const operatorAddPrompt = defineRoute<LetterDeps>()({
  method: 'POST',
  path: '/v1/operator/prompts',
  tag: 'Operator',
  summary: 'Write the next version of a prompt',
  description: 'For operators. Its variables are checked against the template; it is in use once it is chosen.',
  auth: 'user',
  body: NewPrompt,
  responses: { 201: Prompt },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await addPrompt(deps, ctx, body) }),
});
