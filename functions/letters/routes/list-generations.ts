import { GenerationPage, GenerationQuery } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfGenerations } from '../../../shared/services/generations/list.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';

export const listGenerations = defineRoute<LetterDeps>()({
  method: 'GET',
  path: '/v1/generations',
  tag: 'Letters',
  summary: 'What was generated for you and what it cost, newest first',
  auth: 'user',
  query: GenerationQuery,
  responses: { 200: GenerationPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfGenerations(deps, ctx, query) }),
});
