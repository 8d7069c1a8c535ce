import { LetterComparison, LetterPair } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { compareTwo } from '../../../shared/services/letters/compare.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';

export const compare = defineRoute<LetterDeps>()({
  method: 'GET',
  path: '/v1/letters/{letter_id}/compare/{other_id}',
  tag: 'Letters',
  summary: 'Two letters, sentence by sentence',
  auth: 'user',
  params: LetterPair,
  responses: { 200: LetterComparison },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await compareTwo(deps, ctx, params) }),
});
