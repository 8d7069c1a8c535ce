import { LetterPage, LetterQuery } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';
import { pageOfLetters } from '../../../shared/services/letters/list.ts';

export const list = defineRoute<LetterDeps>()({
  method: 'GET',
  path: '/v1/letters',
  tag: 'Letters',
  summary: 'Your letters, newest first',
  auth: 'user',
  query: LetterQuery,
  responses: { 200: LetterPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfLetters(deps, ctx, query) }),
});
